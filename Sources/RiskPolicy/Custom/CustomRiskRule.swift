public import DriftModels

/// A risk rule that an organization wrote for itself.
public struct CustomRiskRule: Sendable {
  /// How a rule looks at an attribute.
  public enum Operator: String, Hashable, Sendable, CaseIterable {
    /// It differs.
    case changed
    /// It has a value and had none.
    case added
    /// It had a value and has none.
    case removed
    /// It differs and is this value now.
    case equals
    /// It differs and is another value than this now.
    case notEquals = "not_equals"
    /// It differs and holds this now: a part of a text, an element of a list, the name of a member.
    case contains
    /// It differs and a regular expression finds something in it now.
    case matches
    /// Its number is higher than before.
    case increased
    /// Its number is lower than before.
    case decreased

    var needsValue: Bool {
      switch self {
      case .equals, .notEquals, .contains, .matches: true
      case .changed, .added, .removed, .increased, .decreased: false
      }
    }
  }

  /// Its flag's id: `custom-` and more.
  public let flagID: String
  /// How severe the flag is.
  public let severity: PolicySeverity
  /// The types that it means.
  public let resourceTypes: [Glob]
  /// The actions that it means.
  public let actions: Set<CustomRuleAction>
  /// The attributes that it looks at; nil where the action alone counts.
  public let attribute: PathGlob?
  /// How it looks at them.
  public let operation: Operator
  /// What it compares with; nil for operators that need nothing.
  public let value: JSONValue?
  /// What it says when it finds something.
  public let message: String
  let pattern: LinearRegex?

  private static let keys: Set<String> = [
    "flag_id", "severity", "resource_types", "actions", "attribute", "operator", "value", "message",
  ]
  private static let prefix = "custom-"
  private static let nameLimit = 60
  private static let messageLimit = 200

  /// Reads the `config` of a rule.
  /// - Throws: ``CustomRuleError`` that names the key.
  public init(config: JSONView) throws(CustomRuleError) {
    let reader = try ConfigReader(config, keys: Self.keys)
    flagID = try Self.flagID(reader)
    severity = try Self.severity(reader)
    resourceTypes = try reader.patterns("resource_types") { text throws(GlobError) in try Glob(text) }
    actions = try reader.actions(default: Set(CustomRuleAction.allCases))
    attribute = try Self.attribute(reader)
    operation = try Self.operation(reader)
    value = reader.view["value"]?.value
    message = try Self.message(reader)
    if operation.needsValue, value == nil {
      throw CustomRuleError("config.value", "the operator \(operation.rawValue) needs it")
    }
    if attribute == nil, reader.value("operator") != nil || value != nil {
      throw CustomRuleError("config.attribute", "an operator or value needs an attribute to look at")
    }
    guard operation == .matches else {
      pattern = nil
      return
    }
    guard case .string(let text) = value else {
      throw CustomRuleError("config.value", "it must be a string with a regular expression")
    }
    pattern = try ConfigReader.regex(text, at: "config.value")
  }

  /// Whether it means a type.
  public func means(_ resourceType: String) -> Bool { resourceTypes.contains { $0.matches(resourceType) } }

  private static func flagID(_ reader: ConfigReader) throws(CustomRuleError) -> String {
    let id = try reader.required("flag_id", try reader.text("flag_id", limit: prefix.count + nameLimit))
    let isValid =
      id.hasPrefix(prefix) && id.utf8.count > prefix.utf8.count
      && id.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      }
    guard isValid else {
      throw CustomRuleError(
        "config.flag_id", "it must be \(prefix) and 1 to \(nameLimit) of the characters a-z, 0-9 and -")
    }
    return id
  }

  private static func severity(_ reader: ConfigReader) throws(CustomRuleError) -> PolicySeverity {
    let word = try reader.required("severity", try reader.text("severity", limit: 16))
    guard let severity = PolicySeverity(rawValue: word), severity != .ignore else {
      throw CustomRuleError("config.severity", "it must be one of critical, high, medium, low")
    }
    return severity
  }

  private static func attribute(_ reader: ConfigReader) throws(CustomRuleError) -> PathGlob? {
    guard let text = try reader.text("attribute", limit: Glob.lengthLimit) else { return nil }
    do {
      return try PathGlob(text)
    } catch {
      throw CustomRuleError("config.attribute", error.description)
    }
  }

  private static func operation(_ reader: ConfigReader) throws(CustomRuleError) -> Operator {
    guard let word = try reader.text("operator", limit: 32) else { return .changed }
    guard let operation = Operator(rawValue: word) else {
      let known = Operator.allCases.map(\.rawValue).joined(separator: ", ")
      throw CustomRuleError("config.operator", "it must be one of \(known)")
    }
    return operation
  }

  private static func message(_ reader: ConfigReader) throws(CustomRuleError) -> String {
    let text = try reader.required("message", try reader.text("message", limit: messageLimit))
    let clean = ReasonText.cleaned(text)
    guard !clean.isEmpty else { throw CustomRuleError("config.message", "it is empty") }
    return clean
  }
}
