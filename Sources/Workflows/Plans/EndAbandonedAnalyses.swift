public import DriftModels
public import Storage

/// Ends the scans of analyses that nobody makes any more, because the process that had begun them is gone.
public struct EndAbandonedAnalyses: Sendable {
  /// How long an analysis may be running: much longer than any is let go on.
  public static let patience = Duration.seconds(600)

  private let database: any Database
  private let clock: any TimeSource

  /// Joins what it needs.
  public init(database: any Database, clock: any TimeSource = SystemTime()) {
    self.database = database
    self.clock = clock
  }

  /// Ends what has been running for too long; returns how many there were.
  /// - Throws: `StorageError`.
  public func callAsFunction() async throws -> Int {
    let now = clock.now
    let issue = ScanIssue(
      code: "analysis_interrupted", message: "the server that made the analysis stopped before it was done",
      isRetryable: true)
    return try await database.write {
      try await $0.platform.scans.endAbandonedAnalyses(
        startedBefore: now.advanced(by: .zero - Self.patience), issue: issue, at: now)
    }
  }
}
