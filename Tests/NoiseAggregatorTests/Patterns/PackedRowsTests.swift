import NoiseAggregator
import Testing

@Suite("Packed rows")
struct PackedRowsTests {
  private static func rows(seed: UInt64) -> [UInt64] {
    var random = SeededGenerator(seed: seed)
    let most: UInt64 = [3, 200, 70_000, 0xFFFF_FFFF].randomElement(using: &random) ?? 3
    let rows = (0..<Int.random(in: 0...300, using: &random)).map { _ in
      UInt64.random(in: 0...most, using: &random) << 32 | UInt64.random(in: 0...most, using: &random)
    }
    return Set(rows).sorted()
  }

  @Test("come back as they were", arguments: 0..<300 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    let rows = Self.rows(seed: seed)
    let packed = PackedRows(sorted: rows)
    #expect(try packed.rows() == rows)
    var changes: [UInt64] = []
    try PackedRows.forEachChange(in: packed.changes) { change, _ in changes.append(UInt64(change)) }
    #expect(changes == Set(rows.map { $0 >> 32 }).sorted())
  }

  @Test("take about four bytes each for a scan of five thousand")
  func size() {
    var random = SeededGenerator(seed: 1)
    let rows = (0..<5_000).map { _ in
      UInt64.random(in: 0..<4_000, using: &random) << 32 | UInt64.random(in: 0..<200_000, using: &random)
    }
    let packed = PackedRows(sorted: Set(rows).sorted())
    #expect(packed.changes.count + packed.places.count < 5_000 * 5)
  }

  @Test(
    "that are damaged are told, and never read beyond their end",
    arguments: [
      ([1], []), ([1, 2], [5]), ([0x80], []), ([1, 1], [0x80]), ([0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 1], []),
      ([0xFF, 0xFF, 0xFF, 0xFF, 0x7F, 0], []), ([1, 5], [0xFF, 0xFF, 0xFF, 0xFF, 0x7F]),
    ] as [([UInt8], [UInt8])])
  func damage(changes: [UInt8], places: [UInt8]) {
    #expect(throws: PackedRowsDamage.self) { try PackedRows(changes: changes, places: places).rows() }
  }

  @Test("with any bytes changed give rows or an error", arguments: 0..<300 as Range<UInt64>)
  func mutations(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let packed = PackedRows(sorted: Self.rows(seed: seed))
    var (changes, places) = (packed.changes, packed.places)
    for _ in 0..<4 {
      if let place = changes.indices.randomElement(using: &random) {
        changes[place] = UInt8.random(in: 0...255, using: &random)
      }
      if let place = places.indices.randomElement(using: &random) {
        places.remove(at: place)
      }
    }
    _ = try? PackedRows(changes: changes, places: places).rows()
  }
}
