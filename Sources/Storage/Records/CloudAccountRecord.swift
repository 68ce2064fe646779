public import DriftModels

/// A cloud account, project, subscription or cluster.
public struct CloudAccountRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: CloudAccountID
  /// Its cloud.
  public let provider: CloudProviderKind
  /// Its id in that cloud: account number, project id, subscription id or cluster id.
  public let externalAccountID: String
  /// Name for people.
  public var displayName: String
  /// Which kind of credential opens it, such as `aws_assume_role`; nil for synthetic accounts.
  public var credentialType: String?
  /// The region to use where none is named.
  public var defaultRegion: String?
  /// When it was added.
  public let createdAt: Timestamp
  /// When its credential last worked.
  public var lastValidatedAt: Timestamp?

  /// Whether operator reports made it: cloud scanners skip it and plan limits don't count it.
  public var isSynthetic: Bool { provider == .kubernetes }

  /// Makes the record.
  public init(
    id: CloudAccountID, provider: CloudProviderKind, externalAccountID: String, displayName: String,
    credentialType: String? = nil, defaultRegion: String? = nil, createdAt: Timestamp,
    lastValidatedAt: Timestamp? = nil
  ) {
    self.id = id
    self.provider = provider
    self.externalAccountID = externalAccountID
    self.displayName = displayName
    self.credentialType = credentialType
    self.defaultRegion = defaultRegion
    self.createdAt = createdAt
    self.lastValidatedAt = lastValidatedAt
  }
}
