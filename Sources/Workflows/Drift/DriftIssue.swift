import DriftModels
import Storage

/// What a drift computation adds to the errors of its scan.
enum DriftIssue: String, CaseIterable {
  case duplicateClaim = "duplicate_claim"
  case duplicateLive = "duplicate_live"
  case noIdentity = "no_identity"
  case unreadableState = "state_unreadable"
  case unreadableInstances = "state_instances_unreadable"
  case more = "more_warnings"

  private static let codes = Set(allCases.map(\.rawValue))

  /// The scan's own errors, without those of an earlier computation.
  static func removing(from issues: [ScanIssue]) -> [ScanIssue] {
    issues.filter { !codes.contains($0.code) }
  }

  /// Everything that makes a result less certain, at most `limit` and one more.
  static func all(_ warnings: [DriftWarning], _ states: AccountStates, limit: Int) -> [ScanIssue] {
    var issues = states.unreadable.map { state in
      issue(.unreadableState, "the state of workspace \(state.workspace) of source \(state.sourceID) can't be read")
    }
    for state in states.states where state.record.parseFailureCount > 0 {
      let count = state.record.parseFailureCount
      issues.append(
        issue(
          .unreadableInstances,
          "\(count) instances of workspace \(state.record.workspace) of source \(state.record.sourceID) can't be decoded"
        ))
    }
    let room = max(0, limit - issues.count)
    issues += warnings.prefix(room).map { ScanIssue(code: $0.code, message: $0.message, isRetryable: false) }
    if warnings.count > room { issues.append(issue(.more, "\(warnings.count - room) more warnings are not listed")) }
    return issues
  }

  private static func issue(_ kind: DriftIssue, _ message: String) -> ScanIssue {
    ScanIssue(code: kind.rawValue, message: message, isRetryable: false)
  }
}
