import DriftModels
import Foundation
import GRDB
import NoiseAggregator
import Storage
import Synchronization
import Testing

@testable import StorageSQLite

/// The statements behind the reads of one organisation, with the way the engine takes for each.
@Suite("Reads of one organisation use indexes")
struct QueryPlanTests {
  private struct Query: Sendable {
    let sql: String
    let plan: [String]
  }

  @Test("no read walks a whole table or sorts")
  func usesIndexes() async throws {
    for (name, query) in try await Self.queries() {
      for step in query.plan {
        #expect(!step.hasPrefix("SCAN") || step.hasPrefix("SCAN (subquery"), "\(name): \(step)")
        #expect(!step.contains("TEMP B-TREE"), "\(name): \(step)")
      }
    }
  }

  /// Set `DRIFTWISE_UPDATE_GOLDEN=1` to write the file anew after a change of queries or indexes.
  @Test("the plans are the reviewed ones")
  func matchesGolden() async throws {
    let text = try await Self.queries().map { name, query in
      "-- \(name)\n\(query.sql)\n" + query.plan.map { "--   \($0)\n" }.joined()
    }.joined(separator: "\n")
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Golden/query-plans.sql")
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  private static let reads: [(String, @Sendable (any OrgReader) async throws -> Void)] = [
    ("api keys", { _ = try await $0.apiKeys.list(page: page) }),
    ("accounts", { _ = try await $0.cloudAccounts.list(page: page) }),
    (
      "state sources of an account",
      {
        _ = try await $0.stateSources.list(StateSourceFilter(accountID: .new()), page: page)
      }
    ),
    ("newest state of a workspace", { _ = try await $0.stateSnapshots.newest(of: .new(), workspace: "w") }),
    ("newest states of a source", { _ = try await $0.stateSnapshots.newestPerWorkspace(of: .new()) }),
    (
      "highest serial of a lineage",
      { _ = try await $0.stateSnapshots.highestSerial(of: .new(), workspace: "w", lineage: "l") }
    ),
    (
      "state by content",
      {
        _ = try await $0.stateSnapshots.find(contentHash: hash(), of: .new(), workspace: "w")
      }
    ),
    ("scans", { _ = try await $0.scans.list(ScanFilter(), page: page) }),
    ("scans of an account", { _ = try await $0.scans.list(ScanFilter(accountID: .new()), page: page) }),
    ("scans in the history window", { _ = try await $0.scans.list(ScanFilter(createdFrom: .now), page: page) }),
    ("resources", { _ = try await $0.liveResources.list(LiveResourceFilter(), page: page) }),
    (
      "resources of an account",
      {
        let filter = LiveResourceFilter(accountID: .new(), type: "t", status: .active)
        for try await _ in $0.liveResources.stream(filter, batchSize: 10) {}
      }
    ),
    ("drift of a scan", { _ = try await $0.drift.newest(forScan: .new()) }),
    ("drift of an account", { _ = try await $0.drift.newest(forAccount: .new()) }),
    ("drift items", { for try await _ in $0.drift.items(of: .new(), kind: .extra, batchSize: 10) {} }),
    ("posture", { _ = try await $0.drift.posture() }),
    (
      "noise of a repository",
      {
        let filter = NoiseFilter(repositoryOwner: "o", repositoryName: "n")
        _ = try await $0.noise.patterns(settings: NoiseSettings(), filter: filter, now: .now)
      }
    ),
    ("values of noise", { _ = try await $0.noise.values(of: [pattern]) }),
    ("suppressions that hold", { _ = try await $0.noise.suppressions(at: .now) }),
  ]

  private static let pattern = NoisePattern(
    fingerprint: NoiseFingerprint(resourceType: "t", attribute: "a", action: .update), resourceType: "t",
    attribute: "a", action: .update, occurrences: 1, addresses: ["a"], addressCount: 1, repositories: [],
    firstSeen: .now, lastSeen: .now, sample: .init(scan: .new(), address: "a"))

  private static let page = PageRequest(limit: 10)

  private static func hash() throws -> ContentHash {
    try #require(ContentHash(repeatElement(7, count: 32)))
  }

  /// Runs each read on an empty database and asks the engine about the statements it has sent.
  private static func queries() async throws -> [(String, Query)] {
    try await withTemporaryDirectory { directory in
      let connection = try await SQLiteConnection.openWriter(
        path: directory + "/a.db", configuration: SQLiteConfiguration())
      try await Migrator.migrate(connection)
      var queries: [(String, Query)] = []
      for (name, read) in reads {
        let recorder = Recorder()
        try await connection.run { database in
          database.trace(options: .statement) { recorder.note($0) }
        }
        let session = try await SQLiteSession.begin(.read, on: connection)
        try await read(SQLiteReadTransaction(session: session).org(OrgScope(authorized: .new())))
        await session.rollback()
        try await connection.run { $0.trace(options: []) }
        for sql in recorder.statements {
          let plan = try await connection.run { database in
            try Row.fetchAll(
              database.makeStatement(sql: "EXPLAIN QUERY PLAN " + sql),
              arguments: StatementArguments(Array(repeating: DatabaseValue.null, count: sql.filter { $0 == "?" }.count))
            ).map { $0["detail"] as String }
          }
          queries.append((name, Query(sql: sql, plan: plan)))
        }
      }
      connection.close()
      return queries
    }
  }

  /// Statements in the order they were sent, without those that open and close transactions.
  private final class Recorder: Sendable {
    private let noted = Mutex<[String]>([])

    var statements: [String] { noted.withLock { $0 } }

    func note(_ event: GRDB.Database.TraceEvent) {
      guard case .statement(let statement) = event, statement.sql.contains("org_id = ?") else { return }
      noted.withLock { $0.append(statement.sql) }
    }
  }
}
