import DriftModels
import Storage

/// What a drift computation adds to the errors of its scan.
enum DriftIssue {
  private static let unreadableState = "state_unreadable"
  private static let more = "more_warnings"
  private static let codes = Set(DriftWarning.Code.allCases.map(\.rawValue)).union([unreadableState, more])
    .union(OrganizationRules.codes)

  /// The scan's own errors, without those of an earlier computation.
  static func removing(from issues: [ScanIssue]) -> [ScanIssue] {
    issues.filter { !codes.contains($0.code) }
  }

  /// Everything that makes a result less certain; of the warnings at most `limit`, and one more that counts the rest.
  static func all(_ warnings: [DriftWarning], _ states: AccountStates, limit: Int) -> [ScanIssue] {
    var issues = states.unreadable.map { state in
      issue(unreadableState, "the state of workspace \(state.workspace) of source \(state.sourceID) can't be read")
    }
    issues += warnings.prefix(limit).map { issue($0.code, $0.message) }
    if warnings.count > limit { issues.append(issue(more, "\(warnings.count - limit) more warnings are not listed")) }
    return issues
  }

  private static func issue(_ code: String, _ message: String) -> ScanIssue {
    ScanIssue(code: code, message: message, isRetryable: false)
  }
}
