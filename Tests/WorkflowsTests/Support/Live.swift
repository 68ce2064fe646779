import DriftModels
import Storage

@testable import Workflows

extension Workshop {
  /// A scan that is done and has seen these resources of an account.
  @discardableResult
  func see(
    _ resources: [LiveResourceObservation], of account: CloudAccountID, status: ScanStatus = .done,
    issues: [ScanIssue] = []
  ) async throws -> ScanID {
    let scan = ScanRecord(
      id: .new(), accountID: account, provider: .aws, scanType: .manual, status: status,
      resourceCount: resources.count, issues: issues, createdAt: clock.now)
    try await write { org in
      try await org.scans.insert(scan)
      _ = try await org.liveResources.upsert(resources, account: account, scan: scan.id, at: clock.now)
      _ = try await org.liveResources.markGone(account: account, scopeKey: nil, notSeenBy: scan.id)
    }
    clock.advance()
    return scan.id
  }

  /// A source of the account with one state.
  @discardableResult
  func declare(_ state: String, for account: CloudAccountID, workspace: String = "default") async throws
    -> StateSourceID
  {
    let source = try await addSource(account: account)
    try await declare(state, in: source, workspace: workspace)
    return source
  }

  func declare(_ state: String, in source: StateSourceID, workspace: String = "default") async throws {
    _ = try await upload(JSONSource(state), to: source, workspace: workspace, in: scope)
    clock.advance()
  }
}

extension LiveResourceObservation {
  static func live(
    _ type: String, id: String, name: String = "n", region: String? = nil, managedBy: String? = nil,
    _ properties: String = "{}"
  ) -> LiveResourceObservation {
    LiveResourceObservation(
      provider: .aws, providerType: "T::\(type)", providerResourceID: id, normalizedType: type, scopeKey: "",
      name: name, region: region, managedBy: managedBy, properties: TestHashing().body(Array(properties.utf8)),
      enrichmentStatus: .enriched)
  }

  /// The live side of `States.bucket`.
  static func bucket(_ name: String, acl: String = "private", region: String? = nil) -> LiveResourceObservation {
    live(
      "aws_s3_bucket", id: "arn:aws:s3:::\(name)", name: name, region: region,
      #"{"bucket": "\#(name)", "acl": "\#(acl)"}"#)
  }
}
