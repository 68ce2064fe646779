public import DriftModels
public import Storage

/// Writes the Terraform configuration that adopts what nothing declares.
///
/// ```swift
/// let text = try await ImportBlocksText(database: database)(of: scan, in: scope)
/// ```
public struct ImportBlocksText: Sendable {
  private static let batchSize = 1_000

  private let database: any Database

  /// Joins what the text needs.
  public init(database: any Database) {
    self.database = database
  }

  /// One import block for each extra item of the scan's drift result whose import id is known, an empty line between
  /// two; empty when there is none.
  /// - Throws: ``WorkflowError/driftNotComputed(_:)``, `StorageError` (`notFound` for an unknown scan),
  ///   `CancellationError`.
  public func callAsFunction(of scan: ScanID, in scope: OrgScope) async throws -> String {
    try await database.read { transaction in
      let org = transaction.org(scope)
      guard let snapshot = try await org.drift.newest(forScan: scan) else {
        _ = try await org.scans.get(scan)
        throw WorkflowError.driftNotComputed(scan)
      }
      var blocks: [String] = []
      for try await batch in org.drift.items(of: snapshot.id, kind: .extra, batchSize: Self.batchSize) {
        try Task.checkCancellation()
        blocks += batch.compactMap(\.importBlock)
      }
      return blocks.map { $0 + "\n" }.joined(separator: "\n")
    }
  }
}
