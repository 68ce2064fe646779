#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Texts that are kept once and known by a number, from 0 in the order in which they came.
///
/// Bytes stand in shelves of 4,096 texts, so a text costs its bytes and about twenty more, no allocation of its own, and
/// no copy when the table grows: with one array for all, ten million addresses took twice the memory while it was
/// doubled. Texts are the same when their bytes are: `String` takes some different ones for equal, which a digest of
/// them does not.
///
/// A slot holds a hash above number plus one, or is 0 where it is free; their count is a power of two above four thirds of
/// the texts'. A text stands in the first slot from its hash on that was free, so a search that meets a free slot has
/// seen all candidates.
struct ByteTable: Sendable {
  private struct Shelf: Sendable {
    var pool: [UInt8] = []
    /// Where each text ends; `UInt32` limits 4,096 texts to four gibibytes.
    var ends: [UInt32] = []

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }
  }

  private static let shelfBits = 12

  private var shelves: [Shelf] = []
  private var slots = [UInt64](repeating: 0, count: 16)
  private(set) var count = 0

  /// The number of a text, which is ``count`` from before the call when the text is new.
  mutating func number(of text: UnsafeBufferPointer<UInt8>) -> Int {
    let hash = Self.hash(text)
    var slot = Int(hash) & (slots.count - 1)
    while slots[slot] != 0 {
      if UInt32(truncatingIfNeeded: slots[slot] >> 32) == hash {
        let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
        if holds(text, at: number) { return number }
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    append(text)
    count += 1
    slots[slot] = UInt64(hash) << 32 | UInt64(count)
    if count * 4 > slots.count * 3 { grow() }
    return count - 1
  }

  mutating func number(of text: String) -> Int {
    var text = text
    return text.withUTF8 { number(of: $0) }
  }

  /// Calls `body` with the bytes of a text.
  func withBytes<Result>(at number: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let place = number >> Self.shelfBits
    let range = shelves[place].range(number & ((1 << Self.shelfBits) - 1))
    return shelves[place].pool.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[range])) }
  }

  func text(at number: Int) -> String { withBytes(at: number) { String(decoding: $0, as: UTF8.self) } }

  /// Whether one text comes before another by its bytes.
  func precedes(_ left: Int, _ right: Int) -> Bool {
    withBytes(at: left) { left in withBytes(at: right) { left.precedes($0) } }
  }

  private mutating func append(_ text: UnsafeBufferPointer<UInt8>) {
    let place = count >> Self.shelfBits
    if place == shelves.count {
      // What a full shelf reserved and did not need is given back.
      if let last = shelves.indices.last { shelves[last].pool = shelves[last].pool.withUnsafeBufferPointer(Array.init) }
      shelves.append(Shelf())
      // The first shelf may stay small, as most tables do; the others will be full.
      if place > 0 {
        shelves[place].ends.reserveCapacity(1 << Self.shelfBits)
        shelves[place].pool.reserveCapacity(shelves[place - 1].pool.count)
      }
    }
    shelves[place].pool.append(contentsOf: text)
    shelves[place].ends.append(UInt32(shelves[place].pool.count))
  }

  private func holds(_ text: UnsafeBufferPointer<UInt8>, at number: Int) -> Bool {
    withBytes(at: number) { $0.same(as: text) }
  }

  private mutating func grow() {
    var wider = [UInt64](repeating: 0, count: slots.count * 2)
    for entry in slots where entry != 0 {
      var slot = Int(entry >> 32) & (wider.count - 1)
      while wider[slot] != 0 { slot = (slot + 1) & (wider.count - 1) }
      wider[slot] = entry
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
  func precedes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    let shared = Swift.min(count, other.count)
    if shared > 0, let left = baseAddress, let right = other.baseAddress {
      let difference = memcmp(left, right, shared)
      if difference != 0 { return difference < 0 }
    }
    return count < other.count
  }

  /// Whether these bytes are those of another buffer.
  fileprivate func same(as other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let left = baseAddress, let right = other.baseAddress else { return count == 0 }
    return memcmp(left, right, count) == 0
  }
}
