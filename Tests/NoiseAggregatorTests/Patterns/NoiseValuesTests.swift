import NoiseAggregator
import Testing

@Suite("Values of a pattern")
struct NoiseValuesTests {
  @Test("are left out when they are too long", arguments: [(0, true), (4_096, true), (4_097, false)])
  func length(count: Int, isKept: Bool) {
    let bytes = [UInt8](repeating: 0x31, count: count)
    #expect(NoiseValues(before: bytes, after: nil).before == (isKept ? bytes : nil))
    #expect(NoiseValues(before: nil, after: bytes).after == (isKept ? bytes : nil))
    #expect(NoiseValues(before: nil, after: bytes).isEmpty == !isKept)
  }

  @Test("are the first by bytes, whichever came first")
  func first() {
    let sides: [[UInt8]?] = [nil, [], [1], [1, 2], [2]]
    let all = sides.flatMap { before in sides.map { NoiseValues(before: before, after: $0) } }
    for (place, left) in all.enumerated() {
      for (otherPlace, right) in all.enumerated() {
        let expected = left.isEmpty ? right : right.isEmpty ? left : place <= otherPlace ? left : right
        #expect(NoiseValues.first(left, right) == (expected.isEmpty ? nil : expected))
        #expect(NoiseValues.first(nil, right) == (right.isEmpty ? nil : right))
      }
    }
  }
}
