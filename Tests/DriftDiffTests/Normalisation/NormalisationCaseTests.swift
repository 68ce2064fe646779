import DriftDiff
import DriftModels
import Testing

@Suite("Normalisation cases")
struct NormalisationCaseTests {
  @Test("equal sides give no item", arguments: NormalisationCase.all.filter(\.isEqual))
  func equal(_ example: NormalisationCase) throws {
    #expect(try example.reportedPaths() == [])
  }

  @Test(
    "sides that differ are reported where they differ, and nowhere else",
    arguments: NormalisationCase.all.filter { !$0.isEqual })
  func drift(_ example: NormalisationCase) throws {
    let reported = try example.reportedPaths()
    for path in reported { #expect(example.paths.contains { covers($0, path) }, "\(path) is reported") }
    for root in example.paths { #expect(reported.contains { covers(root, $0) }, "\(root) is not") }
  }

  private func covers(_ root: String, _ path: String) -> Bool {
    path == root || path.hasPrefix(root + ".") || path.hasPrefix(root + "[")
  }
}
