public import DriftModels

/// Whether a resource was there at the last look.
public enum LiveResourceStatus: String, Hashable, Sendable, CaseIterable {
  case active, gone
}

/// Whether a resource's full properties have been read.
public enum EnrichmentStatus: String, Hashable, Sendable, CaseIterable {
  case pending, enriched, failed
  case notApplicable = "n/a"
}

/// A resource as one scan saw it.
public struct LiveResourceObservation: Hashable, Sendable {
  /// Its cloud.
  public var provider: CloudProviderKind
  /// The cloud's own name of its type; for Kubernetes apiVersion and kind.
  public var providerType: String
  /// The cloud's own id, unique in the account for its type.
  public var providerResourceID: String
  /// The Terraform type it corresponds to.
  public var normalizedType: String
  /// The part of the account that one look covers in full: a region, or a namespace of a cluster; may be empty.
  public var scopeKey: String
  /// Name for people.
  public var name: String
  /// The region; nil for global resources.
  public var region: String?
  /// Tags or labels.
  public var tags: [String: String]
  /// What says it manages the resource, such as an operator or the cloud itself.
  public var managedBy: String?
  /// Its properties, an object.
  public var properties: JSONBody
  /// Whether `properties` are complete.
  public var enrichmentStatus: EnrichmentStatus

  /// Makes the observation.
  public init(
    provider: CloudProviderKind, providerType: String, providerResourceID: String, normalizedType: String,
    scopeKey: String, name: String, region: String? = nil, tags: [String: String] = [:], managedBy: String? = nil,
    properties: JSONBody, enrichmentStatus: EnrichmentStatus = .pending
  ) {
    self.provider = provider
    self.providerType = providerType
    self.providerResourceID = providerResourceID
    self.normalizedType = normalizedType
    self.scopeKey = scopeKey
    self.name = name
    self.region = region
    self.tags = tags
    self.managedBy = managedBy
    self.properties = properties
    self.enrichmentStatus = enrichmentStatus
  }
}

/// A stored live resource: the latest observation and what is known around it.
public struct LiveResourceRecord: Hashable, Sendable, Identifiable {
  /// Its id, given at the first sighting.
  public let id: LiveResourceID
  /// The account it is in.
  public let accountID: CloudAccountID
  /// The latest observation, with the enrichment status as it stands.
  public var observation: LiveResourceObservation
  /// Whether it was there at the last look.
  public var status: LiveResourceStatus
  /// Why enrichment failed.
  public var enrichmentFailureReason: String?
  /// The declared resource that the last drift computation paired it with.
  public var iacResourceID: IaCResourceID?
  /// The scan that saw it last, which retention may have removed since.
  public var lastScanID: ScanID
  /// When it was first seen.
  public let firstSeenAt: Timestamp
  /// When it was last seen.
  public var lastSeenAt: Timestamp

  /// Makes the record.
  public init(
    id: LiveResourceID, accountID: CloudAccountID, observation: LiveResourceObservation, status: LiveResourceStatus,
    enrichmentFailureReason: String? = nil, iacResourceID: IaCResourceID? = nil, lastScanID: ScanID,
    firstSeenAt: Timestamp, lastSeenAt: Timestamp
  ) {
    self.id = id
    self.accountID = accountID
    self.observation = observation
    self.status = status
    self.enrichmentFailureReason = enrichmentFailureReason
    self.iacResourceID = iacResourceID
    self.lastScanID = lastScanID
    self.firstSeenAt = firstSeenAt
    self.lastSeenAt = lastSeenAt
  }
}

/// Which live resources are asked for; parts that are given must all hold.
public struct LiveResourceFilter: Hashable, Sendable {
  /// Only those of this account.
  public var accountID: CloudAccountID?
  /// Only those of this cloud.
  public var provider: CloudProviderKind?
  /// Only those whose normalized type or provider type is this.
  public var type: String?
  /// Only those in this status.
  public var status: LiveResourceStatus?

  /// Nothing given asks for all.
  public init(
    accountID: CloudAccountID? = nil, provider: CloudProviderKind? = nil, type: String? = nil,
    status: LiveResourceStatus? = nil
  ) {
    self.accountID = accountID
    self.provider = provider
    self.type = type
    self.status = status
  }
}

/// What a bulk write did.
public struct UpsertCounts: Hashable, Sendable {
  /// Resources seen for the first time.
  public var inserted: Int
  /// Known resources refreshed.
  public var updated: Int

  /// Makes the counts.
  public init(inserted: Int, updated: Int) {
    self.inserted = inserted
    self.updated = updated
  }
}
