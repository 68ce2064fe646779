/// Where some changes were seen: gathered for those that are given out only, as it takes more than counting.
struct PatternDetails {
  /// Where one change was seen.
  struct Places {
    /// Numbers of the first addresses by their bytes.
    var addresses: [Int] = []
    var addressCount = 0
    var repositories: [CodeRepository] = []
  }

  /// In the order in which the changes were given.
  private(set) var places: [Places]

  init(of wanted: [Int], changeCount: Int, in scans: [StoredScan], addresses: ByteTable) {
    places = Array(repeating: Places(), count: wanted.count)
    guard !wanted.isEmpty else { return }
    // Slot plus one for each change, 0 for those that are not wanted.
    var slots = [UInt16](repeating: 0, count: changeCount)
    for (slot, change) in wanted.enumerated() { slots[change] = UInt16(slot + 1) }
    var seen: Set<UInt64> = []
    var repositories = SeenRepositories(slots: wanted.count)
    for scan in scans {
      let repository = scan.repository.map { repositories.number(of: $0) }
      var last = -1
      for row in scan.rows {
        let change = StoredScan.change(of: row)
        guard slots[change] != 0 else { continue }
        let slot = Int(slots[change]) - 1
        let address = StoredScan.address(of: row)
        if seen.insert(StoredScan.row(change: slot, address: address)).inserted {
          places[slot].note(address, addresses)
        }
        guard change != last, let repository else { continue }
        last = change
        repositories.note(repository, slot: slot)
      }
    }
    for slot in wanted.indices { places[slot].repositories = repositories.list(slot: slot) }
  }
}

extension PatternDetails.Places {
  /// Keeps an address if it is among the first; most are turned down by one comparison.
  fileprivate mutating func note(_ address: Int, _ table: ByteTable) {
    addressCount += 1
    if addresses.count == NoisePattern.mostAddresses {
      guard let last = addresses.last, table.precedes(address, last) else { return }
      addresses.removeLast()
    }
    let place = addresses.firstIndex { table.precedes(address, $0) } ?? addresses.count
    addresses.insert(address, at: place)
  }
}

/// Which repositories each slot was seen in: by number, as comparing names for each scan and change took two thirds of the time.
private struct SeenRepositories {
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
