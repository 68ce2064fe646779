import DriftModels
import NoiseAggregator
import Testing

/// The laws of counting, on thousands of small histories. A failure prints its seed.
@Suite("Counting")
struct AggregationLawTests {
  private static let blocks = Array(0..<20 as Range<UInt64>)
  private static let perBlock: UInt64 = 100

  @Test("a ledger, its rows and the plain definition say the same", arguments: blocks)
  func sameResults(block: UInt64) throws {
    for seed in (block * Self.perBlock)..<((block + 1) * Self.perBlock) {
      let history = try RandomHistory(seed: seed)
      let expected = PlainAggregation.patterns(
        history.scans, settings: history.settings, filter: history.filter, now: history.now)
      let ledger = Make.ledger(history.scans)
      let found = ledger.patterns(settings: history.settings, filter: history.filter, now: history.now)
      #expect(found == expected, "seed \(seed)")
      let rows = Set(history.scans.map(\.id)).flatMap(ledger.rows)
      #expect(rows.count == ledger.observationCount, "seed \(seed)")
      let aggregated = NoisePattern.aggregate(
        rows: rows, settings: history.settings, filter: history.filter, now: history.now)
      #expect(aggregated == expected, "seed \(seed)")
    }
  }

  @Test("neither order, repetition nor how scans are split makes a difference", arguments: blocks)
  func orderAndBatches(block: UInt64) throws {
    for seed in (block * Self.perBlock)..<((block + 1) * Self.perBlock) {
      var history = try RandomHistory(seed: seed)
      let all = Make.ledger(history.scans).patterns(
        settings: history.settings, filter: history.filter, now: history.now)
      var pieces = history.scans.flatMap { scan in
        let cut = Int.random(in: 0...scan.changes.count, using: &history.random)
        return [scan.changes[..<cut], scan.changes[cut...], scan.changes[..<cut]].map { changes in
          NoiseScan(
            id: scan.id, createdAt: scan.createdAt, repository: scan.repository,
            changes: changes.shuffled(using: &history.random))
        }
      }
      pieces.shuffle(using: &history.random)
      var rows = pieces.flatMap(NoiseRow.rows)
      rows.shuffle(using: &history.random)
      let cut = Int.random(in: 0...pieces.count, using: &history.random)
      var mixed = Make.ledger(Array(pieces[..<cut]))
      mixed.insert(pieces[cut...].flatMap(NoiseRow.rows))
      for ledger in [Make.ledger(pieces), mixed] {
        let found = ledger.patterns(settings: history.settings, filter: history.filter, now: history.now)
        #expect(found == all, "seed \(seed)")
      }
      let aggregated = NoisePattern.aggregate(
        rows: rows, settings: history.settings, filter: history.filter, now: history.now)
      #expect(aggregated == all, "seed \(seed)")
    }
  }

  @Test("what is forgotten was never there", arguments: blocks)
  func forgetting(block: UInt64) throws {
    for seed in (block * Self.perBlock)..<((block + 1) * Self.perBlock) {
      var history = try RandomHistory(seed: seed)
      let moment = Make.day(Double(Int.random(in: 0...4, using: &history.random)) / 2)
      var (ledger, one) = (Make.ledger(history.scans), Make.ledger(history.scans))
      ledger.forget(before: moment)
      let kept = Make.ledger(history.scans.filter { $0.createdAt >= moment })
      #expect(ledger.observationCount == kept.observationCount && ledger.scanCount == kept.scanCount, "seed \(seed)")
      let settings = history.settings
      #expect(
        ledger.patterns(settings: settings, now: history.now) == kept.patterns(settings: settings, now: history.now),
        "seed \(seed)")
      guard let scan = history.scans.randomElement(using: &history.random) else { continue }
      one.forget(scan.id)
      let others = Make.ledger(history.scans.filter { $0.id != scan.id })
      #expect(
        one.patterns(settings: settings, now: history.now) == others.patterns(settings: settings, now: history.now),
        "seed \(seed)")
      one.record(scan)
      var replaced = Make.ledger(history.scans)
      replaced.replace(scan)
      #expect(
        one.patterns(settings: settings, now: history.now) == replaced.patterns(settings: settings, now: history.now),
        "seed \(seed)")
    }
  }
}
