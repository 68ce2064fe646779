import DriftModels
import Foundation
import Storage
import Workflows

/// What a demo organisation begins with: a real state, an inventory with documented edits, and a real plan.
///
/// Each step looks first whether it has been done, so that a start that was cut off is made up for by the next one.
struct DemoData: Sendable {
  let database: any Database
  let useCases: UseCases
  let time: any TimeSource

  /// The account that the state and the inventory are of.
  private static let account = "533948124879"

  /// Fills in what is missing, and gives the scans to look at.
  func load(into scope: OrgScope) async throws -> DemoScans {
    let account = try await account(scope)
    try await uploadState(of: account, scope)
    let scan = try await scan(of: account, scope)
    let analysis = try await analysis(scope)
    return DemoScans(drift: scan, analysis: analysis)
  }

  private func account(_ scope: OrgScope) async throws -> CloudAccountID {
    let candidate = CloudAccountRecord(
      id: .new(at: time.now), provider: .aws, externalAccountID: Self.account, displayName: "Demo account",
      defaultRegion: "us-east-1", createdAt: time.now)
    return try await database.write { transaction in
      let accounts = transaction.org(scope).cloudAccounts
      if let known = try await accounts.find(provider: .aws, externalAccountID: Self.account) { return known.id }
      try await accounts.insert(candidate)
      return candidate.id
    }
  }

  private func uploadState(of account: CloudAccountID, _ scope: OrgScope) async throws {
    let candidate = StateSourceRecord(
      id: .new(at: time.now), kind: .upload, displayName: "Demo state", config: JSONBody(hashing: Array("{}".utf8)),
      cloudAccountID: account, createdAt: time.now)
    let source = try await database.write { transaction in
      let sources = transaction.org(scope).stateSources
      let known = try await sources.list(StateSourceFilter(accountID: account), page: PageRequest(limit: 1))
      if let first = known.records.first { return first }
      try await sources.insert(candidate)
      return candidate
    }
    guard source.latestSnapshotID == nil else { return }
    _ = try await useCases.uploadState(DemoFile.state.source(), to: source.id, in: scope)
  }

  private func scan(of account: CloudAccountID, _ scope: OrgScope) async throws -> ScanID {
    let known = try await database.read { transaction in
      try await transaction.org(scope).scans.list(ScanFilter(accountID: account), page: PageRequest(limit: 1))
        .records.first
    }
    let scan: ScanRecord
    if let known {
      scan = known
    } else {
      scan = try await useCases.recordInventory(DemoFile.inventory.source(), of: account, in: scope)
    }
    if scan.drift == nil { _ = try await useCases.computeDrift(scan.id, in: scope) }
    return scan.id
  }

  private func analysis(_ scope: OrgScope) async throws -> ScanID {
    let known = try await database.read { transaction in
      try await transaction.org(scope).scans.list(ScanFilter(scanType: .manual), page: PageRequest(limit: 200))
        .records.first { $0.accountID == nil }
    }
    if let known { return known.id }
    let prepared = try useCases.analyzePlan.prepare(AnalysisRequest(plan: DemoFile.plan.source()))
    return try await useCases.analyzePlan(prepared, in: scope).id
  }
}

/// The scans of a demo organisation.
struct DemoScans: Sendable {
  /// The scan of the inventory, with its drift.
  let drift: ScanID
  /// The analysis of the plan.
  let analysis: ScanID
}
