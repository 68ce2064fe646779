public import DriftModels

/// One line of a policy: which flags on which types it means, and how severe they are.
public struct PolicyRule: Hashable, Sendable {
  /// Its id, unique inside the policy.
  public let id: String
  /// A glob over the ids of flags.
  public let flagPattern: Glob
  /// A glob over resource types; nil stands for all.
  public let resourcePattern: Glob?
  /// What becomes of a flag that it matches.
  public let severity: PolicySeverity
  /// Why, up to 200 characters; empty when nobody said.
  public let reason: String

  /// Builds a rule from its parts.
  public init(
    id: String, flagPattern: Glob, resourcePattern: Glob? = nil, severity: PolicySeverity, reason: String = ""
  ) {
    self.id = id
    self.flagPattern = flagPattern
    self.resourcePattern = resourcePattern
    self.severity = severity
    self.reason = reason
  }

  /// Whether it means a flag on a type.
  public func matches(flagID: String, resourceType: String) -> Bool {
    flagPattern.matches(flagID) && (resourcePattern?.matches(resourceType) ?? true)
  }
}
