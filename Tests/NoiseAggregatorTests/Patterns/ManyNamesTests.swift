import DriftModels
import NoiseAggregator
import Testing

@Suite("Tens of thousands of names")
struct ManyNamesTests {
  @Test("are told apart and come back as they were")
  func names() throws {
    let addresses = (0..<20_000).map { "module.m[\($0 % 7)].aws_s3_object.a[\($0)]" }
    let scans = (0..<2).map { number in
      Make.scan(number, day: Double(number), addresses.enumerated().map { Make.change("a\($0 % 5_000)", at: $1) })
    }
    let ledger = Make.ledger(scans)
    #expect(ledger.observationCount == 40_000)
    let rows = ledger.rows(of: Make.scanID(1))
    #expect(Set(rows.map(\.address)) == Set(addresses))
    let patterns = ledger.patterns(settings: try Make.settings(threshold: 2), now: Make.day(1))
    #expect(patterns.count == NoisePattern.most)
    for pattern in patterns {
      let number = try #require(Int(pattern.attribute.dropFirst()))
      let expected = stride(from: number, to: addresses.count, by: 5_000).map { addresses[$0] }.sorted()
      #expect(pattern.addresses == expected)
    }
  }

  @Test("do not hide one pattern that 500 others come before")
  func one() throws {
    let ledger = Make.ledger([Make.scan(1, day: 0, (0..<600).map { Make.change("a\($0)") })])
    let settings = try Make.settings(threshold: 1)
    let given = Set(ledger.patterns(settings: settings, now: Make.start).map(\.fingerprint))
    for number in 0..<600 {
      let fingerprint = NoiseFingerprint(resourceType: "aws_s3_object", attribute: "a\(number)", action: .update)
      let pattern = try #require(ledger.pattern(fingerprint, settings: settings, now: Make.start))
      #expect(pattern.attribute == "a\(number)")
      #expect(ledger.pattern(fingerprint, now: Make.start) == nil)
    }
    #expect(given.count == NoisePattern.most)
    let unseen = NoiseFingerprint(resourceType: "t", attribute: "a", action: .update)
    #expect(ledger.pattern(unseen, settings: settings, now: Make.start) == nil)
  }
}
