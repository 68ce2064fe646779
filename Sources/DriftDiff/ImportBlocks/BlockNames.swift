/// Which addresses of blocks are in use, by a hash of four bytes each.
///
/// Two addresses may share a hash; then one that is free is taken for one in use, and gets a number, which does no
/// harm.
struct BlockNames: Sendable {
  private var hashes: [UInt32] = []
  private var isSorted = true

  /// Notes a block of the root module.
  mutating func insert(type: String, name: String) {
    hashes.append(Self.hash(type: type, name: name))
    isSorted = false
  }

  /// Puts the hashes in the order that looking them up needs.
  mutating func sort() {
    hashes.sort()
    isSorted = true
  }

  /// Whether a block may have this address. Logarithmic once sorted.
  func contains(_ address: String) -> Bool {
    let parts = address.split(separator: ".", maxSplits: 1)
    let wanted = Self.hash(type: String(parts.first ?? ""), name: String(parts.last ?? ""))
    guard isSorted else { return hashes.contains(wanted) }
    var (low, high) = (0, hashes.count)
    while low < high {
      let middle = (low + high) / 2
      if hashes[middle] < wanted { low = middle + 1 } else { high = middle }
    }
    return low < hashes.count && hashes[low] == wanted
  }

  private static func hash(type: String, name: String) -> UInt32 {
    UInt32(truncatingIfNeeded: WordHash.hash(type) &* 31 ^ WordHash.hash(name))
  }
}
