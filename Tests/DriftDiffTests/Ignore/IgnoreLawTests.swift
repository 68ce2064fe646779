import DriftDiff
import DriftModels
import Testing

@Suite("Laws of ignoring")
struct IgnoreLawTests {
  static let seeds = Array(1...40 as ClosedRange<UInt64>)

  private static func report(_ sides: RandomSides, _ file: String) throws -> DriftReport {
    DriftDiff.compute(
      declared: sides.declared, live: sides.live, options: DriftOptions(ignore: try IgnoreRules(parsing: file)))
  }

  @Test("a line and its negation behind it change nothing", arguments: seeds)
  func negation(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    for line in random.lines(20) where !line.hasPrefix("!") {
      let others = random.lines(3).joined(separator: "\n")
      #expect(try Self.report(sides, "\(line)\n!\(line)") == Self.report(sides, ""), "\(line)")
      #expect(
        try Self.report(sides, "\(line)\n!\(line)\n\(others)") == Self.report(sides, others), "\(line)\n\(others)")
    }
  }

  @Test("comments, empty lines, blanks around a pattern and line endings change nothing", arguments: seeds)
  func padding(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    let lines = random.lines(6)
    let padded = random.padded(lines)
    #expect(try Self.report(sides, padded) == Self.report(sides, lines.joined(separator: "\n")), "\(padded)")
  }

  @Test("the order of lines about different types changes nothing", arguments: seeds)
  func order(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    let lines = RandomIgnoreFile.types.map { type in ["\(type).*", "!\(type).*1*", "\(type).*.size"] }
    let shuffled = random.shuffled(lines).flatMap(\.self).joined(separator: "\n")
    #expect(try Self.report(sides, shuffled) == Self.report(sides, lines.flatMap(\.self).joined(separator: "\n")))
  }

  @Test("lines without negation may stand in any order, and twice", arguments: seeds)
  func plainOrder(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    let lines = random.lines(6).filter { !$0.hasPrefix("!") }
    let shuffled = random.shuffled(lines + lines)
    #expect(
      try Self.report(sides, shuffled.joined(separator: "\n")) == Self.report(sides, lines.joined(separator: "\n")))
  }

  @Test("what is left out and what is left are all there was, and totals are sums of their parts", arguments: seeds)
  func totals(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    let all = try Self.report(sides, "")
    let file = random.lines(5).joined(separator: "\n")
    let report = try Self.report(sides, file)
    #expect(report.totalLive == report.matchedCount + report.extraCount)
    #expect(report.totalDeclared == report.matchedCount + report.missingCount)
    #expect(report.matchedCount == all.matchedCount)
    #expect(report.missingCount + report.extraCount + report.ignoredItemCount == all.missingCount + all.extraCount)
    let (left, before) = (report.items.flatMap(\.changes).count, all.items.flatMap(\.changes).count)
    #expect(left + report.ignoredDifferenceCount == before, "\(file)")
    #expect(report.items.count == report.changedCount + report.missingCount + report.extraCount)
    #expect(report.items.allSatisfy { $0.kind != .changed || !$0.changes.isEmpty })
  }

  @Test("counts of lines add up to those of the report", arguments: seeds)
  func lines(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    var random = RandomIgnoreFile(seed: seed)
    let rules = try IgnoreRules(parsing: random.padded(random.lines(8)))
    let report = DriftDiff.compute(
      declared: sides.declared, live: sides.live, options: DriftOptions(ignore: rules, explains: true))
    let ignoring = report.ignoreLines.filter { !$0.pattern.hasPrefix("!") }
    #expect(report.ignoreLines.count == 8)
    #expect(ignoring.map(\.resources).reduce(0, +) == report.ignoredItemCount)
    #expect(ignoring.map(\.differences).reduce(0, +) == report.ignoredDifferenceCount)
  }
}
