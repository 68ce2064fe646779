#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts that are kept once and known by a number, from 0 in the order in which they came.
///
/// All bytes stand in one array, so a text costs its bytes and about twenty more, and no allocation of its own. Texts are
/// the same when their bytes are: `String` takes some different ones for equal, which a digest of them does not.
///
/// Slots hold number plus one, 0 where free; their count is a power of two above four thirds of the texts'. A text
/// stands in the first slot from its hash on that was free, so a search that meets a free slot has seen all candidates.
struct ByteTable: Sendable {
  private var pool: [UInt8] = []
  private var ends: [Int] = []
  private var hashes: [UInt32] = []
  private var slots = [UInt32](repeating: 0, count: 16)

  var count: Int { ends.count }

  /// The number of a text, which is ``count`` from before the call when the text is new.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if hashes[number] == hash, holds(text, at: number) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    slots[slot] = UInt32(count + 1)
    pool.append(contentsOf: text)
    ends.append(pool.count)
    hashes.append(hash)
    if count * 4 > slots.count * 3 { grow() }
    return count - 1
  }

  mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// Calls `body` with the bytes of a text.
  func withBytes<Result>(at number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    pool.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[start(number)..<ends[number]])) }
  }

  func text(at number: Int) -> String { withBytes(at: number) { String(decoding: $0, as: UTF8.self) } }

  /// Whether one text comes before another by its bytes.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    withBytes(at: left) { left in withBytes(at: right) { left.precedes($0) } }
  }

  private func start(_ number: Int) -> Int { number == 0 ? 0 : ends[number - 1] }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    let start = start(number)
    guard ends[number] - start == text.count, let other = text.baseAddress else {
      return ends[number] - start == text.count
    }
    // The range lies inside the pool: ends only grow, and the last one is the pool's length.
    return pool.withUnsafeBytes { pool in
      guard let first = pool.baseAddress else { return false }
      return memcmp(first + start, other, text.count) == 0
    }
  }

  private mutating func grow() {
    var wider = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, hash) in hashes.enumerated() {
      var slot = Int(hash) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = UInt32(number + 1)
    }
    slots = wider
  }

  /// Seeded for each process: names come from plans, so whoever writes them must not choose where they are put.
  private static func hash(_ text: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(text))
    return UInt32(truncatingIfNeeded: hasher.finalize())
  }
}

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether these bytes come before others.
  fileprivate func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    if shared > 0, let left = baseAddress, let right = other.baseAddress {
      let difference = memcmp(left, right, shared)
      if difference != 0 { return difference < 0 }
    }
    return count < other.count
  }
}
