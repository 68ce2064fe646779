import DriftModels

/// The kind that Terraform's schema gives an attribute, by the letter that mapping data use.
///
/// Answers in XML and maps of texts know no numbers and booleans; what Terraform stores does.
enum AttributeKind: String, Hashable, Sendable, CaseIterable {
  case string = "s"
  case number = "n"
  case bool = "b"
  case list = "l"
  case set = "e"
  case numberList = "ln"
  case map = "m"
  case any = "a"
  case block

  /// The value in the kind's own form: numbers and booleans from their text where the text is one.
  ///
  /// Nil for a value that can't be one of this kind, such as a map for a number: it was not understood, hence not
  /// read.
  func conform(_ value: JSONValue) -> JSONValue? {
    if case .null = value { return value }
    switch self {
    case .string: return Self.single(value).flatMap(Self.text)
    case .number: return Self.single(value).map { ScalarTransform.number($0).map(JSONValue.number) ?? $0 }
    case .bool: return Self.single(value).map { ScalarTransform.flag($0).map(JSONValue.bool) ?? $0 }
    case .list, .set: return .array(value.asList.map { Self.text($0) ?? $0 })
    case .numberList: return .array(value.asList.map { ScalarTransform.number($0).map(JSONValue.number) ?? $0 })
    case .map: return value.members.map { .object($0.mapValues { Self.text($0) ?? $0 }) }
    case .any, .block: return value
    }
  }

  private static func text(_ value: JSONValue) -> JSONValue? {
    if case .null = value { return value }
    return value.scalarText.map(JSONValue.string)
  }

  /// The scalar itself, or the only element of a list, as batch calls for a single name answer; null of an empty list.
  private static func single(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .array(let elements): elements.count > 1 ? nil : elements.first.map { single($0) } ?? .null
    case .object: nil
    case .null, .bool, .number, .string: value
    }
  }
}
