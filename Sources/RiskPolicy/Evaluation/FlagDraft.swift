import DriftModels

/// A flag before a policy has looked at it.
struct FlagDraft {
  let flagID: String
  let severity: RiskLevel
  let answer: Answer
  let path: [JSONPathStep]?
  let message: String
  let ruleID: String
  var references: [String] = []

  init(
    _ flag: BuiltInFlag, _ answer: Answer, path: [JSONPathStep]? = nil, severity: RiskLevel? = nil, ruleID: String,
    message: String
  ) {
    flagID = flag.id
    self.severity = severity ?? flag.defaultSeverity
    self.answer = answer
    self.path = path
    self.ruleID = ruleID
    self.message = message
  }

  init(rule: AttributeRule, _ finding: Finding, message: String) {
    self.init(rule.flag, finding.answer, path: finding.path, ruleID: rule.id, message: message)
    references = rule.references
  }

  init(custom rule: CustomRiskRule, _ answer: Answer, path: [JSONPathStep]?) {
    flagID = rule.flagID
    severity = rule.severity.level
    self.answer = answer
    self.path = path
    ruleID = rule.flagID
    message = rule.message
  }
}
