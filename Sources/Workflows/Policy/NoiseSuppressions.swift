public import DriftModels
public import NoiseAggregator
public import Storage

/// The patterns that an organisation has put aside, each at one address.
///
/// ```swift
/// let suppressions = NoiseSuppressions(database: database)
/// let kept = try await suppressions.suppress(request, by: "ada@example.org", in: scope)
/// try await suppressions.remove(kept[0].id, in: scope)
/// ```
public struct NoiseSuppressions: Sendable {
  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// Puts patterns aside; what holds for a pair already takes the new duration and reason and stays the same one.
  /// - Returns: what holds for the pairs now, each once, in their order.
  /// - Throws: `StorageError`.
  public func suppress(
    _ request: SuppressionRequest, by user: String, in scope: OrgScope
  ) async throws -> [NoiseSuppression] {
    let now = clock.now
    return try await database.write { transaction in
      let noise = transaction.org(scope).noise
      var set = SuppressionSet(try await noise.suppressions(at: now).compactMap(NoiseSuppression.init))
      var kept: [NoiseSuppression] = []
      for suppression in request.suppressions(by: user, at: now) {
        let result = set.suppress(suppression)
        if let place = kept.firstIndex(where: { $0.id == result.id }) {
          kept[place] = result
        } else {
          kept.append(result)
        }
      }
      try await noise.suppress(kept.compactMap(NoiseSuppressionRecord.init))
      return kept
    }
  }

  /// What has been put aside, by the time it was asked for: what holds now, or all that is kept.
  /// - Throws: `StorageError`.
  public func list(includingExpired: Bool = false, in scope: OrgScope) async throws -> [NoiseSuppression] {
    let time = includingExpired ? nil : clock.now
    return try await database.read { transaction in
      try await transaction.org(scope).noise.suppressions(at: time).compactMap(NoiseSuppression.init)
    }
  }

  /// Takes a suppression back: its pattern is seen again.
  /// - Throws: `StorageError` (`notFound`).
  public func remove(_ id: NoiseSuppressionID, in scope: OrgScope) async throws {
    try await database.write { try await $0.org(scope).noise.unsuppress(SuppressionID(uuid: id.uuid)) }
  }
}

// The two types say the same in the words of their libraries.

extension NoiseSuppression {
  /// Nil for a duration that this version does not know, which nothing writes.
  fileprivate init?(_ record: NoiseSuppressionRecord) {
    guard let fingerprint = NoiseFingerprint(digest: record.fingerprint.bytes),
      let duration = SuppressionDuration(rawValue: record.duration)
    else { return nil }
    self.init(
      id: NoiseSuppressionID(uuid: record.id.uuid), fingerprint: fingerprint, resourceAddress: record.address,
      duration: duration, reason: record.reason, isFalsePositive: record.isFalsePositive,
      createdBy: record.createdBy, createdAt: record.createdAt, expiresAt: record.expiresAt)
  }
}

extension NoiseSuppressionRecord {
  fileprivate init?(_ suppression: NoiseSuppression) {
    guard let fingerprint = ContentHash(suppression.fingerprint.digest) else { return nil }
    self.init(
      id: SuppressionID(uuid: suppression.id.uuid), fingerprint: fingerprint, address: suppression.resourceAddress,
      duration: suppression.duration.rawValue, reason: suppression.reason,
      isFalsePositive: suppression.isFalsePositive, createdBy: suppression.createdBy,
      createdAt: suppression.createdAt, expiresAt: suppression.expiresAt)
  }
}
