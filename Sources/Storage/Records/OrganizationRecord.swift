public import DriftModels

/// What an organisation pays for.
public enum PlanTier: String, Hashable, Sendable, CaseIterable {
  case free, team, enterprise
}

/// A tenant.
public struct OrganizationRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: OrgID
  /// Short name for addresses, unique on the platform.
  public var slug: String
  /// Name for people.
  public var displayName: String
  /// What it pays for.
  public var plan: PlanTier
  /// Ids of features switched on for it, in the order given.
  public var features: [String]
  /// When it was made.
  public let createdAt: Timestamp

  /// Makes the record.
  public init(
    id: OrgID, slug: String, displayName: String, plan: PlanTier, features: [String] = [], createdAt: Timestamp
  ) {
    self.id = id
    self.slug = slug
    self.displayName = displayName
    self.plan = plan
    self.features = features
    self.createdAt = createdAt
  }
}
