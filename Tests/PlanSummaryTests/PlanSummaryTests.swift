import Foundation
import Testing
import TestingTools

/// The contract of the program: output, messages and exit status.
@Suite struct PlanSummaryTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
  private static let corpus = folder.appending(path: "../PlanParserTests/Fixtures")

  private static func plan(_ members: String) -> String { #"{"format_version":"1.2",\#(members)}"# }

  private static func expect(
    _ text: String, toBe name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appending(components: "Golden", name)
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" { try Data(text.utf8).write(to: file) }
    #expect(
      try text == String(contentsOf: file, encoding: .utf8),
      "\(name) differs; run with DRIFTWISE_UPDATE_GOLDEN=1 when that is meant", sourceLocation: sourceLocation)
  }

  @Test(
    "hostile names stay inside their line, cell and string in every form",
    arguments: [([], "hostile.txt"), (["--markdown"], "hostile.md"), (["--json"], "hostile.json.txt")]
      as [([String], String)])
  func hostile(_ options: [String], _ golden: String) throws {
    let run = try Program("plan-summary", options + ["-"], input: HostilePlan.text)
    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(
      !run.output.unicodeScalars.contains {
        $0 != "\n" && ($0.value < 0x20 || $0.properties.generalCategory == .format)
      })
    try Self.expect(run.output, toBe: golden)
  }

  @Test(
    "a plan without changes is said to be one, in each form",
    arguments: [("--json", "empty.json.txt"), ("--markdown", "empty.md")])
  func empty(_ option: String, _ golden: String) throws {
    let run = try Program("plan-summary", [option, "-"], input: Self.plan(#""planned_values":{}"#))
    #expect(run.status == 0 && run.errors.isEmpty)
    try Self.expect(run.output, toBe: golden)
  }

  @Test("changes that do not fit are counted, and what destroys comes first")
  func long() throws {
    let entries = (0..<60).map { #"{"address":"a.b[\#($0)]","change":{"actions":["update"]}}"# }
    let last = #"{"address":"a.last","change":{"actions":["delete"]}}"#
    let run = try Program(
      "plan-summary",
      ["-"], input: Self.plan(#""resource_changes":[\#((entries + [last]).joined(separator: ","))]"#))
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.prefix(4) == ["      60  update", "       1  delete", "  delete: a.last", "  update: a.b[0]"])
    #expect(lines.last == "  and 11 more" && lines.count == 2 + 50 + 1)
  }

  @Test("the counts of a real plan, from a file")
  func file() throws {
    let path = Self.corpus.appending(path: "corpus/handmade__modern/plan/import-id-identity-empty.json").path
    let run = try Program("plan-summary", ["--json", path])
    let found = try #require(try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: Any])
    #expect(
      Set(found.keys) == [
        "format_version", "terraform_version", "counts", "resource_drift", "output_changes", "errored",
      ])
    #expect(
      found["counts"] as? [String: Int] == [
        "create": 0, "update": 1, "delete": 0, "replace": 0, "read": 0, "no_op": 4, "forget": 0, "import": 4, "move": 1,
      ])
    #expect(found["errored"] as? Bool == false && found["terraform_version"] as? String == "1.14.0")
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  static let broken: [(name: String, expected: String)] = {
    let table = (try? String(contentsOf: corpus.appending(path: "broken/EXPECTED.tsv"), encoding: .utf8)) ?? ""
    return table.split(separator: "\n").dropFirst().map {
      let cells = $0.split(separator: "\t")
      return (String(cells[0]), String(cells[1]))
    }
  }()

  @Test("a broken file ends in status 1 and one line that says why", arguments: broken.indices)
  func brokenFile(_ index: Int) throws {
    let (name, expected) = Self.broken[index]
    let run = try Program("plan-summary", ["--json", Self.corpus.appending(path: "broken/" + name).path])
    // A plan given to a state's reader is a sound plan here.
    if expected.hasPrefix("ok") || name == "plan-instead-of-state.json" {
      #expect(run.status == 0 && run.errors.isEmpty, "\(name)")
      return
    }
    #expect(run.status == 1 && run.output.isEmpty, "\(name)")
    #expect(run.errors.hasPrefix(expected) && run.errors.filter { $0 == "\n" }.count == 1, "\(run.errors)")
    #expect(run.errors.hasSuffix("\n"))
  }

  @Test("there are broken files to try")
  func table() { #expect(Self.broken.count == 29) }

  @Test(
    "wrong use ends in status 1 and one line as well",
    arguments: [
      ([], "error: Missing expected argument '<plan>'"),
      (["--json", "--markdown", "-"], "error: --json and --markdown exclude each other"),
      (["--yaml", "-"], "error: Unknown option '--yaml'"),
      (["/no/such/file"], "error: cannot read: /no/such/file: No such file or directory"),
      (["/"], "error: cannot read: /: it is a directory"), (["a", "b"], "error: Unexpected argument 'b'"),
    ])
  func use(_ arguments: [String], _ message: String) throws {
    let run = try Program("plan-summary", arguments)
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors == message + "\n")
  }

  @Test("a hostile place in an error stays on its line")
  func hostileError() throws {
    let run = try Program("plan-summary", ["-"], input: Self.plan(#""output_changes":{"\u001b[31m\n\u202e":1}"#))
    #expect(run.status == 1)
    #expect(run.errors.hasPrefix("error: wrong type: output_changes["))
    #expect(!run.errors.dropLast().unicodeScalars.contains { $0.value < 0x20 || $0 == "\u{202E}" })
  }

  @Test("help goes to standard output", arguments: ["--help", "-h"])
  func help(_ option: String) throws {
    let run = try Program("plan-summary", [option])
    #expect(run.status == 0 && run.errors.isEmpty)
    for word in ["plan-summary", "--json", "--markdown", "standard input", "Exit status"] {
      #expect(run.output.contains(word))
    }
  }
}
