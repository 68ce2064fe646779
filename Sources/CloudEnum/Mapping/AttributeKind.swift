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

  /// The value in the kind's own form; what can't be converted stays as it is.
  func conform(_ value: JSONValue) -> JSONValue {
    if case .null = value { return value }
    switch self {
    case .string: return Self.single(value).scalarText.map(JSONValue.string) ?? value
    case .number:
      let single = Self.single(value)
      return ScalarTransform.number(single).map(JSONValue.number) ?? single
    case .bool:
      let single = Self.single(value)
      return ScalarTransform.flag(single).map(JSONValue.bool) ?? single
    case .list, .set: return .array(value.asList.map { $0.scalarText.map(JSONValue.string) ?? $0 })
    case .numberList: return .array(value.asList.map { ScalarTransform.number($0).map(JSONValue.number) ?? $0 })
    case .map:
      return value.members.map { .object($0.mapValues { $0.scalarText.map(JSONValue.string) ?? $0 }) } ?? value
    case .any, .block: return value
    }
  }

  /// The only element of a list of one, as batch calls for a single name answer; null of an empty list.
  private static func single(_ value: JSONValue) -> JSONValue {
    guard case .array(let elements) = value else { return value }
    return elements.count > 1 ? value : elements.first ?? .null
  }
}
