/// A hash that takes eight bytes a step: identities are some sixty bytes long and hashed twice each. Not for use
/// against adversaries.
enum WordHash {
  static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var state = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    var offset = 0
    while offset + 8 <= bytes.count {
      state = step(state, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var rest: UInt64 = 0
    for index in offset..<bytes.count { rest = rest << 8 | UInt64(bytes[index]) }
    return step(state, rest)
  }

  static func hash(_ text: String) -> UInt64 {
    var text = text
    return text.withUTF8 { hash(UnsafeRawBufferPointer($0)) }
  }

  @inline(__always)
  private static func step(_ state: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = (state ^ word) &* 0xD6E8_FEB8_6659_FD93
    return mixed ^ mixed >> 32
  }
}
