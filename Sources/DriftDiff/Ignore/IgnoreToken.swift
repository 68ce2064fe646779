import DriftModels

/// A piece of an ignore pattern.
///
/// A backslash takes any meaning from the character behind it. Brackets around a number, a quoted text or `*` are an
/// instance key or a position, as in `web[0]`, `web["eu"]` and `ingress[*]`; other brackets are a set of characters.
enum IgnoreToken: Hashable, Sendable {
  case glob(Glob.Element)
  /// Parts types, ids and steps of paths.
  case dot
  /// A key in brackets; nil for any.
  case key(spelling: String, name: String?)
}

/// Cuts a pattern into tokens.
struct IgnoreTokenizer {
  private let text: [Unicode.Scalar]
  private var position = 0

  private init(_ text: some Sequence<Unicode.Scalar>) {
    self.text = Array(text)
  }

  static func tokens(_ text: some Sequence<Unicode.Scalar>) throws(IgnoreRuleError.Reason) -> [IgnoreToken] {
    var tokenizer = IgnoreTokenizer(text)
    var tokens: [IgnoreToken] = []
    while let token = try tokenizer.next() { tokens.append(token) }
    return tokens
  }

  private mutating func next() throws(IgnoreRuleError.Reason) -> IgnoreToken? {
    guard position < text.count else { return nil }
    let scalar = text[position]
    position += 1
    switch scalar {
    case "\\": return .glob(.literal(try escaped()))
    case ".": return .dot
    case "?": return .glob(.anyOne)
    case "*": return .glob(.anyText)
    case "[": return try bracket()
    default: return .glob(.literal(scalar))
    }
  }

  private mutating func escaped() throws(IgnoreRuleError.Reason) -> Unicode.Scalar {
    guard position < text.count else { throw .endsInBackslash }
    position += 1
    return text[position - 1]
  }

  private mutating func bracket() throws(IgnoreRuleError.Reason) -> IgnoreToken {
    if let key = quotedKey() { return key }
    guard let end = text[position...].firstIndex(of: "]") else { throw .unclosedBracket }
    let inside = text[position..<end]
    let isNumber = !inside.isEmpty && inside.allSatisfy { ("0"..."9").contains($0) }
    guard isNumber || inside == ["*"] else { return .glob(try characters()) }
    position = end + 1
    let name = String(String.UnicodeScalarView(inside))
    return .key(spelling: "[\(name)]", name: isNumber ? name : nil)
  }

  /// `["text"]` with the escapes of an address.
  private mutating func quotedKey() -> IgnoreToken? {
    guard position < text.count, text[position] == "\"" else { return nil }
    var end = position + 1
    while end < text.count, text[end] != "\"" { end += text[end] == "\\" ? 2 : 1 }
    guard end + 1 < text.count, text[end + 1] == "]" else { return nil }
    let spelling = "[" + String(String.UnicodeScalarView(text[position...(end + 1)]))
    guard case .string(let name)? = try? ResourceAddress("a.b" + spelling).key else { return nil }
    position = end + 2
    return .key(spelling: spelling, name: name)
  }

  /// Up to the closing bracket, which may come first to stand for itself.
  private mutating func characters() throws(IgnoreRuleError.Reason) -> Glob.Element {
    let isNegated = text[position] == "!" || text[position] == "^"
    if isNegated { position += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < text.count, text[position] != "]" || ranges.isEmpty {
      let low = try character()
      var high = low
      if position + 1 < text.count, text[position] == "-", text[position + 1] != "]" {
        position += 1
        high = try character()
      }
      guard low <= high else { throw .reversedRange(from: low, to: high) }
      ranges.append(low...high)
    }
    guard position < text.count else { throw .unclosedBracket }
    position += 1
    return .oneOf(ranges, isNegated: isNegated)
  }

  private mutating func character() throws(IgnoreRuleError.Reason) -> Unicode.Scalar {
    position += 1
    return text[position - 1] == "\\" ? try escaped() : text[position - 1]
  }
}
