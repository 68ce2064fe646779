import DriftModels
import Foundation
import Storage
import Testing
import Workflows

/// The example of the library's page compiles, since it stands here, and does what the page says.
@Suite("The page of the library")
struct DoorPageTests {
  // The lines between the marks are the example of docs/libraries/Workflows.md, moved in by six spaces.
  private static func run(
    _ shop: Workshop, report: String, state: JSONSource, source: (CloudAccountID?) async throws -> StateSourceID
  ) async throws -> [String] {
    let (database, scope, sealing, hashing) = (shop.database, shop.scope, shop.sealing, TestHashing())
    var output: [String] = []
    func print(_ items: Any...) { output.append(items.map { "\($0)" }.joined(separator: " ")) }
    do {
      // example: start
      let upload = UploadState(database: database, sealing: sealing, hashing: hashing)
      let record = RecordOperatorReport(database: database, hashing: hashing)
      let compute = ComputeDrift(database: database, sealing: sealing, hashing: hashing)

      let scan = try await record(OperatorReport(JSONDocument(report)), in: scope)
      let snapshot = try await upload(state, to: source(scan.accountID), workspace: "prod", in: scope)
      let drift = try await compute(scan.id, in: scope)
      print(snapshot.resourceCount, drift.counts.changed, drift.counts.missing, drift.counts.extra)
      print(drift.narrative ?? "")
      // example: end
    }
    return output
  }

  @Test("its example is the one that is compiled")
  func sameText() throws {
    let file = URL(filePath: #filePath)
    let package = file.deletingLastPathComponent().appending(path: "../..")
    let page = try String(contentsOf: package.appending(path: "docs/libraries/Workflows.md"), encoding: .utf8)
    let source = try String(contentsOf: file, encoding: .utf8)
    let start = try #require(source.range(of: "      // example: start\n"))
    let end = try #require(source.range(of: "      // example: end\n"))
    let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.map { $0.hasPrefix("      ") ? String($0.dropFirst(6)) : String($0) }.joined(separator: "\n")
    #expect(page.contains("import Workflows\n\n" + example + "```"))
  }

  @Test("its example tells the drift of a cluster")
  func runs() async throws {
    try await Workshop.run { shop in
      let output = try await Self.run(
        shop, report: Reports.text(Reports.deployment("stray")), state: JSONSource(States.text(States.bucket("b"))),
        source: { try await shop.addSource(account: $0) })
      #expect(output.first == "1 0 0 1")
      #expect(output.last?.hasPrefix("1 resource differs") == true)
    }
  }
}
