public import DriftModels

/// Shows what a policy would make of analyses that are stored, without changing them.
///
/// ```swift
/// var dryRun = PolicyDryRun(policy: draft)
/// for change in stored { dryRun.observe(address: change.address, resourceType: change.type, flags: change.flags) }
/// dryRun.result.lowered   // changes that would get a lower level
/// ```
public struct PolicyDryRun: Sendable {
  /// A flag as an analysis stored it.
  public struct StoredFlag: Hashable, Sendable {
    /// The flag's id.
    public let flagID: String
    /// The severity without a policy.
    public let defaultSeverity: RiskLevel
    /// The severity under the policy of that time.
    public let severity: PolicySeverity
    /// Whether it depended on unknown values, and so did not count.
    public let isUnknown: Bool

    /// Builds a flag from its parts.
    public init(flagID: String, defaultSeverity: RiskLevel, severity: PolicySeverity, isUnknown: Bool = false) {
      self.flagID = flagID
      self.defaultSeverity = defaultSeverity
      self.severity = severity
      self.isUnknown = isUnknown
    }
  }

  /// A change whose level would be another.
  public struct Difference: Hashable, Sendable {
    /// The resource.
    public let address: String
    /// Its type.
    public let resourceType: String
    /// The level as stored.
    public let stored: RiskLevel
    /// The level under the new policy.
    public let new: RiskLevel
  }

  /// What came out.
  public struct Result: Hashable, Sendable {
    /// Changes that were looked at.
    public internal(set) var changes = 0
    /// Changes that would get a higher level.
    public internal(set) var raised = 0
    /// Changes that would get a lower level.
    public internal(set) var lowered = 0
    /// Flags that would be ignored.
    public internal(set) var ignoredFlags = 0
    /// How many flags each rule would decide, by rule id; rules that would decide none have 0.
    public internal(set) var decisions: [String: Int] = [:]
    /// The first changes whose level would be another.
    public internal(set) var differences: [Difference] = []
    /// The highest level under the new policy.
    public internal(set) var level = RiskLevel.none
  }

  private static let listedDifferences = 100

  /// What came out so far.
  public private(set) var result = Result()
  private let policy: Policy
  private var decisions: [String: [String: PolicyRule?]] = [:]

  /// Nothing looked at yet.
  public init(policy: Policy) {
    self.policy = policy
    for rule in policy.rules { result.decisions[rule.id] = 0 }
  }

  /// Looks at one stored change.
  public mutating func observe(address: String, resourceType: String, flags: [StoredFlag]) {
    var stored = RiskLevel.none
    var new = RiskLevel.none
    for flag in flags {
      let rule = decision(flag.flagID, resourceType)
      let severity = rule?.severity ?? PolicySeverity(flag.defaultSeverity) ?? .ignore
      if let rule { result.decisions[rule.id, default: 0] += 1 }
      if severity == .ignore { result.ignoredFlags += 1 }
      guard !flag.isUnknown else { continue }
      stored = max(stored, flag.severity.level)
      new = max(new, severity.level)
    }
    result.changes += 1
    result.level = max(result.level, new)
    guard stored != new else { return }
    if new > stored { result.raised += 1 } else { result.lowered += 1 }
    guard result.differences.count < Self.listedDifferences else { return }
    result.differences.append(
      Difference(address: address, resourceType: resourceType, stored: stored, new: new))
  }

  private mutating func decision(_ flagID: String, _ resourceType: String) -> PolicyRule? {
    if let known = decisions[resourceType]?[flagID] { return known }
    let rule = policy.decision(flagID: flagID, resourceType: resourceType)
    decisions[resourceType, default: [:]][flagID] = .some(rule)
    return rule
  }
}
