import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Recording a live inventory")
struct RecordInventoryTests {
  private static func bucket(_ name: String, _ rest: String = "") -> String {
    """
    {"provider": "aws", "provider_type": "AWS::S3::Bucket", "provider_resource_id": "arn:aws:s3:::\(name)", \
    "normalized_type": "storage.bucket", "terraform_type": "aws_s3_bucket", "name": "\(name)"\(rest)}
    """
  }

  private static func text(_ resources: String...) -> String {
    #"{"provider": "aws", "account": "1", "resources": [\#(resources.joined(separator: ", "))]}"#
  }

  @Test("an inventory becomes a scan that is done and resources that can be compared")
  func stores() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      let inventory = Self.text(
        Self.bucket("a", #", "region": "eu-west-1", "tags": {"k": "v", "n": 1}, "properties": {"acl": "x"}"#),
        Self.bucket("b", #", "managed_by": "cloudformation""#))
      let scan = try await shop.inventory(JSONSource(inventory), of: account, in: shop.scope)
      #expect(scan.statusKind == .ok)
      #expect(scan.resourceCount == 2)
      #expect(scan.provider == .aws)
      #expect(try await shop.scan(scan.id) == scan)
      let live = try await shop.resources()
      let first = try #require(live.first { $0.observation.name == "a" }).observation
      #expect(first.normalizedType == "aws_s3_bucket")
      #expect(first.tags == ["k": "v"])
      #expect(first.scopeKey == "eu-west-1")
      #expect(first.enrichmentStatus == .enriched)
      let second = try #require(live.first { $0.observation.name == "b" }).observation
      #expect(second.managedBy == "cloudformation")
      #expect(second.enrichmentStatus == .pending)
      let drift = try await shop.compute()(scan.id, in: shop.scope)
      #expect(drift.counts.changed == 1)
    }
  }

  @Test("what is no longer there is gone, and a later line of the same identity counts")
  func replaces() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      for (inventory, active, count) in [
        (Self.text(Self.bucket("a"), Self.bucket("b")), ["a", "b"], 2),
        (Self.bucket("b") + "\n" + Self.bucket("b") + "\n", ["b"], 1), ("[]", [], 0),
      ] as [(String, [String], Int)] {
        let scan = try await shop.inventory(JSONSource(inventory), of: account, in: shop.scope)
        shop.clock.advance()
        #expect(scan.resourceCount == count)
        let found = try await shop.resources(LiveResourceFilter(status: .active))
        #expect(found.map(\.observation.name).sorted() == active)
      }
    }
  }

  @Test("a resource that can't be read is named, and nothing is kept")
  func refuses() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let before = try await shop.contents()
      await #expect {
        try await shop.inventory(JSONSource(Self.text(Self.bucket("a"), #"{"name": 7}"#)), of: account, in: shop.scope)
      } throws: { error in
        if case WorkflowError.invalidJSON(let cause) = error { cause.path.hasPrefix("resources[1]") } else { false }
      }
      let after = try await shop.contents()
      #expect(after == before)
    }
  }

  @Test("an account of another organisation is unknown")
  func isolation() async throws {
    try await Workshop.run { shop in
      let account = try await shop.stranger().addAccount().id
      await #expect(throws: StorageError.notFound(.cloudAccount, id: "\(account)")) {
        try await shop.inventory(JSONSource("[]"), of: account, in: shop.scope)
      }
    }
  }

  @Test("whichever step fails, nothing is kept")
  func allOrNothing() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      let steps = try await shop.failEachStep { database in
        let record = RecordInventory(database: database, hashing: TestHashing(), clock: shop.clock)
        _ = try await record(JSONSource(Self.text(Self.bucket("a"))), of: account, in: shop.scope)
      }
      #expect(steps == 6)
    }
  }
}
