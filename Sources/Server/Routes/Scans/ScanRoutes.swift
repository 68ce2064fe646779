import DriftModels
import Storage

/// Scan runs.
struct ScanRoutes: Sendable {
  let database: any Database
  let time: any TimeSource

  func list(_ call: Call) async throws -> Reply {
    let paging = try Paging(call.query, .short)
    let wanted = ScanFilter(
      accountID: try call.query.id("account_id", of: CloudAccountID.self),
      scanType: try call.query.choice("scan_type", of: ScanType.self))
    let now = time.now
    let page = try await database.read { transaction in
      let org = transaction.org(call.scope)
      var filter = wanted
      filter.createdFrom = try await ScanHistory.start(for: org, at: now)
      return try await org.scans.list(filter, page: paging.request)
    }
    return Reply.page("scans", page, paging) { $0.members(of: $1, org: call.scope.orgID) }
  }

  func get(_ call: Call) async throws -> Reply {
    let id = try call.id("scan_id", of: ScanID.self)
    let now = time.now
    let scan = try await database.read { try await ScanHistory.scan(id, of: $0.org(call.scope), at: now) }
    return Reply.json { $0.members(of: scan, org: call.scope.orgID) }
  }
}

extension JSONWriter {
  /// A scan run.
  mutating func members(of scan: ScanRecord, org: OrgID) {
    member("branch", scan.revision.branch)
    member("changed_count", scan.drift?.changedCount)
    member("cloud_account_id", scan.accountID?.description)
    member("commit_sha", scan.revision.commitSHA)
    member("created_at", scan.createdAt.description)
    member("drift_status", scan.drift?.status.rawValue)
    member("finished_at", scan.finishedAt?.description)
    member("id", scan.id.description)
    member("missing_count", scan.drift?.missingCount)
    member("new_count", scan.drift?.extraCount)
    member("org_id", org.description)
    member("pr_number", scan.revision.pullRequestNumber)
    member("provider", scan.provider?.rawValue)
    member("repo_name", scan.revision.repositoryName)
    member("repo_owner", scan.revision.repositoryOwner)
    member("repo_url", scan.revision.repositoryURL)
    member("resource_count", scan.resourceCount)
    key("result_json")
    if let result = scan.result { value(json: result.bytes) } else { null() }
    key("scan_errors")
    array { list in
      for issue in scan.issues { list.object { $0.members(of: issue) } }
    }
    member("scan_type", scan.scanType.rawValue)
    member("started_at", scan.startedAt?.description)
    member("status", scan.status.rawValue)
    member("status_kind", scan.statusKind?.rawValue)
  }

  private mutating func members(of issue: ScanIssue) {
    member("code", issue.code)
    member("message", issue.message)
    member("region", issue.region)
    member("service", issue.service)
    member("retryable", issue.isRetryable)
  }
}
