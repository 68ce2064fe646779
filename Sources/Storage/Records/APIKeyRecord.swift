public import DriftModels

/// What an API key may do.
public enum APIKeyScope: String, Hashable, Sendable, CaseIterable {
  /// GET, HEAD and OPTIONS.
  case read
  /// All that the role of keys allows.
  case write
  /// Unrestricted, as is a key without scopes.
  case all = "*"
}

/// An API key of one organisation; its text is never stored.
public struct APIKeyRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: APIKeyID
  /// Name for people.
  public var name: String
  /// The first characters of the key's text, to recognise it by.
  public let prefix: String
  /// HMAC-SHA-256 of the key's text under the deployment's pepper; unique on the platform.
  public let hash: ContentHash
  /// What it may do; empty means unrestricted.
  public var scopes: [APIKeyScope]
  /// When it was made.
  public let createdAt: Timestamp
  /// When it was last used, as far as noted.
  public var lastUsedAt: Timestamp?
  /// When its life ended.
  public var revokedAt: Timestamp?

  /// Makes the record.
  public init(
    id: APIKeyID, name: String, prefix: String, hash: ContentHash, scopes: [APIKeyScope], createdAt: Timestamp,
    lastUsedAt: Timestamp? = nil, revokedAt: Timestamp? = nil
  ) {
    self.id = id
    self.name = name
    self.prefix = prefix
    self.hash = hash
    self.scopes = scopes
    self.createdAt = createdAt
    self.lastUsedAt = lastUsedAt
    self.revokedAt = revokedAt
  }
}

/// A key found by its hash, with the organisation that it opens.
public struct APIKeyMatch: Hashable, Sendable {
  /// The owner.
  public let orgID: OrgID
  /// The key.
  public let key: APIKeyRecord

  /// Joins owner and key.
  public init(orgID: OrgID, key: APIKeyRecord) {
    self.orgID = orgID
    self.key = key
  }
}
