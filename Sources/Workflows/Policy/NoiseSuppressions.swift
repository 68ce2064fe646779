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
    let wanted = request.suppressions(by: user, at: clock.now)
    return try await database.write { transaction in
      var kept: [NoiseSuppression] = []
      for suppression in try await transaction.org(scope).noise.suppress(wanted) {
        if let place = kept.firstIndex(where: { $0.id == suppression.id }) {
          kept[place] = suppression
        } else {
          kept.append(suppression)
        }
      }
      return kept
    }
  }

  /// What has been put aside, by the time it was asked for: what holds now, or all that is kept.
  /// - Throws: `StorageError`.
  public func list(includingExpired: Bool = false, in scope: OrgScope) async throws -> [NoiseSuppression] {
    let time = includingExpired ? nil : clock.now
    return try await database.read { try await $0.org(scope).noise.suppressions(at: time) }
  }

  /// Takes a suppression back: its pattern is seen again.
  /// - Throws: `StorageError` (`notFound`).
  public func remove(_ id: SuppressionID, in scope: OrgScope) async throws {
    try await database.write { try await $0.org(scope).noise.unsuppress(id) }
  }
}
