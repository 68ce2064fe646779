import DriftModels
import Storage

/// Where each account of an organisation stands.
struct PostureRoutes: Sendable {
  let database: any Database

  func get(_ call: Call) async throws -> Reply {
    let entries = try await database.read { try await $0.org(call.scope).drift.posture() }
    return Reply.json { body in
      body.key("accounts")
      body.array { list in
        for entry in entries { list.object { $0.members(of: entry) } }
      }
      body.member("org_id", call.scope.orgID.description)
    }
  }
}

extension JSONWriter {
  /// What has not been computed yet is null, and no risk is known.
  fileprivate mutating func members(of entry: PostureRecord) {
    member("account_id", entry.account.id.description)
    member("display_name", entry.account.displayName)
    member("provider", entry.account.provider.rawValue)
    key("coverage_pct")
    if let drift = entry.drift { value(drift.coveragePercent) } else { null() }
    member("risk_level", (entry.drift?.riskLevel ?? .none).rawValue)
    member("undeclared_count", entry.drift?.counts.extra)
    member("last_scan_id", entry.lastScanID?.description)
    member("last_scan_at", entry.lastScanAt?.description)
    member("last_drift_at", entry.drift?.createdAt.description)
  }
}
