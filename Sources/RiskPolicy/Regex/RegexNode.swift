/// A part of a regular expression.
indirect enum RegexNode: Sendable {
  case empty
  case one(ScalarSet)
  case assertion(RegexAssertion)
  case sequence([RegexNode])
  case either([RegexNode])
  /// `most` is nil without an upper bound.
  case repeated(RegexNode, least: Int, most: Int?)
}

/// A place in a text that an expression asks for.
enum RegexAssertion: Sendable {
  case start
  case end
  case wordBoundary
  case noWordBoundary
}

/// A set of characters.
struct ScalarSet: Sendable {
  var ranges: [ClosedRange<UInt32>]
  var isNegated = false

  static let digits = ScalarSet(ranges: [0x30...0x39])
  static let words = ScalarSet(ranges: [0x30...0x39, 0x41...0x5A, 0x5F...0x5F, 0x61...0x7A])
  static let spaces = ScalarSet(ranges: [0x09...0x0D, 0x20...0x20])
  /// Any character but a line break.
  static let dot = ScalarSet(ranges: [0x0A...0x0A, 0x0D...0x0D], isNegated: true)

  init(ranges: [ClosedRange<UInt32>], isNegated: Bool = false) {
    self.ranges = ranges
    self.isNegated = isNegated
  }

  init(_ scalar: Unicode.Scalar) {
    self.init(ranges: [scalar.value...scalar.value])
  }

  var negated: ScalarSet { ScalarSet(ranges: ranges, isNegated: !isNegated) }

  func contains(_ value: UInt32) -> Bool { ranges.contains { $0.contains(value) } != isNegated }

  /// The ranges without a negation, for being joined with others.
  var plainRanges: [ClosedRange<UInt32>] {
    guard isNegated else { return ranges }
    var result: [ClosedRange<UInt32>] = []
    var next: UInt32 = 0
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if range.lowerBound > next { result.append(next...(range.lowerBound - 1)) }
      next = max(next, range.upperBound + 1)
    }
    if next <= 0x10_FFFF { result.append(next...0x10_FFFF) }
    return result
  }

  /// The set with the other case of each ASCII letter.
  var inAnyCase: ScalarSet {
    var result = ranges
    for range in ranges {
      for (from, to) in [(UInt32(0x41), Int64(0x20)), (0x61, -0x20)] {
        let low = max(range.lowerBound, from)
        let high = min(range.upperBound, from + 25)
        if low <= high { result.append(UInt32(Int64(low) + to)...UInt32(Int64(high) + to)) }
      }
    }
    return ScalarSet(ranges: result, isNegated: isNegated)
  }
}
