public import DriftModels

/// How states get here.
public enum StateSourceKind: String, Hashable, Sendable, CaseIterable {
  case gcs, s3, upload, tfc
  case azureBlob = "azure_blob"
}

/// A place that states come from.
public struct StateSourceRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: StateSourceID
  /// How states get here.
  public let kind: StateSourceKind
  /// Name for people.
  public var displayName: String
  /// Where and how to fetch, an object whose keys depend on the kind; secrets in it are sealed by the caller.
  public var config: JSONBody
  /// The account whose resources these states declare.
  public var cloudAccountID: CloudAccountID?
  /// When it was added.
  public let createdAt: Timestamp
  /// When it was last fetched or uploaded to, changed content or not.
  public var lastFetchedAt: Timestamp?
  /// Workspaces that have a stored state, in byte order; derived.
  public var workspaces: [String]
  /// The snapshot appended last; derived.
  public var latestSnapshotID: StateSnapshotID?

  /// Makes the record.
  public init(
    id: StateSourceID, kind: StateSourceKind, displayName: String, config: JSONBody,
    cloudAccountID: CloudAccountID? = nil, createdAt: Timestamp, lastFetchedAt: Timestamp? = nil,
    workspaces: [String] = [], latestSnapshotID: StateSnapshotID? = nil
  ) {
    self.id = id
    self.kind = kind
    self.displayName = displayName
    self.config = config
    self.cloudAccountID = cloudAccountID
    self.createdAt = createdAt
    self.lastFetchedAt = lastFetchedAt
    self.workspaces = workspaces
    self.latestSnapshotID = latestSnapshotID
  }
}

/// Which state sources are asked for.
public struct StateSourceFilter: Hashable, Sendable {
  /// Only those linked to this account.
  public var accountID: CloudAccountID?

  /// Nil asks for all.
  public init(accountID: CloudAccountID? = nil) {
    self.accountID = accountID
  }
}
