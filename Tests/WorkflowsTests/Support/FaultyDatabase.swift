import DriftModels
import Storage
import Synchronization

/// A database whose writing transactions lose one repository: the one that is asked for as the `failAt`th, from 1.
///
/// The lost repository is that of a transaction which has ended, so whatever it is asked to do throws `unavailable`.
struct FaultyDatabase: Database {
  let base: any Database
  let failAt: Int

  func read<Result: Sendable>(
    _ body: @Sendable (any ReadTransaction) async throws -> Result
  ) async throws -> Result {
    try await base.read(body)
  }

  func write<Result: Sendable>(
    _ body: @Sendable (any WriteTransaction) async throws -> Result
  ) async throws -> Result {
    let ended = try await base.write { $0 }
    let counter = Counter(failAt: failAt)
    return try await base.write { try await body(FaultyTransaction(base: $0, ended: ended, counter: counter)) }
  }

  func close() async throws(StorageError) { try await base.close() }
}

private final class Counter: Sendable {
  private let left: Mutex<Int>

  init(failAt: Int) {
    left = Mutex(failAt)
  }

  func isUp() -> Bool {
    left.withLock {
      $0 -= 1
      return $0 == 0
    }
  }
}

private struct FaultyTransaction: WriteTransaction {
  let base: any WriteTransaction
  let ended: any WriteTransaction
  let counter: Counter

  var platform: any PlatformWriter { base.platform }

  func org(_ scope: OrgScope) -> any OrgWriter {
    FaultyWriter(base: base.org(scope), ended: ended.org(scope), counter: counter)
  }
}

private struct FaultyWriter: OrgWriter {
  let base: any OrgWriter
  let ended: any OrgWriter
  let counter: Counter

  private var next: any OrgWriter { counter.isUp() ? ended : base }

  var organization: any OrganizationRepository { next.organization }
  var apiKeys: any APIKeyRepository { next.apiKeys }
  var cloudAccounts: any CloudAccountRepository { next.cloudAccounts }
  var stateSources: any StateSourceRepository { next.stateSources }
  var stateSnapshots: any StateSnapshotRepository { next.stateSnapshots }
  var scans: any ScanRepository { next.scans }
  var liveResources: any LiveResourceRepository { next.liveResources }
  var drift: any DriftRepository { next.drift }
  var policy: any PolicyRepository { next.policy }
  var rules: any RuleRepository { next.rules }
  var noise: any NoiseRepository { next.noise }
}

extension Workshop {
  /// Everything that use cases write, as text.
  func contents() async throws -> [String] {
    try await read { org in
      let page = PageRequest(limit: 1_000)
      var lines: [String] = []
      lines += try await org.cloudAccounts.list(page: page).records.map { "\($0)" }
      for source in try await org.stateSources.list(StateSourceFilter(), page: page).records {
        lines.append("\(source)")
        lines += try await org.stateSnapshots.list(of: source.id, page: page).records.map { "\($0)" }
      }
      lines += try await org.liveResources.list(LiveResourceFilter(), page: page).records.map { "\($0)" }
      for scan in try await org.scans.list(ScanFilter(), page: page).records {
        lines.append("\(scan)")
        guard let drift = try await org.drift.newest(forScan: scan.id) else { continue }
        lines.append("\(drift)")
        for try await batch in org.drift.items(of: drift.id, kind: nil, batchSize: 100) {
          lines += batch.map { "\($0)" }
        }
      }
      return lines
    }
  }

  /// Runs `work` with each step of its writing transaction failing in turn, until it succeeds; after each failure
  /// the database holds what it held before. Returns how many steps failed.
  func failEachStep(_ work: (any Database) async throws -> Void) async throws -> Int {
    let before = try await contents()
    for step in 1... {
      do {
        try await work(FaultyDatabase(base: database, failAt: step))
        return step - 1
      } catch StorageError.unavailable(let reason) where reason == "the transaction has ended" {
        let after = try await contents()
        guard after == before else { throw HalfWritten(step: step, before: before, after: after) }
      }
    }
    return 0
  }
}

struct HalfWritten: Error {
  let step: Int
  let before: [String]
  let after: [String]
}
