import DriftModels
import PlanParser
import Storage
import Testing

@testable import Workflows

@Suite("Uploading a state")
struct UploadStateTests {
  @Test("the record tells what is in the state, and the sealed body opens to its bytes")
  func stores() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let text = States.text(
        serial: "7", lineage: "lin", States.bucket("a"), States.resource("aws_vpc", "v", "null"),
        States.resource("aws_ami", "d", mode: "data", "{}"))
      let record = try await shop.upload(JSONSource(text), to: source, workspace: "prod", in: shop.scope)
      #expect(record.serial == 7)
      #expect(record.lineage == "lin")
      #expect(record.workspace == "prod")
      #expect(record.resourceCount == 2)
      #expect(record.parseFailureCount == 1)
      #expect(record.size == text.utf8.count)
      #expect(try await shop.snapshots(of: source) == [record])
      let sealed = try await shop.read { try await $0.stateSnapshots.sealedBody(of: record.id) }
      let place = SealedPlace.state(record.id, in: shop.scope.orgID)
      #expect(try shop.sealing.open(sealed, for: place) == Array(text.utf8))
      #expect(try await shop.read { try await $0.stateSources.get(source).lastFetchedAt } == shop.clock.now)
    }
  }

  @Test("nothing of a state lies in storage in the clear")
  func seals() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let text = States.text(States.resource("aws_db_instance", "db", #"{"id": "x", "password": "canary-7f3a"}"#))
      let record = try await shop.upload(JSONSource(text), to: source, in: shop.scope)
      let sealed = try await shop.read { try await $0.stateSnapshots.sealedBody(of: record.id) }
      #expect(!String(decoding: sealed, as: UTF8.self).contains("canary"))
      #expect(record.contentHash != Array(text.utf8).withUnsafeBytes(TestHashing().sha256))
    }
  }

  @Test(
    "serials are compared inside a lineage",
    arguments: [
      (given: "4", lineage: "a", isStale: true), ("5", "a", false), ("6", "a", false), ("1", "b", false),
      ("1", "", false), ("18446744073709551615", "a", false),
    ])
  func serials(given: String, lineage: String, isStale: Bool) async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      _ = try await shop.upload(JSONSource(States.text(serial: "5")), to: source, in: shop.scope)
      shop.clock.advance()
      let next = try JSONSource(States.text(serial: given, lineage: lineage, States.bucket("x")))
      if isStale {
        await #expect(throws: WorkflowError.staleSerial(given: 4, stored: 5)) {
          try await shop.upload(next, to: source, in: shop.scope)
        }
        #expect(try await shop.snapshots(of: source).count == 1)
      } else {
        let record = try await shop.upload(next, to: source, in: shop.scope)
        #expect(record.serial == UInt64(given))
        #expect(try await shop.read { try await $0.stateSnapshots.newest(of: source, workspace: "default") } == record)
      }
    }
  }

  @Test("an older serial is stale although another lineage came in between")
  func staleAcrossLineages() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      for (serial, lineage) in [("5", "a"), ("1", "b")] {
        _ = try await shop.upload(
          JSONSource(States.text(serial: serial, lineage: lineage)), to: source, in: shop.scope)
        shop.clock.advance()
      }
      await #expect(throws: WorkflowError.staleSerial(given: 4, stored: 5)) {
        try await shop.upload(JSONSource(States.text(serial: "4")), to: source, in: shop.scope)
      }
    }
  }

  @Test("workspaces of a source have serials of their own")
  func workspaces() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      for (workspace, serial) in [("prod", "9"), ("dev", "2")] {
        _ = try await shop.upload(
          JSONSource(States.text(serial: serial)), to: source, workspace: workspace, in: shop.scope)
      }
      #expect(try await shop.read { try await $0.stateSources.get(source).workspaces } == ["dev", "prod"])
    }
  }

  @Test("the newest state uploaded again is the same snapshot, seen again")
  func isIdempotent() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let text = States.text(States.bucket("a"))
      let first = try await shop.upload(JSONSource(text), to: source, in: shop.scope)
      shop.clock.advance()
      let second = try await shop.upload(JSONSource(text), to: source, in: shop.scope)
      #expect(second == first)
      #expect(try await shop.snapshots(of: source) == [first])
      #expect(try await shop.read { try await $0.stateSources.get(source).lastFetchedAt } == shop.clock.now)
      let other = try await shop.upload(JSONSource(text), to: source, workspace: "other", in: shop.scope)
      #expect(other.id != first.id)
    }
  }

  @Test("a state that was replaced by another lineage counts again when it comes back")
  func comesBack() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let texts = [States.text(serial: "5", lineage: "a"), States.text(serial: "1", lineage: "b")]
      for text in [texts[0], texts[1], texts[0]] {
        _ = try await shop.upload(JSONSource(text), to: source, in: shop.scope)
        shop.clock.advance()
      }
      let newest = try await shop.read { try await $0.stateSnapshots.newest(of: source, workspace: "default") }
      #expect(newest?.lineage == "a")
    }
  }

  @Test("the ten newest of a workspace are kept, and others untouched")
  func keepsNewest() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      _ = try await shop.upload(JSONSource(States.text()), to: source, workspace: "other", in: shop.scope)
      for serial in 1...12 {
        shop.clock.advance()
        _ = try await shop.upload(JSONSource(States.text(serial: "\(serial)")), to: source, in: shop.scope)
      }
      let kept = try await shop.snapshots(of: source)
      #expect(kept.filter { $0.workspace == "default" }.map(\.serial) == Array(3...12))
      #expect(kept.count { $0.workspace == "other" } == 1)
    }
  }

  @Test("only upload sources of one's own take states")
  func checksSource() async throws {
    try await Workshop.run { shop in
      let body = try JSONSource(States.text())
      let fetched = try await shop.addSource(.s3)
      await #expect(throws: WorkflowError.wrongSourceKind(.s3)) {
        try await shop.upload(body, to: fetched, in: shop.scope)
      }
      let mine = try await shop.addSource()
      let stranger = try await shop.stranger()
      for (source, scope) in [(mine, stranger.scope), (StateSourceID.new(), shop.scope)] {
        await #expect(throws: StorageError.notFound(.stateSource, id: "\(source)")) {
          try await shop.upload(body, to: source, in: scope)
        }
      }
      #expect(try await shop.snapshots(of: mine).isEmpty)
    }
  }

  @Test("a sealed state of one organisation can't be opened as one of another")
  func bindsPlace() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let record = try await shop.upload(JSONSource(States.text()), to: source, in: shop.scope)
      let sealed = try await shop.read { try await $0.stateSnapshots.sealedBody(of: record.id) }
      for place in [SealedPlace.state(record.id, in: .new()), .state(.new(), in: shop.scope.orgID)] {
        #expect(throws: SealingError.notAuthentic) { try shop.sealing.open(sealed, for: place) }
      }
    }
  }

  @Test("nothing is stored when the state can't be sealed")
  func sealingFails() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      await #expect(throws: SealingError.keyUnavailable) {
        try await shop.upload(sealing: KeylessSealing())(JSONSource(States.text()), to: source, in: shop.scope)
      }
      #expect(try await shop.snapshots(of: source).isEmpty)
      #expect(try await shop.read { try await $0.stateSources.get(source).lastFetchedAt } == nil)
    }
  }

  @Test("whichever step of storing a state fails, nothing is kept")
  func allOrNothing() async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      for serial in 1...10 {
        _ = try await shop.upload(JSONSource(States.text(serial: "\(serial)")), to: source, in: shop.scope)
        shop.clock.advance()
      }
      let steps = try await shop.failEachStep { database in
        let upload = UploadState(
          database: database, sealing: shop.sealing, hashing: TestHashing(), clock: shop.clock)
        _ = try await upload(JSONSource(States.text(serial: "11")), to: source, in: shop.scope)
      }
      #expect(steps == 6)
      #expect(try await shop.snapshots(of: source).map(\.serial) == Array(2...11))
    }
  }

  @Test(
    "a workspace has a name that can be stored and shown",
    arguments: ["", "a\u{0}b", "a\nb", String(repeating: "x", count: 257)])
  func checksWorkspace(_ name: String) async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      await #expect {
        try await shop.upload(JSONSource(States.text()), to: source, workspace: name, in: shop.scope)
      } throws: { error in
        if case WorkflowError.invalidField("workspace", _) = error { true } else { false }
      }
    }
  }
}

@Suite("Uploading states of the field")
struct RealStateTests {
  @Test(
    "counts and serial are those of the file",
    arguments: [
      (file: "s3-full", managed: 26, failures: 0, serial: 398), ("deposed-tainted-flat", 3, 0, .max),
    ] as [(file: String, managed: Int, failures: Int, serial: UInt64)])
  func counts(file: String, managed: Int, failures: Int, serial: UInt64) async throws {
    try await Workshop.run { shop in
      let source = try await shop.addSource()
      let record = try await shop.upload(Fixtures.source("\(file).state.json"), to: source, in: shop.scope)
      #expect(record.resourceCount == managed)
      #expect(record.parseFailureCount == failures)
      #expect(record.serial == serial)
      #expect(try await shop.snapshots(of: source) == [record])
    }
  }
}
