import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Drift of a cluster")
struct ClusterDriftTests {
  @Test("an operator's report is compared with the states of its cluster's account")
  func fromReport() async throws {
    try await Workshop.run { shop in
      let scan = try await shop.record(
        OperatorReport(
          Reports.text(
            Reports.deployment("web", properties: #"{"metadata": {"name": "web"}, "spec": {"replicas": 5}}"#),
            Reports.deployment("stray"))), in: shop.scope)
      let account = try #require(scan.accountID)
      let deployment = { (name: String) in
        States.resource(
          "kubernetes_deployment", name,
          #"{"id": "shop/\#(name)", "metadata": [{"name": "\#(name)"}], "spec": [{"replicas": 2}]}"#)
      }
      try await shop.declare(
        States.text(deployment("web"), deployment("lost"), States.resource("aws_vpc", "v", #"{"id": "v"}"#)),
        for: account)
      let snapshot = try await shop.compute()(scan.id, in: shop.scope)
      let items = try await shop.items(of: snapshot.id)
      #expect(items.map(\.kind) == [.missing, .changed, .extra])
      #expect(items.map(\.providerResourceID) == ["shop/lost", "shop/web", "shop/stray"])
      #expect(String(decoding: items[1].changes, as: UTF8.self).contains("replicas"))
      let result = try #require(try await shop.scan(scan.id).result)
      #expect(try JSONDocument(result.bytes).root["namespace"]?.string == "shop")
    }
  }

  @Test("import blocks of a result are one text, in the order of its items")
  func importBlocks() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(States.text(States.bucket("a")), for: account)
      let scan = try await shop.see(
        [.bucket("a"), .bucket("c"), .bucket("b"), .live("aws_unheard_of", id: "u")], of: account)
      let text = ImportBlocksText(database: shop.database)
      await #expect(throws: WorkflowError.driftNotComputed(scan)) { try await text(of: scan, in: shop.scope) }
      _ = try await shop.compute()(scan, in: shop.scope)
      #expect(
        try await text(of: scan, in: shop.scope) == """
          import {
            to = aws_s3_bucket.b
            id = "b"
          }

          import {
            to = aws_s3_bucket.c
            id = "c"
          }

          """)
      let stranger = try await shop.stranger()
      await #expect(throws: StorageError.notFound(.scan, id: "\(scan)")) {
        try await text(of: scan, in: stranger.scope)
      }
    }
  }
}
