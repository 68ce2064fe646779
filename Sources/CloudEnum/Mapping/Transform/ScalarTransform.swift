import DriftModels

/// Comparing, translating and computing. Applies to a scalar, and to each scalar of a list.
enum ScalarTransform: Hashable, Sendable {
  case equals(String)
  case isOneOf([String])
  case replace([String: String])
  case choice(whenTrue: String, whenFalse: String)
  case not
  case multiply(Int)
  case divide(Int)
  case integer
  case boolean
  case string
  /// A file mode as Kubernetes' provider stores it: 420 to `0644`.
  case octal

  init?(_ name: String, _ argument: String?) {
    let words = argument?.split(separator: ",", omittingEmptySubsequences: false).map(String.init) ?? []
    switch (name, argument) {
    case ("equals", let text?): self = .equals(text)
    case ("in", .some): self = .isOneOf(words)
    case ("map", .some):
      guard let pairs = Self.pairs(words) else { return nil }
      self = .replace(pairs)
    case ("bool_enum", .some) where words.count == 2: self = .choice(whenTrue: words[0], whenFalse: words[1])
    case ("multiply", let text?):
      guard let factor = Int(text), factor > 0 else { return nil }
      self = .multiply(factor)
    case ("divide", let text?):
      guard let divisor = Int(text), divisor > 0 else { return nil }
      self = .divide(divisor)
    case ("not", nil): self = .not
    case ("int", nil): self = .integer
    case ("bool", nil): self = .boolean
    case ("string", nil): self = .string
    case ("octal", nil): self = .octal
    default: return nil
    }
  }

  private static func pairs(_ words: [String]) -> [String: String]? {
    var pairs: [String: String] = [:]
    for word in words {
      guard let mark = word.firstIndex(of: "=") else { return nil }
      pairs[String(word[..<mark])] = String(word[word.index(after: mark)...])
    }
    return pairs
  }

  func apply(to value: JSONValue) -> JSONValue {
    value.mapScalars(convert)
  }

  private func convert(_ value: JSONValue) -> JSONValue {
    switch self {
    case .equals(let text): .bool(value.scalarText == text)
    case .isOneOf(let words): .bool(value.scalarText.map(words.contains) ?? false)
    case .replace(let pairs): value.scalarText.flatMap { pairs[$0] }.map(JSONValue.string) ?? value
    case .choice(let whenTrue, let whenFalse): Self.flag(value).map { .string($0 ? whenTrue : whenFalse) } ?? value
    case .not: Self.flag(value).map { .bool(!$0) } ?? value
    case .multiply(let factor): Self.number(value).map { .number(Self.product($0, factor)) } ?? value
    case .divide(let divisor): Self.number(value).map { .number(Self.quotient($0, divisor)) } ?? value
    case .integer: Self.number(value).map(JSONValue.number) ?? value
    case .boolean: Self.flag(value).map(JSONValue.bool) ?? value
    case .string: value.scalarText.map(JSONValue.string) ?? value
    case .octal: Self.number(value)?.int.map { .string("0" + String($0, radix: 8)) } ?? value
    }
  }

  /// A boolean, or the text of one as XML and string maps write it.
  static func flag(_ value: JSONValue) -> Bool? {
    switch value {
    case .bool(let flag): flag
    case .string("true"), .string("True"): true
    case .string("false"), .string("False"): false
    default: nil
    }
  }

  /// A number, or the text of one.
  static func number(_ value: JSONValue) -> JSONNumber? {
    switch value {
    case .number(let number): number
    case .string(let text): JSONNumber(text)
    default: nil
    }
  }

  private static func product(_ number: JSONNumber, _ factor: Int) -> JSONNumber {
    if let whole = number.int {
      let (product, overflows) = whole.multipliedReportingOverflow(by: factor)
      if !overflows { return JSONNumber(product) }
    }
    return JSONNumber(number.double * Double(factor)) ?? number
  }

  private static func quotient(_ number: JSONNumber, _ divisor: Int) -> JSONNumber {
    if let whole = number.int, whole.isMultiple(of: divisor) { return JSONNumber(whole / divisor) }
    return JSONNumber(number.double / Double(divisor)) ?? number
  }
}
