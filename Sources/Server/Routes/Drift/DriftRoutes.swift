import DriftModels
import Storage

/// Results of comparing a scan with the states of its account.
struct DriftRoutes: Sendable {
  let database: any Database
  let time: any TimeSource

  /// Read in one transaction and sent after it: a slow client holds no connection to the database.
  func get(_ call: Call) async throws -> Reply {
    try await read(call) { snapshot, org in
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

  /// The import blocks of all resources that nobody declared, as text for a `.tf` file.
  func importBlocks(_ call: Call) async throws -> Reply {
    try await read(call) { snapshot, org in
      var text = ""
      for try await batch in org.drift.items(of: snapshot.id, kind: .extra, batchSize: Self.batchSize) {
        for block in batch.compactMap(\.importBlock) {
          text += (text.isEmpty ? "" : "\n") + block + (block.hasSuffix("\n") ? "" : "\n")
        }
      }
      return Reply.text(text)
    }
  }

  private static let batchSize = 1_000

  private func read(
    _ call: Call, _ body: @Sendable (DriftSnapshotRecord, any OrgReader) async throws -> Reply
  ) async throws -> Reply {
    let id = try call.id("scan_id", of: ScanID.self)
    let now = time.now
    return try await database.read { transaction in
      let org = transaction.org(call.scope)
      _ = try await ScanHistory.scan(id, of: org, at: now)
      guard let snapshot = try await org.drift.newest(forScan: id) else { throw RequestFailure.driftNotComputed }
      return try await body(snapshot, org)
    }
  }
}
