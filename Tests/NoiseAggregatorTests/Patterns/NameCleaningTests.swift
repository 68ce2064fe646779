import DriftModels
import NoiseAggregator
import Testing

@Suite("Names of forgotten scans")
struct NameCleaningTests {
  @Test("go without changing what is left")
  func leftOver() throws {
    var ledger = NoiseLedger()
    for number in 0..<60 {
      let own = (0..<50).map { Make.change("old\(number)[\($0)].x\($0)", at: "t.a\(number)[\($0)]") }
      ledger.record(Make.scan(number, day: Double(number), own + [Make.change("same[\(number)]")]))
    }
    ledger.forget(before: Make.day(57))
    #expect(ledger.scanCount == 3)
    #expect(ledger.observationCount == 153)
    let patterns = ledger.patterns(now: Make.day(60))
    #expect(patterns.map(\.attribute) == ["same[*]"])
    #expect(patterns.first?.sample.scan == Make.scanID(59))
    ledger.record(Make.scan(60, day: 60, [Make.change("same[1]")]))
    #expect(ledger.patterns(now: Make.day(60)).first?.occurrences == 4)
    ledger.forget(before: Make.day(1_000))
    #expect(ledger.scanCount == 0)
    #expect(ledger.patterns(now: Make.day(60)).isEmpty)
  }
}
