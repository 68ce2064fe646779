import DriftModels
import Storage

/// Which scans an organisation sees: those inside the history window of its plan.
enum ScanHistory {
  /// The moment that the window begins at; nil when the plan shows all.
  static func start(for org: any OrgReader, at now: Timestamp) async throws -> Timestamp? {
    let plan = try await org.organization.get().plan
    return plan.scanHistory.map { now.advanced(by: .zero - $0) }
  }

  /// A scan inside the window.
  /// - Throws: `notFound` for one that does not exist or is older.
  static func scan(_ id: ScanID, of org: any OrgReader, at now: Timestamp) async throws -> ScanRecord {
    let scan = try await org.scans.get(id)
    if let start = try await start(for: org, at: now), scan.createdAt < start {
      throw RequestFailure.notFound(.scan)
    }
    return scan
  }
}
