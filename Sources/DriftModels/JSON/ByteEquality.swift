#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether both hold the same bytes.
  @inline(__always)
  package func sameBytes(_ other: UnsafeBufferPointer<UInt8>) -> Bool {
    guard count == other.count else { return false }
    guard let left = baseAddress, let right = other.baseAddress else { return count == 0 }
    // The other's length is the one that is known when compiling where it is a literal, and short comparisons then
    // need no call: a tenth of the time of reading a large state.
    return memcmp(left, right, other.count) == 0
  }

  /// Whether the bytes are those of a literal.
  @inline(__always)
  package func sameBytes(_ literal: StaticString) -> Bool {
    sameBytes(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Below zero, zero or above as these bytes come before, equal or follow the others.
  func order(_ other: UnsafeBufferPointer<UInt8>) -> Int {
    let shared = Swift.min(count, other.count)
    if shared > 0, let left = baseAddress, let right = other.baseAddress {
      let difference = memcmp(left, right, shared)
      if difference != 0 { return Int(difference) }
    }
    return count - other.count
  }
}
