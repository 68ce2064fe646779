import DriftDiff
import DriftModels
import Foundation
import Testing

/// The example on the library's page, compiled and run.
@Suite struct DoorPageTests {
  // The lines between the marks are the example of docs/libraries/DriftDiff.md, moved in by four spaces.
  private func example(_ declared: [DeclaredResource], _ inventory: LiveInventory) throws -> DriftReport {
    var inventory = inventory
    // example: start
    var options = DriftOptions()
    options.rules.add(
      NormalisationRule(
        id: "acme.build", summary: "Builds count up by themselves.", source: "ACME handbook",
        scope: .types(["acme_app"])
      ) { pair in
        pair.name == "build" ? .equal : .undecided
      })
    var run = DriftRun(declared: declared, options: options)
    while let resource = try inventory.next() { run.observe(resource) }
    let report = run.finish()
    print(report.changedCount, report.missingCount, report.extraCount, report.coveragePercent)
    print(MarkdownReport.render(report))
    // example: end
    return report
  }

  @Test("the example does what it says")
  func runs() throws {
    let declared = [try Make.declared("acme_app.a", #"{"id":"a","build":1,"size":1}"#)]
    let live = #"[{"provider_resource_id":"a","normalized_type":"acme_app","properties":{"build":2,"size":2}}]"#
    let source = try live.utf8CString.withUnsafeBytes {
      try JSONSource(copying: UnsafeRawBufferPointer(rebasing: $0.dropLast()))
    }
    #expect(try example(declared, LiveInventory(source)).items.flatMap(\.changes).map(\.pathText) == ["size"])
  }

  @Test("the page shows these lines")
  func shown() throws {
    let package = GoldenFile.tests.deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: package.appending(path: "docs/libraries/DriftDiff.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let start = try #require(source.range(of: "    // example: start\n"))
    let end = try #require(source.range(of: "    // example: end\n"))
    let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }.joined(separator: "\n")
    #expect(page.contains("import DriftModels\n\n" + example + "```"))
  }
}
