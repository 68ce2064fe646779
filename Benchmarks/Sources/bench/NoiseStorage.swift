import ArgumentParser
import DriftModels
import Foundation
import NoiseAggregator
import Storage
import StorageSQLite

/// Records one more scan in a file that holds a history, and asks for its patterns.
struct NoiseStorage: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "noise-scan", abstract: "Records a scan in a database that holds a history, then asks for patterns.",
    discussion: """
      The history is recorded first, in a file under the system's temporary directory that goes afterwards. Each scan is \
      a transaction that ends with a sync, as in the server.
      """)

  @Option(help: "How many observations the database holds.") var observations = 10_000_000
  @Option(help: "How many changes a scan shows.") var changes = 5_000
  @Option(help: "How many addresses the scans share.") var addresses = 200_000
  @Option(help: "How many more scans; the best counts.") var rounds = 5

  func run() async throws {
    let database = try await SQLiteDatabase.temporary()
    let scope = OrgScope(authorized: .new())
    try await database.write { transaction in
      try await transaction.platform.organizations.insert(
        OrganizationRecord(
          id: scope.orgID, slug: "acme", displayName: "Acme", plan: .enterprise, createdAt: NoiseHistory.start))
    }
    var history = NoiseHistory(changesPerScan: changes, addresses: addresses)
    let filling = try await seconds {
      for _ in 0..<(observations / max(1, changes)) {
        try await record(history.next(withValues: true), database, scope)
      }
    }
    var (best, reading, found) = (Double.infinity, Double.infinity, 0)
    for _ in 0..<max(1, rounds) {
      let scan = history.next(withValues: true)
      best = min(best, try await seconds { try await record(scan, database, scope) })
      let now = history.nextTime
      reading = min(
        reading,
        try await seconds {
          found = try await database.read { transaction in
            let noise = transaction.org(scope).noise
            let patterns = try await noise.patterns(settings: NoiseSettings(), filter: NoiseFilter(), now: now)
            return try await noise.values(of: patterns).count
          }
        })
    }
    let size = try FileManager.default.attributesOfItem(atPath: database.path)[.size] as? Int ?? 0
    try await database.close()
    guard found == NoisePattern.most else { throw ValidationError("\(found) patterns with values") }
    var writer = JSONWriter()
    writer.object {
      $0.member("file_bytes", size)
      $0.key("fill_seconds")
      $0.value(filling)
      $0.key("record_seconds")
      $0.value(best)
      $0.key("patterns_seconds")
      $0.value(reading)
    }
    print(writer.text)
  }

  private func record(_ scan: NoiseScan, _ database: SQLiteDatabase, _ scope: OrgScope) async throws {
    try await database.write { transaction in
      let org = transaction.org(scope)
      try await org.scans.insert(
        ScanRecord(id: scan.id, accountID: nil, provider: nil, scanType: .manual, createdAt: scan.createdAt))
      try await org.noise.record(scan)
    }
  }

  private func seconds(_ work: () async throws -> Void) async rethrows -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    try await work()
    let (seconds, attoseconds) = (clock.now - start).components
    return Double(seconds) + Double(attoseconds) / 1e18
  }
}
