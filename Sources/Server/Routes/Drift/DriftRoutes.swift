import DriftModels
import Storage
import Workflows

/// Results of comparing a scan with the states of its account.
struct DriftRoutes: Sendable {
  let database: any Database
  let time: any TimeSource

  let importBlocksText: ImportBlocksText

  /// Read in one transaction and sent after it: a slow client holds no connection to the database.
  func get(_ call: Call) async throws -> Reply {
    let id = try call.id("scan_id", of: ScanID.self)
    let now = time.now
    return try await database.read { transaction in
      let org = transaction.org(call.scope)
      _ = try await ScanHistory.scan(id, of: org, at: now)
      guard let snapshot = try await org.drift.newest(forScan: id) else { throw RequestFailure.driftNotComputed }
      return try await reply(snapshot, org)
    }
  }

  /// The import blocks of all resources that nobody declared, as text for a `.tf` file.
  func importBlocks(_ call: Call) async throws -> Reply {
    let id = try call.id("scan_id", of: ScanID.self)
    try await requireVisible(id, call)
    return Reply.text(try await importBlocksText(of: id, in: call.scope))
  }

  /// - Throws: `notFound` for a scan that the organisation does not see.
  func requireVisible(_ id: ScanID, _ call: Call) async throws {
    let now = time.now
    _ = try await database.read { try await ScanHistory.scan(id, of: $0.org(call.scope), at: now) }
  }

  private static let batchSize = 1_000

  private func reply(_ snapshot: DriftSnapshotRecord, _ org: any OrgReader) async throws -> Reply {
    var body = JSONWriter()
    body.beginObject()
    body.members(of: snapshot)
    body.key("items")
    body.beginArray()
    for try await batch in org.drift.items(of: snapshot.id, kind: nil, batchSize: Self.batchSize) {
      for item in batch { body.object { $0.members(of: item) } }
    }
    body.endArray()
    body.endObject()
    return Reply.json(bytes: body.bytes)
  }
}
