/// Finds declared instances by their identity: open addressing, eight bytes a slot, at most two thirds full.
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

  /// The first position, in the order of insertion, for which `isWanted` says so, of those whose identity may have
  /// this hash.
  func first(_ hash: UInt64, where isWanted: (Int) -> Bool) -> Int? {
    var slot = start(hash)
    while slots[slot] != 0 {
      let entry = slots[slot]
      if entry >> 32 == hash & 0xFFFF_FFFF {
        let position = Int(entry & 0xFFFF_FFFF) - 1
        if isWanted(position) { return position }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Adds an instance.
  mutating func insert(_ hash: UInt64, position: Int) {
    var slot = start(hash)
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = hash << 32 | UInt64(position + 1)
  }

  /// By the upper half of the hash: the lower one is what the slot keeps.
  private func start(_ hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & mask }
}
