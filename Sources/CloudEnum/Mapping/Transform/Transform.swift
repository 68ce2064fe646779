import DriftModels

/// One step from what a cloud answers to what Terraform stores.
///
/// No step traps or throws on any value: what it can't convert stays as it is, so that the difference is seen. A value
/// that is null stays null, one that is not there stays away; only ``absent(_:)`` says otherwise. Each takes time
/// linear in its value.
enum Transform: Hashable, Sendable {
  /// Undoing the encoding of a text.
  case decode(Decoding)
  /// Choosing among the elements of a list, or the members of a map.
  case elements(ElementTransform)
  /// Cutting and joining text.
  case text(TextTransform)
  /// Comparing and computing.
  case scalar(ScalarTransform)
  /// Rules of a security group: `sg_rules`.
  case securityGroupRules
  /// JSON as text: `json`.
  case json
  /// A list without repetitions: `set`.
  case set
  /// A list, also of one: `list`.
  case list
  /// What a missing or null value means, or a list of answers of which none has it: `absent:V`.
  case absent(JSONValue)

  /// Parses `name` or `name:value`; nil when there is no such transform, or it can't take the value.
  init?(_ text: String) {
    let colon = text.firstIndex(of: ":")
    let name = String(text[..<(colon ?? text.endIndex)])
    let argument = colon.map { String(text[text.index(after: $0)...]) }
    let plain: [String: Transform] = ["sg_rules": .securityGroupRules, "json": .json, "set": .set, "list": .list]
    if argument == nil, let transform = plain[name] {
      self = transform
    } else if name == "absent", let argument {
      self = .absent(Self.literal(argument))
    } else if argument == nil, let decoding = Decoding(rawValue: name) {
      self = .decode(decoding)
    } else if let transform = ElementTransform(name, argument) {
      self = .elements(transform)
    } else if let transform = TextTransform(name, argument) {
      self = .text(transform)
    } else if let transform = ScalarTransform(name, argument) {
      self = .scalar(transform)
    } else {
      return nil
    }
  }

  private static func literal(_ text: String) -> JSONValue {
    switch text {
    case "true": .bool(true)
    case "false": .bool(false)
    case "null": .null
    default: JSONNumber(text).map(JSONValue.number) ?? .string(text)
    }
  }

  /// The value after this step.
  func apply(to value: JSONValue?, in scope: MappingScope) -> JSONValue? {
    if case .absent(let meaning) = self {
      return value == nil || value == .null || value == .array([]) ? meaning : value
    }
    guard let value, value != .null else { return value }
    switch self {
    case .decode(let decoding): return value.mapTexts(decoding.apply)
    case .elements(let transform): return transform.apply(to: value, in: scope)
    case .text(let transform): return transform.apply(to: value)
    case .scalar(let transform): return transform.apply(to: value)
    case .securityGroupRules: return SecurityGroupRules(scope.item).blocks(value)
    case .json: return value.asJSONText
    case .set: return .array(value.asList.withoutRepetitions)
    case .list: return .array(value.asList)
    case .absent: return value
    }
  }
}
