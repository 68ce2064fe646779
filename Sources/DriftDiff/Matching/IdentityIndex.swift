/// Finds a declared instance by its identity: open addressing, eight bytes a slot, at most two thirds full.
///
/// A slot holds 32 bits of the hash and the instance's position plus one; who finds a slot compares identities.
struct IdentityIndex {
  private var slots: [UInt64]
  private let mask: Int

  /// Makes room for `count` instances.
  init(count: Int) {
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    slots = Array(repeating: 0, count: capacity)
    mask = capacity - 1
  }

  /// Positions whose identity may be the one with this hash.
  func candidates(_ hash: UInt64, _ isMatch: (Int) -> Bool) -> Int? {
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == hash & 0xFFFF_FFFF {
        let position = Int(entry & 0xFFFF_FFFF) - 1
        if isMatch(position) { return position }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds an instance.
  mutating func insert(_ hash: UInt64, position: Int) {
    var slot = Int(truncatingIfNeeded: hash >> 32) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash << 32 | UInt64(position + 1)
  }
}
