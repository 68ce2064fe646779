import DriftModels
import Foundation
import Testing
import TestingTools

/// Large generated states whose drift is known: everything planted is found, and nothing else.
@Suite("drift-report on generated states")
struct GeneratedTruthTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let generator = root.deletingLastPathComponent().appending(path: "shared/corpus/gen_large_plan.py")
  private static var hasGenerator: Bool { FileManager.default.fileExists(atPath: generator.path) }

  @Test(
    "each planted difference is found, and nothing else", .enabled(if: hasGenerator),
    arguments: [
      ["--seed", "1"], ["--seed", "2", "--drift-rate", "0.3"], ["--seed", "3", "--drift-rate", "0.5"],
      ["--seed", "4", "--drift-rate", "0"], ["--seed", "5", "--split-live"], ["--seed", "7"],
    ])
  func truth(options: [String]) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "generated-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try generate(["--resources", "1500", "--out", folder.path] + options)
    let live = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
      options.contains("--split-live") ? $0.hasPrefix("live-") : $0 == "live.json"
    }
    let run = try Program(
      "drift-report", ["--state", "state.json", "--live"] + live + ["--format", "json"], in: folder)
    let found = try Self.found(JSONDocument(run.output).root)
    let planted = try Self.planted(JSONDocument(file: folder.appending(path: "truth.json").path).root)
    #expect(!planted.isEmpty && run.errors.isEmpty)
    #expect(planted.subtracting(found).isEmpty, "missed with \(options)")
    #expect(found.subtracting(planted).isEmpty, "false alarms with \(options)")
  }

  private func generate(_ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", Self.generator.path] + arguments
    process.standardOutput = FileHandle.nullDevice
    try Launch.run(process)
    process.waitUntilExit()
    try #require(process.terminationStatus == 0)
  }

  private static func planted(_ truth: JSONView) -> Set<[String]> {
    var differences: Set<[String]> = []
    for difference in truth["differences"]?.elements ?? JSONElements.none {
      let kind = difference["kind"]?.string ?? ""
      let name = (difference["address"] ?? difference["provider_resource_id"])?.string ?? ""
      guard let paths = difference["paths"]?.elements else {
        differences.insert([kind, name])
        continue
      }
      for path in paths {
        let steps = path.elements?.map { $0.int.map(JSONPathStep.index) ?? .key($0.string ?? "") } ?? []
        differences.insert([kind, name, JSONPath.text(steps)])
      }
    }
    return differences
  }

  private static func found(_ report: JSONView) -> Set<[String]> {
    var differences: Set<[String]> = []
    for item in report["items"]?.elements ?? JSONElements.none {
      let kind = item["kind"]?.string ?? ""
      let name = item["address"]?.string ?? item["provider_resource_id"]?.string ?? ""
      let changes = item["changes"]?.elements.map(Array.init) ?? []
      if changes.isEmpty { differences.insert([kind, name]) }
      for change in changes { differences.insert([kind, name, change["path"]?.string ?? ""]) }
    }
    return differences
  }
}
