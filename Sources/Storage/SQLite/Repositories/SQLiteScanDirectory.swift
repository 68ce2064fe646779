import DriftModels
import Storage

struct SQLiteScanDirectory: ScanDirectory {
  let session: SQLiteSession

  func endAbandonedAnalyses(
    startedBefore time: Timestamp, issue: ScanIssue, at now: Timestamp
  ) async throws(StorageError) -> Int {
    try await session.run { database in
      try database.change(
        """
        UPDATE scans SET status = 'error', issues = ?, finished_at = ?
        WHERE status = 'running' AND started_at < ? AND account_id IS NULL AND provider IS NULL
        """,
        [try .coded([CodedScanIssue(issue)]), .time(now), .time(time)])
    }
  }
}
