import DriftDiff
import DriftModels
import Testing

@Suite("Laws of comparing")
struct ReportLawTests {
  static let seeds = Array(1...60 as ClosedRange<UInt64>)

  @Test("what is live just as declared has not drifted", arguments: seeds)
  func same(seed: UInt64) throws {
    let declared = try RandomSides(seed: seed).declared
    let report = DriftDiff.compute(declared: declared, live: try RandomSides.live(declared))
    #expect(report.items.filter { $0.kind != .extra }.isEmpty)
    #expect(report.matchedCount + report.untrackedCount == declared.count)
  }

  @Test("the order of both sides changes no byte of any report", arguments: seeds)
  func order(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    let others = sides.shuffled(seed: seed + 1_000)
    let options = DriftOptions(includesMatched: true, explains: true)
    let report = DriftDiff.compute(declared: sides.declared, live: sides.live, options: options)
    let other = DriftDiff.compute(declared: others.declared, live: others.live, options: options)
    #expect(report == other)
    for format in ReportFormat.allCases { #expect(format.render(report) == format.render(other)) }
  }

  @Test("totals are sums of their parts, and coverage is a share of the live side", arguments: seeds)
  func totals(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    let report = DriftDiff.compute(
      declared: sides.declared, live: sides.live, options: DriftOptions(includesMatched: true))
    let kinds = Dictionary(grouping: report.items, by: \.kind).mapValues(\.count)
    #expect(report.changedCount == kinds[.changed] ?? 0)
    #expect(report.missingCount == kinds[.missing] ?? 0)
    #expect(report.extraCount == kinds[.extra] ?? 0)
    #expect(report.matchedCount == (kinds[.matched] ?? 0) + report.changedCount)
    #expect(report.totalLive == report.matchedCount + report.extraCount)
    #expect(report.totalDeclared == report.matchedCount + report.missingCount)
    #expect(report.totalLive == sides.live.count)
    #expect(report.totalDeclared + report.untrackedCount == sides.declared.count)
    let share = report.totalLive == 0 ? 0 : Double(report.matchedCount) / Double(report.totalLive) * 100
    if report.totalLive > 0 { #expect(abs(report.coveragePercent - share) <= 0.005 + 1e-9) }
  }

  @Test("coverage by type adds up to the whole, and so does coverage by state but for what is extra", arguments: seeds)
  func coverage(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    let report = DriftDiff.compute(declared: sides.declared, live: sides.live)
    func sums(_ counts: [CoverageCounts]) -> [Int] {
      [\CoverageCounts.matched, \.changed, \.missing, \.identityOnly].map { field in
        counts.map { $0[keyPath: field] }.reduce(0, +)
      }
    }
    let whole = sums([report.counts])
    #expect(sums(report.types.map(\.counts)) == whole)
    #expect(sums(report.states.map(\.counts)) == whole)
    #expect(report.types.map(\.counts.extra).reduce(0, +) == report.extraCount)
    #expect(report.types.map(\.resourceType) == report.types.map(\.resourceType).sorted())
  }

  @Test("exchanging the sides exchanges missing and extra", arguments: seeds)
  func exchanged(seed: UInt64) throws {
    let sides = try RandomSides(seed: seed)
    let declared = sides.declared.filter { $0.type != "random_id" }
    let live = sides.live.filter { $0.normalizedType != "random_id" }
    let report = DriftDiff.compute(declared: declared, live: live)
    let turned = DriftDiff.compute(declared: try RandomSides.declared(live), live: try RandomSides.live(declared))
    #expect(report.missingCount == turned.extraCount && report.extraCount == turned.missingCount)
    #expect(report.matchedCount == turned.matchedCount && report.changedCount == turned.changedCount)
    #expect(ids(report, .missing) == ids(turned, .extra) && ids(report, .changed) == ids(turned, .changed))
  }

  @Test(
    "coverage is 100 where there is nothing at all, and 0 where nothing is live",
    arguments: [(0, 0, 100), (1, 0, 0), (0, 1, 0), (1, 1, 100), (2, 3, 66.67), (1, 3, 33.33)])
  func coverage(declared: Int, live: Int, percent: Double) throws {
    let report = DriftDiff.compute(
      declared: try (0..<declared).map { try Make.declared("aws_vpc.v\($0)", #"{"id":"v\#($0)"}"#) },
      live: try (0..<live).map { try Make.live("aws_vpc", "v\($0)") })
    #expect(report.coveragePercent == percent)
  }

  @Test("import blocks take no address that is in use")
  func addresses() throws {
    let declared = try ["aws_s3_bucket.logs", "aws_s3_bucket.logs_2[0]", "module.m.aws_s3_bucket.data"].map {
      try Make.declared($0, #"{"id":"\#($0.utf8.count)","arn":"arn:aws:s3:::\#($0.utf8.count)"}"#)
    }
    let live = try ["logs", "data"].map { try Make.live("aws_s3_bucket", "arn:aws:s3:::\($0)", #""name":"\#($0)""#) }
    let blocks = DriftDiff.compute(declared: declared, live: live).items.compactMap(\.importBlock)
    #expect(
      blocks.map { $0.contains("aws_s3_bucket.data\n") || $0.contains("aws_s3_bucket.logs_3\n") } == [true, true])
    let without = DriftDiff.compute(declared: declared, live: live, options: DriftOptions(includesImportBlocks: false))
    #expect(without.items.allSatisfy { $0.importBlock == nil && $0.remediation != nil })
  }

  private func ids(_ report: DriftReport, _ kind: DriftItemKind) -> Set<String> {
    Set(report.items.filter { $0.kind == kind }.map(\.providerResourceID))
  }
}
