import DriftModels
import Foundation
import PlanParser
import PlanRisk
import RiskPolicy
import Testing

/// What is said of plans that others made, read and agreed to by a person.
@Suite("Verdicts on public plans")
struct CorpusVerdictTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()

  /// Where the plans lie: those in the repository, and the whole corpus where it stands beside the package.
  private static let corpora: [URL] = [
    folder.appending(path: "../PlanParserTests/Fixtures/corpus").standardizedFileURL,
    folder.appending(path: "../../../shared/corpus").standardizedFileURL,
  ].filter { FileManager.default.fileExists(atPath: $0.path) }

  /// Plans by name, `OWNER__REPOSITORY--FILE`.
  private static let plans: [String: URL] = {
    var plans: [String: URL] = [:]
    for corpus in corpora {
      let sources = (try? FileManager.default.contentsOfDirectory(at: corpus, includingPropertiesForKeys: nil)) ?? []
      for source in sources {
        let plan = source.appending(path: "plan")
        let files = (try? FileManager.default.contentsOfDirectory(at: plan, includingPropertiesForKeys: nil)) ?? []
        for file in files where file.pathExtension == "json" {
          plans["\(source.lastPathComponent)--\(file.deletingPathExtension().lastPathComponent)"] = file
        }
      }
    }
    return plans
  }()

  @Test("the changes of a plan are judged as agreed", arguments: plans.keys.sorted())
  func verdicts(_ name: String) throws {
    let plan = try Plan(file: try #require(Self.plans[name]).path, limits: .unlimitedEntries)
    let text = Self.text(plan)
    let golden = Self.folder.appending(components: "Golden", "verdicts", "\(name).txt")
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: golden)
    }
    #expect(
      try text == String(contentsOf: golden, encoding: .utf8),
      "\(name) differs; run with DRIFTWISE_UPDATE_GOLDEN=1 when that is meant")
  }

  @Test("every agreed verdict belongs to a plan", .enabled(if: corpora.count == 2))
  func noLeftovers() throws {
    let files = try FileManager.default.contentsOfDirectory(
      atPath: Self.folder.appending(components: "Golden", "verdicts").path)
    #expect(Set(files) == Set(Self.plans.keys.map { "\($0).txt" }))
  }

  @Test("the plans of the repository are there")
  func count() { #expect(Self.plans.count >= 20) }

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
