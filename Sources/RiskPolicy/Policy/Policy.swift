/// An ordered list of rules that set severities; the first one that matches a flag decides.
public struct Policy: Hashable, Sendable {
  /// Most rules of a policy.
  public static let ruleLimit = 200

  /// How often it was saved; 0 for a policy that nobody saved yet.
  public let version: Int
  /// The rules in their order.
  public let rules: [PolicyRule]

  /// The policy of those who never saved one.
  public static let unsaved = Policy(version: 0, rules: [])

  /// Builds a policy from its parts.
  public init(version: Int, rules: [PolicyRule]) {
    self.version = version
    self.rules = rules
  }

  /// The first rule that means a flag on a type; nil when none does. Cost: linear in the rules; ``RiskEvaluator``
  /// remembers the answers.
  public func decision(flagID: String, resourceType: String) -> PolicyRule? {
    rules.first { $0.matches(flagID: flagID, resourceType: resourceType) }
  }

  /// The policy that takes the place of this one when somebody saves rules.
  /// - Parameter sentVersion: The version that the editor began with; 0 and nil overwrite whatever is there.
  /// - Throws: ``PolicyError/staleVersion(sent:stored:)`` when somebody else saved in between.
  public func replaced(by rules: [PolicyRule], sentVersion: Int?) throws(PolicyError) -> Policy {
    if let sentVersion, sentVersion != 0, sentVersion != version {
      throw .staleVersion(sent: sentVersion, stored: version)
    }
    return Policy(version: version + 1, rules: rules)
  }
}
