import DriftModels
import Foundation
import PlanParser
import Testing

/// Real files are counted as a program that shares no code with this one counts them.
@Suite struct ManifestTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let file: URL
    let cells: [String: String]

    subscript(column: String) -> String { cells[column] ?? "" }
    var testDescription: String { self["path"] }
  }

  static func rows(_ kinds: Set<String>) -> [Row] {
    Fixtures.corpora.flatMap { folder in
      let rows = (try? Fixtures.rows(folder.appending(path: "MANIFEST.tsv"))) ?? []
      return rows.filter { kinds.contains($0["kind"] ?? "") }
        .map { Row(file: folder.appending(path: $0["path"] ?? ""), cells: $0) }
    }
  }

  @Test("a plan's counts are those of the manifest", arguments: rows(["plan"]))
  func plan(_ row: Row) throws {
    let plan = try Plan(file: row.file.path)
    let counts = plan.counts
    let found: [String: String] = [
      "format_version": plan.formatVersion, "terraform_version": plan.terraformVersion ?? "-",
      "create": "\(counts.create)", "update": "\(counts.update)", "delete": "\(counts.delete)",
      "replace": "\(counts.replace)", "read": "\(counts.read)", "no_op": "\(counts.noOp)",
      "forget": "\(counts.forget)", "other": "\(counts.unknown + counts.malformed)",
      "import": "\(counts.importing)", "move": "\(counts.move)", "resource_drift": "\(plan.resourceDrift.count)",
      "output_changes": "\(plan.outputChanges.count)", "errored": plan.errored.map(String.init) ?? "-",
    ]
    for (column, value) in found { #expect(row[column] == value, "\(column)") }
    #expect(counts.total == plan.resourceChanges.count)
    #expect(plan.driftCounts.total == plan.resourceDrift.count)
  }

  @Test("a state's counts are those of the manifest", arguments: rows(["state4", "show_state"]))
  func state(_ row: Row) throws {
    let state = try StateSnapshot(file: row.file.path)
    #expect(row["managed"] == "\(state.managedCount)")
    #expect(row["data"] == "\(state.dataCount)")
    #expect(row["deposed"] == "\(state.deposedCount)")
    #expect(row["outputs"] == "\(state.outputs.count)")
    #expect(row["serial"] == state.serial.map(String.init) ?? "-")
    #expect(row["terraform_version"] == state.terraformVersion ?? "-")
    for (position, instance) in state.instances.enumerated() {
      #expect(throws: Never.self) { try ResourceAddress(instance.address) }
      _ = state.instances.details(at: position)
    }
  }

  @Test("a state of version 3 is told from which version on it can be read", arguments: rows(["state3"]))
  func legacyState(_ row: Row) throws {
    let error = try #require(throws: PlanParserError.self) { try StateSnapshot(file: row.file.path) }
    #expect(error == .legacyState(version: 3) || error == .backendPointer)
    #expect(error.description.contains("Terraform") || error.description.contains("terraform"))
  }

  @Test("every attribute change and planned value of a real plan can be asked for", arguments: rows(["plan"]))
  func contents(_ row: Row) throws {
    let plan = try Plan(file: row.file.path)
    for change in plan.resourceChanges {
      // An update without a difference would be a difference not found.
      if change.action == .update { #expect(change.attributeChanges.contains { _ in true }, "\(change.address)") }
      // Redacted plans have lost what was before.
      if change.action == .noOp, (change.before.count ?? 0) > 0 { #expect(change.lines == [], "\(change.address)") }
    }
    _ = try plan.priorState()
    _ = try plan.plannedValues()
  }
}
