public import DriftModels

/// Looks after the scans of all organisations.
public protocol ScanDirectory: Sendable {
  /// Ends analyses of plans (running scans without account and provider) that began before a moment, in `error` and with
  /// `issue`: whoever made them is gone. Returns how many there were.
  func endAbandonedAnalyses(
    startedBefore time: Timestamp, issue: ScanIssue, at now: Timestamp
  ) async throws(StorageError) -> Int
}
