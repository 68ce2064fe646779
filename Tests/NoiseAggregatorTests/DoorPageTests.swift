import DriftModels
import Foundation
import NoiseAggregator
import PlanParser
import Testing

/// The example on the library's page, compiled and run.
@Suite("The library's page")
struct DoorPageTests {
  // The lines between the marks are the example of docs/libraries/NoiseAggregator.md, moved in by four spaces.
  private func example(_ scans: [NoiseScan], now: Timestamp) throws -> String {
    var output: [String] = []
    func print(_ items: Any...) { output.append(items.map { "\($0)" }.joined(separator: " ")) }
    // example: start
    var ledger = NoiseLedger()
    for scan in scans { ledger.record(scan) }

    let settings = try NoiseSettings(windowDays: 14, recurrenceThreshold: 3)
    for pattern in ledger.patterns(settings: settings, filter: NoiseFilter(repositoryOwner: "acme"), now: now) {
      let suggestion = NoiseFix.deterministic(for: pattern)
      print(pattern.resourceType, pattern.attribute, pattern.occurrences, suggestion.knownNoise?.id ?? "unknown")
      print(suggestion.fixes[0].code ?? "")
    }
    // example: end
    return output.joined(separator: "\n")
  }

  @Test("the example does what it says")
  func runs() throws {
    let change = Make.change("desired_count", at: "module.app.aws_ecs_service.web", type: "aws_ecs_service")
    let scans = (0..<3).map {
      Make.scan($0, day: Double($0), in: CodeRepository(owner: "ACME", name: "shop"), [change])
    }
    #expect(
      try example(scans, now: Make.day(3)) == """
        aws_ecs_service desired_count 3 noise-desired-count
        resource "aws_ecs_service" "web" {
          # … the arguments of the resource stay as they are.
          lifecycle {
            ignore_changes = [desired_count]
          }
        }
        """)
  }

  @Test("the page shows these lines")
  func shown() throws {
    let package = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
      .deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = try String(contentsOf: package.appending(path: "docs/libraries/NoiseAggregator.md"), encoding: .utf8)
    let source = try String(contentsOfFile: #filePath, encoding: .utf8)
    let start = try #require(source.range(of: "    // example: start\n"))
    let end = try #require(source.range(of: "    // example: end\n"))
    let lines = source[start.upperBound..<end.lowerBound].split(separator: "\n", omittingEmptySubsequences: false)
    let example = lines.map { $0.hasPrefix("    ") ? String($0.dropFirst(4)) : String($0) }.joined(separator: "\n")
    #expect(page.contains("import NoiseAggregator\n\n" + example + "```"))
    #expect(page.contains("\(NoiseCatalogue.builtIn.entries.count) entries"))
  }
}
