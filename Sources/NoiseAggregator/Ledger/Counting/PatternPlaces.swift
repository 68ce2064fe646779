/// Where some changes were seen: gathered in a second walk for those that are given out only, as it takes more than
/// counting.
///
/// Scans come in the order in which they were counted. After the last one ``nextAddress`` names the addresses whose bytes
/// are needed, one after the other in ascending order.
package struct PatternPlaces: Sendable {
  private let wanted: [RankedChange]
  /// Slot plus one for each change, 0 for those that are not wanted.
  private var slots: [UInt16]
  private var position = 0
  /// Each the number of an address above a slot.
  private var seen: Set<UInt64> = []
  /// Those of the newest scan of their slot.
  private var sampled: Set<UInt64> = []
  private var repositories: SeenRepositories
  private var first: [FirstTexts]
  private var pending: ArraySlice<UInt64> = []

  /// Begins with nothing seen; `wanted` has at most ``NoisePattern/most`` changes with numbers below `changeCount`.
  package init(of wanted: [RankedChange], changeCount: Int) {
    self.wanted = wanted
    slots = [UInt16](repeating: 0, count: changeCount)
    for (slot, change) in wanted.enumerated() { slots[change.tally.change] = UInt16(slot + 1) }
    repositories = SeenRepositories(slots: wanted.count)
    first = Array(repeating: FirstTexts(), count: wanted.count)
  }

  /// Reads a scan as a database keeps it.
  /// - Throws: ``PackedRowsDamage``, also for a change whose number is too high.
  package mutating func add(_ repository: CodeRepository?, _ packed: PackedRows) throws(PackedRowsDamage) {
    let number = repository.map { repositories.number(of: $0) }
    try PackedRows.forEachChange(in: packed.changes) { (change, range) throws(PackedRowsDamage) in
      guard change < slots.count else { throw PackedRowsDamage() }
      guard slots[change] != 0 else { return }
      let slot = Int(slots[change]) - 1
      if let number { repositories.note(number, slot: slot) }
      try PackedRows.forEachAddress(in: packed.places, range) { see($0, slot) }
    }
    position += 1
  }

  /// Reads a scan of a ledger.
  mutating func add(_ scan: StoredScan) {
    let number = scan.repository.map { repositories.number(of: $0) }
    var last = -1
    for row in scan.rows {
      let change = StoredScan.change(of: row)
      guard slots[change] != 0 else { continue }
      let slot = Int(slots[change]) - 1
      see(StoredScan.address(of: row), slot)
      guard change != last, let number else { continue }
      last = change
      repositories.note(number, slot: slot)
    }
    position += 1
  }

  /// Ends the walk; then come addresses.
  package mutating func finishScans() {
    pending = ArraySlice(seen.sorted())
    seen = []
  }

  /// The number of the address whose bytes are needed next; nil when all have been noted.
  package var nextAddress: Int? { pending.first.map { Int($0 >> 16) } }

  /// The number of the address whose bytes are needed last.
  package var lastAddress: Int? { pending.last.map { Int($0 >> 16) } }

  /// Takes the bytes of ``nextAddress``.
  package mutating func note(_ text: UnsafeBufferPointer<UInt8>) {
    guard let address = nextAddress else { return }
    while let pair = pending.first, Int(pair >> 16) == address {
      pending.removeFirst()
      first[Int(pair & 0xFFFF)].note(text, isSampled: sampled.contains(pair))
    }
  }

  /// The pattern of a change, by its place in what was wanted.
  package func pattern(
    at slot: Int, parts: (type: String, attribute: String, action: NoiseAction), in count: PatternCount
  ) -> NoisePattern {
    let (ranked, places) = (wanted[slot], first[slot])
    return NoisePattern(
      fingerprint: ranked.fingerprint, resourceType: parts.type, attribute: parts.attribute, action: parts.action,
      occurrences: ranked.tally.occurrences, addresses: places.texts, addressCount: places.count,
      repositories: repositories.list(slot: slot), firstSeen: ranked.tally.first, lastSeen: ranked.tally.last,
      sample: .init(scan: count.scan(at: ranked.tally.newest), address: places.sample))
  }

  private mutating func see(_ address: Int, _ slot: Int) {
    let pair = UInt64(address) << 16 | UInt64(slot)
    seen.insert(pair)
    if wanted[slot].tally.newest == position { sampled.insert(pair) }
  }
}

/// The first texts by bytes, how many there were, and the first of those that are marked.
private struct FirstTexts: Sendable {
  private var kept: [[UInt8]] = []
  private var sampled: [UInt8]?
  private(set) var count = 0

  var texts: [String] { kept.map { String(decoding: $0, as: UTF8.self) } }
  var sample: String { String(decoding: sampled ?? [], as: UTF8.self) }

  /// Takes a text that has not come before; most are turned down by one comparison.
  mutating func note(_ text: UnsafeBufferPointer<UInt8>, isSampled: Bool) {
    count += 1
    if isSampled, sampled.map({ Self.precedes(text, $0) }) ?? true { sampled = Array(text) }
    if kept.count == NoisePattern.mostAddresses {
      guard let last = kept.last, Self.precedes(text, last) else { return }
      kept.removeLast()
    }
    let place = kept.firstIndex { Self.precedes(text, $0) } ?? kept.count
    kept.insert(Array(text), at: place)
  }

  private static func precedes(_ left: UnsafeBufferPointer<UInt8>, _ right: [UInt8]) -> Bool {
    right.withUnsafeBufferPointer { left.precedes($0) }
  }
}

/// Which repositories each slot was seen in: by number, as comparing names for each scan and change took two thirds of the time.
private struct SeenRepositories: Sendable {
  private var numbers: [CodeRepository: Int] = [:]
  private var all: [CodeRepository] = []
  private var seen: [Set<Int>]

  init(slots: Int) { seen = Array(repeating: [], count: slots) }

  mutating func number(of repository: CodeRepository) -> Int {
    if let known = numbers[repository] { return known }
    numbers[repository] = all.count
    all.append(repository)
    return all.count - 1
  }

  mutating func note(_ number: Int, slot: Int) { seen[slot].insert(number) }

  /// Each once without regard to letter case, in its first spelling.
  func list(slot: Int) -> [CodeRepository] {
    let spellings = seen[slot].map { all[$0] }.map { ($0.folded, $0) }
    return Dictionary(spellings, uniquingKeysWith: min).sorted { $0.key < $1.key }.map(\.value)
  }
}
