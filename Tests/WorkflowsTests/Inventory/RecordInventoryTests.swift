import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Recording a live inventory")
struct RecordInventoryTests {
  private static func record(_ name: String, region: String = "eu-west-1") -> String {
    """
    {"provider": "aws", "provider_type": "AWS::S3::Bucket", "provider_resource_id": "arn:aws:s3:::\(name)", \
    "normalized_type": "aws_s3_bucket", "region": "\(region)", "name": "\(name)", "tags": {"team": "a"}, \
    "managed_by": null, "properties": {"bucket": "\(name)", "size": 12345678901234567890}}
    """
  }

  private static func envelope(_ names: String...) -> String {
    #"{"provider": "aws", "account": "123456789012", "resources": ["# + names.map { record($0) }.joined(separator: ",")
      + "]}"
  }

  private func recorder(_ shop: Workshop, _ database: (any Database)? = nil, batchSize: Int = 2) -> RecordInventory {
    RecordInventory(
      database: database ?? shop.database, hashing: TestHashing(), clock: shop.clock, batchSize: batchSize)
  }

  @Test("an inventory becomes a scan that is done, whichever of the three forms it has")
  func forms() async throws {
    let records = ["a", "b", "c"].map { Self.record($0) }
    let forms = [
      Self.envelope("a", "b", "c"), "[" + records.joined(separator: ",") + "]", records.joined(separator: "\n"),
    ]
    for form in forms {
      try await Workshop.run { shop in
        let account = try await shop.addAccount()
        let scan = try await recorder(shop)(JSONSource(form), of: account.id, in: shop.scope)
        #expect(scan.statusKind == .ok)
        #expect(scan.accountID == account.id)
        #expect(scan.resourceCount == 3)
        #expect(try await shop.scan(scan.id) == scan)
        let stored = try await shop.resources().sorted { $0.observation.name < $1.observation.name }
        #expect(stored.map(\.observation.name) == ["a", "b", "c"])
        let first = try #require(stored.first).observation
        #expect(first.tags == ["team": "a"])
        #expect(first.scopeKey == "eu-west-1")
        #expect(first.enrichmentStatus == .enriched)
        #expect(
          String(decoding: first.properties.bytes, as: UTF8.self)
            == #"{"bucket": "a", "size": 12345678901234567890}"#)
      }
    }
  }

  @Test("what an inventory no longer has is gone, and another account is left alone")
  func marksGone() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount()
      let other = try await shop.addAccount(id: "999999999999")
      _ = try await recorder(shop)(JSONSource(Self.envelope("z")), of: other.id, in: shop.scope)
      for (names, active) in [(["a", "b"], ["a", "b", "z"]), (["b"], ["b", "z"]), ([], ["z"])] {
        shop.clock.advance()
        let text = "[" + names.map { Self.record($0) }.joined(separator: ",") + "]"
        _ = try await recorder(shop)(JSONSource(text), of: account.id, in: shop.scope)
        let found = try await shop.resources(LiveResourceFilter(status: .active)).map(\.observation.name)
        #expect(found.sorted() == active)
      }
    }
  }

  @Test("a record that can't be read is refused with its place, and nothing is kept")
  func refusesWhole() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount()
      let before = try await shop.contents()
      let text = "[" + Self.record("a") + "," + Self.record("b") + #","# + Self.record("c") + #", {"name": 7}]"#
      do {
        _ = try await recorder(shop)(JSONSource(text), of: account.id, in: shop.scope)
        Issue.record("the inventory was taken")
      } catch WorkflowError.invalidJSON(let error) {
        #expect(error.description.contains("[3].name"))
      }
      #expect(try await shop.contents() == before)
    }
  }

  @Test("the account of another organisation is not found")
  func keepsToItsOrganisation() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount()
      let stranger = try await shop.stranger()
      await #expect(throws: StorageError.notFound(.cloudAccount, id: account.id.description)) {
        _ = try await recorder(shop)(JSONSource(Self.envelope("a")), of: account.id, in: stranger.scope)
      }
    }
  }

  @Test("whichever step fails, nothing is kept")
  func isAtomic() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount()
      let steps = try await shop.failEachStep { database in
        _ = try await recorder(shop, database)(JSONSource(Self.envelope("a", "b", "c")), of: account.id, in: shop.scope)
      }
      #expect(steps >= 5)
    }
  }
}
