import DriftModels
import Foundation
import PlanParser
import PlanRisk
import RiskPolicy
import Testing
import Workflows

/// What is said of plans that others made, read and agreed to by a person.
@Suite("Verdicts on public plans")
struct CorpusVerdictTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  private static let agreed = folder.appending(components: "Golden", "verdicts")
  private static let isUpdating = ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1"

  /// Plans of the repository, and of the whole corpus where it stands beside the package.
  private static let ours = plans(in: folder.appending(path: "../PlanParserTests/Fixtures/corpus"))
  private static let all = plans(in: folder.appending(path: "../../../shared/corpus")).merging(ours) { $1 }

  /// Plans by name, `OWNER__REPOSITORY--FILE`.
  private static func plans(in corpus: URL) -> [String: URL] {
    func entries(_ folder: URL) -> [URL] {
      (try? FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)) ?? []
    }
    var plans: [String: URL] = [:]
    for source in entries(corpus.standardizedFileURL) {
      for file in entries(source.appending(path: "plan")) where file.pathExtension == "json" {
        plans["\(source.lastPathComponent)--\(file.deletingPathExtension().lastPathComponent)"] = file
      }
    }
    return plans
  }

  private static func golden(_ name: String) -> URL { agreed.appending(path: "\(name).txt") }

  /// The plans that somebody has agreed about; all of them when the files are written anew.
  private static let names = all.keys.sorted().filter {
    isUpdating || FileManager.default.fileExists(atPath: golden($0).path)
  }

  @Test("the changes of a plan are judged as agreed", arguments: names)
  func verdicts(_ name: String) throws {
    let plan = try Plan(file: try #require(Self.all[name]).path, limits: .unlimitedEntries)
    let text = Self.text(plan)
    if Self.isUpdating { try Data(text.utf8).write(to: Self.golden(name)) }
    #expect(
      try text == String(contentsOf: Self.golden(name), encoding: .utf8),
      "\(name) differs; run with DRIFTWISE_UPDATE_GOLDEN=1 when that is meant")
  }

  @Test("each plan of the repository has an agreed verdict")
  func complete() {
    #expect(Self.ours.count >= 15)
    #expect(Self.ours.keys.filter { !Self.names.contains($0) }.isEmpty)
  }

  /// One line a change, in the order of the plan: level, action, address and flags, each with its attribute. What is
  /// known only after apply has a question mark, and so has the level that it may come to.
  private static func text(_ plan: Plan) -> String {
    var evaluator = RiskEvaluator()
    var lines: [String] = []
    for change in plan.resourceChanges {
      guard let subject = RiskSubject(change) else { continue }
      let verdict = evaluator.evaluate(subject)
      let level = verdict.level.rawValue
      let possible = verdict.possibleLevel == verdict.level ? "" : " (\(verdict.possibleLevel.rawValue)?)"
      let flags = verdict.flags.map { flag in
        flag.flagID + (flag.answer == .unknown ? "?" : "") + (flag.attribute.map { " " + $0 } ?? "")
      }
      lines.append(
        "\(level)\(possible)  \(subject.action.rawValue)  \(VisibleText.escaped(change.address)): "
          + VisibleText.escaped(flags.joined(separator: ", ")))
    }
    return lines.isEmpty ? "Nothing changes.\n" : lines.joined(separator: "\n") + "\n"
  }
}
