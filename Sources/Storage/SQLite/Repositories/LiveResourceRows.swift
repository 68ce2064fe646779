import DriftModels
import Storage

extension LiveResourceRecord {
  static let columns = """
    id, account_id, provider, provider_type, provider_resource_id, normalized_type, scope_key, name, region, \
    managed_by, status, enrichment_status, enrichment_failure_reason, iac_resource_id, last_scan_id, first_seen_at, \
    last_seen_at, tags, properties, properties_sha256
    """

  /// Inserts the values of `org_id` and ``columns``, or refreshes the row of the same identity; returns the row's id.
  static let upsert = """
    INSERT INTO live_resources (org_id, \(columns))
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
    ON CONFLICT (account_id, provider, provider_type, provider_resource_id) DO UPDATE SET
      normalized_type = excluded.normalized_type, scope_key = excluded.scope_key, name = excluded.name,
      region = excluded.region, managed_by = excluded.managed_by, status = excluded.status,
      enrichment_status = excluded.enrichment_status, enrichment_failure_reason = NULL,
      last_scan_id = excluded.last_scan_id, last_seen_at = excluded.last_seen_at, tags = excluded.tags,
      properties = excluded.properties, properties_sha256 = excluded.properties_sha256
    RETURNING id
    """

  /// The values of ``columns``.
  func values() throws(StorageError) -> [SQLValue] {
    [
      .id(id), .id(accountID), .name(observation.provider), .text(observation.providerType),
      .text(observation.providerResourceID), .text(observation.normalizedType), .text(observation.scopeKey),
      .text(observation.name), .text(observation.region), .text(observation.managedBy), .name(status),
      .name(observation.enrichmentStatus), .text(enrichmentFailureReason), .id(iacResourceID), .id(lastScanID),
      .time(firstSeenAt), .time(lastSeenAt), try Self.coded(observation.tags),
    ] + SQLValue.body(observation.properties)
  }

  init(_ row: inout RowReader) throws(StorageError) {
    let id: LiveResourceID = try row.id()
    let accountID: CloudAccountID = try row.id()
    let provider = CloudProviderKind(rawValue: try row.text())
    let providerType = try row.text()
    let providerResourceID = try row.text()
    let normalizedType = try row.text()
    let scopeKey = try row.text()
    let name = try row.text()
    let region = try row.optionalText()
    let managedBy = try row.optionalText()
    let status: LiveResourceStatus = try row.name()
    let enrichmentStatus: EnrichmentStatus = try row.name()
    let failureReason = try row.optionalText()
    let iacResourceID: IaCResourceID? = try row.optionalID()
    let lastScanID: ScanID = try row.id()
    let firstSeenAt = try row.time()
    let lastSeenAt = try row.time()
    let tags = try Self.tags(&row)
    let observation = LiveResourceObservation(
      provider: provider, providerType: providerType, providerResourceID: providerResourceID,
      normalizedType: normalizedType, scopeKey: scopeKey, name: name, region: region, tags: tags,
      managedBy: managedBy, properties: try row.body(), enrichmentStatus: enrichmentStatus)
    self.init(
      id: id, accountID: accountID, observation: observation, status: status,
      enrichmentFailureReason: failureReason, iacResourceID: iacResourceID, lastScanID: lastScanID,
      firstSeenAt: firstSeenAt, lastSeenAt: lastSeenAt)
  }

  /// Most resources of most types have no tags, and a JSON coder for each row would be half the cost of a bulk write.
  private static func coded(_ tags: [String: String]) throws(StorageError) -> SQLValue {
    tags.isEmpty ? .text("{}") : try .coded(tags)
  }

  private static func tags(_ row: inout RowReader) throws(StorageError) -> [String: String] {
    row.isNextEmptyObject() ? [:] : try row.coded([String: String].self)
  }
}
