/// One reason for risk, with all that explains it.
public struct RaisedFlag: Hashable, Sendable {
  /// The id of the flag, such as `public-ingress`; those of custom rules begin with `custom-`.
  public let flagID: String
  /// The severity without a policy.
  public let defaultSeverity: RiskLevel
  /// The severity that counts; `ignore` for a flag that does not count and is only kept to be seen.
  public var severity: PolicySeverity
  /// The policy rule that decided; nil where none matched.
  public var policyRuleID: String?
  /// The path of the attribute; nil where the resource as a whole is meant.
  public let attribute: String?
  /// What happens and why it matters, one sentence or two. Never a value that is sensitive.
  public let message: String
  /// `yes`, or `unknown` where it depends on values that are known only after apply.
  public let answer: Answer
  /// The rule that raised it: the id of a rule about attributes, `type.…` for rules about types, `attribute.…` for rules
  /// about names, or the flag's id for a custom rule.
  public let ruleID: String
  /// The recommendations behind the rule; empty for rules of our own.
  public let references: [String]

  /// Builds a flag from its parts.
  public init(
    flagID: String, defaultSeverity: RiskLevel, severity: PolicySeverity, policyRuleID: String? = nil,
    attribute: String? = nil, message: String, answer: Answer = .yes, ruleID: String, references: [String] = []
  ) {
    self.flagID = flagID
    self.defaultSeverity = defaultSeverity
    self.severity = severity
    self.policyRuleID = policyRuleID
    self.attribute = attribute
    self.message = message
    self.answer = answer
    self.ruleID = ruleID
    self.references = references
  }

  /// Whether it counts for the level.
  public var counts: Bool { answer == .yes && severity != .ignore }
}

extension RaisedFlag {
  /// Writes the flag as the API has it, with `certainty`, `rule_id` and `references` beside the documented members.
  public func write(to writer: inout JSONWriter) {
    writer.object {
      $0.member("flag_id", flagID)
      $0.member("default_severity", defaultSeverity.rawValue)
      $0.member("severity", severity.rawValue)
      $0.member("policy_rule_id", policyRuleID)
      $0.member("message", message)
      $0.member("attribute", attribute)
      $0.member("certainty", answer.rawValue)
      $0.member("rule_id", ruleID)
      $0.key("references")
      $0.array { for reference in references { $0.value(reference) } }
    }
  }
}
