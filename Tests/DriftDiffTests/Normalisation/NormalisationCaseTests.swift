import DriftDiff
import DriftModels
import Testing

@Suite("Normalisation cases")
struct NormalisationCaseTests {
  @Test("a case of the design comes out as the design says", arguments: NormalisationCase.given)
  func given(_ example: NormalisationCase) throws {
    let reported = try example.reportedPaths()
    #expect(try example.isRight(), "expected \(example.isEqual ? "nothing" : "\(example.paths)"), got \(reported)")
  }

  @Test("a case of ours comes out as it says", arguments: NormalisationCase.ours)
  func ours(_ example: NormalisationCase) throws {
    let reported = try example.reportedPaths()
    #expect(try example.isRight(), "expected \(example.isEqual ? "nothing" : "\(example.paths)"), got \(reported)")
  }

  @Test("all cases can be read")
  func readable() {
    #expect(NormalisationCase.given.count >= 347)
    #expect(Set(NormalisationCase.given.map(\.id)).count == NormalisationCase.given.count)
    #expect(Set(NormalisationCase.ours.map(\.id)).count == NormalisationCase.ours.count)
  }
}
