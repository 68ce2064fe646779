import DriftModels

/// Tells which changes mean nothing, by built-in rules and those of an organization.
///
/// A change is noise when a rule covers each attribute that differs, and never when one of its flags is high or
/// critical.
public struct NoiseClassifier: Sendable {
  /// A rule that an organization wrote, with its id.
  public struct Custom: Sendable {
    /// The rule's id, given as the reason.
    public let id: String
    /// The rule.
    public let rule: CustomNoiseRule

    /// Names a rule.
    public init(id: String, rule: CustomNoiseRule) {
      self.id = id
      self.rule = rule
    }
  }

  private let rules: [CompiledNoiseRule]
  private var byType: [String: [CompiledNoiseRule]] = [:]

  /// Sets the rules up.
  /// - Parameter disabled: Ids of built-in rules that are switched off.
  /// - Parameter repoOwner: Owner of the repository that the plan is of; rules that ask for one do not apply without it.
  public init(
    disabled: Set<String> = [], custom: [Custom] = [], repoOwner: String? = nil, repoName: String? = nil
  ) {
    let builtIn = NoiseRules.all.filter { !disabled.contains($0.id) }.compactMap(CompiledNoiseRule.init)
    let own = custom.filter { $0.rule.applies(owner: repoOwner, name: repoName) }.map(CompiledNoiseRule.init)
    rules = own + builtIn
  }

  /// The rule that makes a change noise; nil for changes that mean something. Of several the first counts.
  /// - Parameter verdict: What was said of the same change.
  public mutating func reason(for subject: RiskSubject, verdict: RiskVerdict) -> String? {
    guard let action = subject.action.customRuleWord, verdict.possibleLevel < .high else { return nil }
    let rules = known(subject.resourceType).filter { $0.actions.contains(action) }
    guard !rules.isEmpty else { return nil }
    return Self.reason(subject, rules)
  }

  private mutating func known(_ type: String) -> [CompiledNoiseRule] {
    if let known = byType[type] { return known }
    let found = rules.filter { $0.means(type) }
    byType[type] = found
    return found
  }

  private static func reason(_ subject: RiskSubject, _ rules: [CompiledNoiseRule]) -> String? {
    var reason: String?
    var isNoise = true
    DifferenceWalk.run(subject) { leaf in
      guard isNoise else { return }
      guard let rule = rules.first(where: { $0.covers(leaf, subject) }) else {
        isNoise = false
        return
      }
      reason = reason ?? rule.id
    }
    return isNoise ? reason : nil
  }
}

extension CustomNoiseRule {
  fileprivate func applies(owner: String?, name: String?) -> Bool {
    func fits(_ glob: Glob?, _ text: String?) -> Bool {
      guard let glob else { return true }
      return text.map(glob.matches) ?? false
    }
    return fits(repoOwner, owner) && fits(repoName, name)
  }
}
