import DriftModels
import Foundation
import PlanParser
import Testing

/// Broken and misplaced files, each with how it is answered.
@Suite struct BrokenFileTests {
  static let rows: [[String: String]] = {
    (try? Fixtures.rows(Fixtures.folder.appending(path: "broken/EXPECTED.tsv"))) ?? []
  }()

  /// These are given to the parser that they are not meant for.
  static let statesOnly: Set = ["plan-instead-of-state.json"]

  @Test("there are files to try")
  func files() { #expect(Self.rows.count == 29) }

  @Test("a broken file is answered as the table says", arguments: rows.indices)
  func answer(_ index: Int) throws {
    let row = Self.rows[index]
    let (name, expected) = (try #require(row["file"]), try #require(row["expected"]))
    let path = Fixtures.folder.appending(path: "broken/" + name).path
    guard expected.hasPrefix("error: ") else {
      let plan = try Plan(file: path)
      #expect(plan.counts.update == 1 && plan.counts.total == 1, "\(name)")
      #expect((plan.completeness == .errored) == expected.hasSuffix("partial"), "\(name)")
      return
    }
    let error = try #require(throws: PlanParserError.self, "\(name)") {
      if Self.statesOnly.contains(name) { _ = try StateSnapshot(file: path) } else { _ = try Plan(file: path) }
    }
    #expect("error: \(error)".hasPrefix(expected), "\(name)")
    #expect(!error.description.contains("\n"), "\(name)")
  }

  @Test(
    "errors of syntax and type name the place",
    arguments: [
      (
        "changes-wrong-type.json", "wrong type: resource_changes: expected an array, found an object (line 1, byte 340)"
      ),
      (
        "duplicate-keys.json",
        #"duplicate key: resource_changes[0].change.actions: "actions" stands more than once (line 1, byte 503)"#
      ),
      (
        "invalid-utf8.json",
        "encoding: resource_changes[0].change.before.tags.team: invalid UTF-8 in a string"
          + " at line 1, column 561 (byte 560)"
      ),
      (
        "truncated.json",
        "syntax: resource_changes[0].change: the input ends inside a value at line 1, column 577 (byte 576)"
      ),
      ("trailing-garbage.json", "syntax: more content follows the document at line 2, column 1 (byte 867)"),
      ("version-as-number.json", "wrong type: format_version: expected a string, found a number (line 1, byte 19)"),
    ])
  func place(_ name: String, _ message: String) throws {
    let error = try #require(throws: PlanParserError.self) {
      try Plan(file: Fixtures.folder.appending(path: "broken/" + name).path)
    }
    #expect(error.description == message)
  }

  @Test("the serial of an encrypted state stays readable")
  func encrypted() throws {
    let path = Fixtures.folder.appending(path: "broken/encrypted-state.json").path
    let error = try #require(throws: PlanParserError.self) { try StateSnapshot(file: path) }
    #expect(error == .encryptedState(serial: JSONNumber(3)))
    #expect(error.description.contains("serial 3") && error.description.contains("tofu state pull"))
  }

  @Test("a file given to the wrong parser is fine for the right one")
  func swapped() throws {
    let state = try StateSnapshot(file: Fixtures.folder.appending(path: "broken/state-instead-of-plan.json").path)
    #expect(state.managedCount == 1)
    let plan = try Plan(file: Fixtures.folder.appending(path: "broken/plan-instead-of-state.json").path)
    #expect(plan.counts.update == 1)
  }

  @Test("a file that is not there is called by its name")
  func missing() throws {
    let error = try #require(throws: PlanParserError.self) { try Plan(file: "/no/such/plan.json") }
    #expect(error.description == "cannot read: /no/such/plan.json: No such file or directory")
  }
}
