import DriftModels

/// Cuts a pattern into tokens.
///
/// A backslash takes any meaning from the character behind it. Brackets around a number, a quoted text or `*` are an
/// instance key or a position, as in `web[0]`, `web["eu"]` and `ingress[*]`; other brackets are a set of characters.
struct IgnoreTokenizer {
  private let text: ArraySlice<Unicode.Scalar>
  private var position: Int

  private init(_ text: ArraySlice<Unicode.Scalar>) {
    self.text = text
    position = text.startIndex
  }

  static func tokens(_ text: ArraySlice<Unicode.Scalar>) throws(IgnoreFault) -> [IgnoreToken] {
    var tokenizer = IgnoreTokenizer(text)
    var tokens: [IgnoreToken] = []
    while tokenizer.position < text.endIndex {
      let start = tokenizer.position
      tokens.append(IgnoreToken(kind: try tokenizer.next(), offset: start))
    }
    return tokens
  }

  private mutating func next() throws(IgnoreFault) -> IgnoreToken.Kind {
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

  private mutating func escaped() throws(IgnoreFault) -> Unicode.Scalar {
    guard position < text.endIndex else { throw IgnoreFault(.endsInBackslash, at: position - 1) }
    position += 1
    return text[position - 1]
  }

  private mutating func bracket() throws(IgnoreFault) -> IgnoreToken.Kind {
    if let key = quotedKey() { return key }
    let start = position - 1
    guard let end = text[position...].firstIndex(of: "]") else { throw IgnoreFault(.unclosedBracket, at: start) }
    let inside = text[position..<end]
    let isNumber = !inside.isEmpty && inside.allSatisfy { ("0"..."9").contains($0) }
    guard isNumber || inside == ["*"] else { return .glob(try characters(from: start)) }
    position = end + 1
    let name = String(String.UnicodeScalarView(inside))
    return .key(spelling: "[\(name)]", name: isNumber ? name : nil)
  }

  /// `["text"]` with the escapes of an address.
  private mutating func quotedKey() -> IgnoreToken.Kind? {
    guard position < text.endIndex, text[position] == "\"" else { return nil }
    var end = position + 1
    while end < text.endIndex, text[end] != "\"" { end += text[end] == "\\" ? 2 : 1 }
    guard end + 1 < text.endIndex, text[end + 1] == "]" else { return nil }
    let spelling = "[" + String(String.UnicodeScalarView(text[position...(end + 1)]))
    guard case .string(let name)? = try? ResourceAddress("a.b" + spelling).key else { return nil }
    position = end + 2
    return .key(spelling: spelling, name: name)
  }

  /// Up to the closing bracket, which may come first to stand for itself.
  private mutating func characters(from start: Int) throws(IgnoreFault) -> Glob.Element {
    let isNegated = text[position] == "!" || text[position] == "^"
    if isNegated { position += 1 }
    var ranges: [ClosedRange<Unicode.Scalar>] = []
    while position < text.endIndex, text[position] != "]" || ranges.isEmpty {
      let place = position
      let low = try character()
      var high = low
      if position + 1 < text.endIndex, text[position] == "-", text[position + 1] != "]" {
        position += 1
        high = try character()
      }
      guard low <= high else { throw IgnoreFault(.reversedRange(from: low, to: high), at: place) }
      ranges.append(low...high)
    }
    guard position < text.endIndex else { throw IgnoreFault(.unclosedBracket, at: start) }
    position += 1
    return .oneOf(ranges, isNegated: isNegated)
  }

  private mutating func character() throws(IgnoreFault) -> Unicode.Scalar {
    position += 1
    return text[position - 1] == "\\" ? try escaped() : text[position - 1]
  }
}
