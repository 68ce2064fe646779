import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Drift that can't be computed")
struct DriftRefusalTests {
  @Test("a scan of another organisation is unknown")
  func unknownScan() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(), for: account)
      let scan = try await shop.see([], of: account)
      let stranger = try await shop.stranger()
      for (id, scope) in [(scan, stranger.scope), (ScanID.new(), shop.scope)] {
        await #expect(throws: StorageError.notFound(.scan, id: "\(id)")) {
          try await shop.compute()(id, in: scope)
        }
      }
      #expect(try await shop.scan(scan).drift == nil)
    }
  }

  @Test("a scan that is not done has no drift", arguments: [ScanStatus.pending, .running, .error])
  func notDone(_ status: ScanStatus) async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(), for: account)
      let scan = try await shop.see([], of: account, status: status)
      await #expect(throws: WorkflowError.scanNotDone(status)) { try await shop.compute()(scan, in: shop.scope) }
    }
  }

  @Test("without a state of the account there is nothing to compare with")
  func noState() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let other = try await shop.addAccount(id: "210987654321").id
      let scan = try await shop.see([.bucket("a")], of: account)
      let refused: (String) async throws -> Void = { situation in
        await #expect(throws: WorkflowError.noStateSource, "\(situation)") {
          try await shop.compute()(scan, in: shop.scope)
        }
      }
      try await refused("no source")
      try await shop.declare(States.text(), for: other)
      try await refused("a source of another account")
      try await shop.declare(States.text(), in: shop.addSource())
      try await refused("a source of no account")
      let source = try await shop.addSource(account: account)
      try await refused("a source without a state")
      try await shop.declare(States.text(), in: source)
      #expect(try await shop.compute()(scan, in: shop.scope).counts.extra == 1)
    }
  }

  @Test("a plan analysis has no account and so no drift")
  func noAccount() async throws {
    try await Workshop.run { shop in
      let scan = ScanRecord(
        id: .new(), accountID: nil, provider: nil, scanType: .manual, status: .done, createdAt: shop.clock.now)
      try await shop.write { try await $0.scans.insert(scan) }
      await #expect(throws: WorkflowError.noStateSource) { try await shop.compute()(scan.id, in: shop.scope) }
    }
  }

  @Test("states that can't be opened are an error of the scan, and nothing is called extra because of them")
  func unreadable() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      let scan = try await shop.see([.bucket("a")], of: account)
      await #expect(throws: WorkflowError.unreadableStates(count: 1)) {
        try await shop.compute(sealing: TestSealing())(scan, in: shop.scope)
      }
      #expect(try await shop.scan(scan).drift?.status == .error)
      #expect(try await shop.read { try await $0.drift.newest(forScan: scan) } == nil)
      _ = try await shop.compute()(scan, in: shop.scope)
      #expect(try await shop.scan(scan).drift?.status == .clean)
    }
  }

  @Test("a cancelled computation leaves nothing behind")
  func cancelled() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      let scan = try await shop.see([.bucket("b")], of: account)
      let before = try await shop.contents()
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        return try await shop.compute()(scan, in: shop.scope)
      }
      await #expect(throws: CancellationError.self) { try await task.value }
      #expect(try await shop.contents() == before)
    }
  }

  @Test("whichever step of storing a result fails, the result before stays as it was")
  func allOrNothing() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let source = try await shop.declare(States.text(States.bucket("a")), for: account)
      let scan = try await shop.see([.bucket("a", acl: "x"), .bucket("b")], of: account)
      _ = try await shop.compute()(scan, in: shop.scope)
      try await shop.declare(States.text(serial: "2", States.bucket("b", acl: "y")), in: source)
      let steps = try await shop.failEachStep { database in
        let compute = ComputeDrift(
          database: database, sealing: shop.sealing, hashing: TestHashing(), clock: shop.clock)
        _ = try await compute(scan, in: shop.scope)
      }
      #expect(steps == 8)
      #expect(try await shop.scan(scan).drift?.changedCount == 1)
    }
  }
}
