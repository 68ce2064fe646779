import DriftModels
import Storage

extension ScanRecord {
  static let columns = """
    id, account_id, provider, scan_type, status, resource_count, drift_status, changed_count, missing_count, \
    extra_count, repository_owner, repository_name, repository_url, pull_request_number, branch, commit_sha, \
    created_at, started_at, finished_at, issues, result, result_sha256
    """

  /// The values of ``columns``.
  func values() throws(StorageError) -> [SQLValue] {
    let head: [SQLValue] = [
      .id(id), .id(accountID), .name(provider), .name(scanType), .name(status), .integer(resourceCount),
    ]
    let tail: [SQLValue] = [
      .time(createdAt), .time(startedAt), .time(finishedAt), try .coded(issues.map(CodedScanIssue.init)),
    ]
    let numbers = drift?.values ?? [.null, .null, .null, .null]
    return head + numbers + revision.values + tail + SQLValue.body(result)
  }

  init(_ row: inout RowReader) throws(StorageError) {
    let id: ScanID = try row.id()
    let accountID: CloudAccountID? = try row.optionalID()
    let provider: CloudProviderKind? = try row.optionalName()
    let scanType: ScanType = try row.name()
    let status: ScanStatus = try row.name()
    let resourceCount = try row.integer()
    let drift = try ScanDrift.read(&row)
    let revision = try SourceRevision(&row)
    let createdAt = try row.time()
    let startedAt = try row.optionalTime()
    let finishedAt = try row.optionalTime()
    let issues = try row.coded([CodedScanIssue].self).map(\.issue)
    self.init(
      id: id, accountID: accountID, provider: provider, scanType: scanType, status: status,
      resourceCount: resourceCount, issues: issues, result: try row.optionalBody(), drift: drift,
      revision: revision, createdAt: createdAt, startedAt: startedAt, finishedAt: finishedAt)
  }
}

extension ScanDrift {
  var values: [SQLValue] {
    [.name(status), .integer(changedCount), .integer(missingCount), .integer(extraCount)]
  }

  /// Nil when no drift has been computed: all four columns are null.
  static func read(_ row: inout RowReader) throws(StorageError) -> ScanDrift? {
    let status: DriftStatus? = try row.optionalName()
    let changed = try row.optionalInteger()
    let missing = try row.optionalInteger()
    let extra = try row.optionalInteger()
    guard let status else { return nil }
    guard let changed, let missing, let extra else {
      throw .corrupt(reason: "a scan has a drift status without counts")
    }
    return ScanDrift(status: status, changedCount: changed, missingCount: missing, extraCount: extra)
  }
}

extension SourceRevision {
  fileprivate var values: [SQLValue] {
    [
      .text(repositoryOwner), .text(repositoryName), .text(repositoryURL), .integer(pullRequestNumber),
      .text(branch), .text(commitSHA),
    ]
  }

  fileprivate init(_ row: inout RowReader) throws(StorageError) {
    self.init(
      repositoryOwner: try row.optionalText(), repositoryName: try row.optionalText(),
      repositoryURL: try row.optionalText(), pullRequestNumber: try row.optionalInteger(),
      branch: try row.optionalText(), commitSHA: try row.optionalText())
  }
}
