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
    var repositories = [[CodeRepository: CodeRepository]](repeating: [:], count: wanted.count)
    for scan in scans {
      let folded = scan.repository?.folded
      var last = -1
      for row in scan.rows {
        let change = StoredScan.change(of: row)
        guard slots[change] != 0 else { continue }
        let slot = Int(slots[change]) - 1
        let address = StoredScan.address(of: row)
        if seen.insert(StoredScan.row(change: slot, address: address)).inserted {
          places[slot].note(address, addresses)
        }
        guard change != last, let folded, let repository = scan.repository else { continue }
        last = change
        repositories[slot][folded] = min(repositories[slot][folded] ?? repository, repository)
      }
    }
    for slot in wanted.indices {
      places[slot].repositories = repositories[slot].sorted { $0.key < $1.key }.map(\.value)
    }
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
