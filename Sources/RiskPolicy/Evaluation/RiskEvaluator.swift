import DriftModels

/// Tells how much changes can hurt, under a policy and the rules of an organization.
///
/// Built-in rules about types come first, then those about attributes; disabled ones are taken as not there. Custom rules
/// follow, and the policy sets the severities. What is found out about a type is remembered, so use one evaluator for
/// all changes of a plan: the cost is that of the changes plus that of types times rules.
public struct RiskEvaluator: Sendable {
  private let policy: Policy
  private let disabled: Set<String>
  private let customRules: [CustomRiskRule]
  private var profiles: [String: TypeProfile] = [:]
  /// Rules of the policy that were asked so far: what the cost is measured by.
  package private(set) var policyRulesTried = 0

  /// Sets the rules up.
  /// - Parameter disabled: Ids of built-in flags that are switched off.
  public init(policy: Policy = .unsaved, disabled: Set<String> = [], customRules: [CustomRiskRule] = []) {
    self.policy = policy
    self.disabled = disabled
    self.customRules = customRules
  }

  /// The verdict on one change.
  public mutating func evaluate(_ subject: RiskSubject) -> RiskVerdict {
    let type = subject.resourceType
    var profile =
      profiles[type]
      ?? TypeProfile(type, rules: .standard, customRules: customRules, disabled: disabled)
    // The profile leaves its place while it changes, or writing to it would copy it.
    profiles[type] = nil
    defer { profiles[type] = profile }
    var drafts = ChangeDrafts(subject, profile, disabled: disabled)
    drafts.collect()
    guard !drafts.all.isEmpty else { return .none }
    return verdict(drafts, subject, &profile)
  }

  private mutating func verdict(
    _ drafts: ChangeDrafts, _ subject: RiskSubject, _ profile: inout TypeProfile
  ) -> RiskVerdict {
    var flags: [RaisedFlag] = []
    for draft in drafts.all {
      let rule = decision(draft.flagID, subject.resourceType, &profile)
      let severity = rule?.severity ?? PolicySeverity(draft.severity) ?? .ignore
      flags.append(
        RaisedFlag(
          flagID: draft.flagID, defaultSeverity: draft.severity, severity: severity, policyRuleID: rule?.id,
          attribute: draft.path.flatMap { $0.isEmpty ? nil : JSONPath.text($0) }, message: draft.message,
          answer: draft.answer, ruleID: draft.ruleID, references: draft.references))
    }
    var level = flags.lazy.filter(\.counts).map(\.severity.level).max() ?? .none
    for group in drafts.alternatives where !group.contains(where: { flags[$0].answer == .yes }) {
      level = max(level, group.map { flags[$0].severity.level }.min() ?? .none)
    }
    let possible = flags.map(\.severity.level).max() ?? .none
    flags.sort(by: Self.isWorse)
    return RiskVerdict(level: level, possibleLevel: max(level, possible), flags: flags)
  }

  private mutating func decision(_ flagID: String, _ type: String, _ profile: inout TypeProfile) -> PolicyRule? {
    guard !policy.rules.isEmpty else { return nil }
    if let known = profile.decisions[flagID] { return known }
    let index = policy.rules.firstIndex { $0.matches(flagID: flagID, resourceType: type) }
    policyRulesTried += index.map { $0 + 1 } ?? policy.rules.count
    let rule = index.map { policy.rules[$0] }
    profile.decisions[flagID] = .some(rule)
    return rule
  }

  private static func isWorse(_ left: RaisedFlag, _ right: RaisedFlag) -> Bool {
    if left.severity.level != right.severity.level { return left.severity.level > right.severity.level }
    if left.answer != right.answer { return left.answer == .yes }
    if left.flagID != right.flagID { return left.flagID < right.flagID }
    return (left.ruleID, left.attribute ?? "") < (right.ruleID, right.attribute ?? "")
  }
}
