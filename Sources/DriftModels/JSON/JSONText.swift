#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The characters of a JSON string or member name, not copied until asked for.
public struct JSONText: Sendable, Hashable, CustomStringConvertible {
  let storage: JSONStorage
  let index: Int

  /// Whether the text holds no escape sequence, so that its bytes are its characters.
  public var isPlain: Bool { storage.tape[index].isTag(.string) }

  /// The characters, unescaped.
  public var description: String {
    withUTF8 { String(decoding: $0, as: UTF8.self) }
  }

  /// Calls `body` with the unescaped UTF-8 bytes; they are copied only when there are escapes.
  public func withUTF8<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(storage) {
      let text = storage.reader.text(index)
      if isPlain { return try body(text) }
      return try Self.unescaped(text).withUnsafeBufferPointer(body)
    }
  }

  /// Compares with a literal without making a string.
  public static func == (left: JSONText, right: StaticString) -> Bool {
    left.withUTF8 { $0.sameBytes(right) }
  }

  /// Compares unescaped characters byte by byte; no Unicode normalisation.
  public static func == (left: JSONText, right: JSONText) -> Bool {
    withExtendedLifetime((left.storage, right.storage)) {
      TapeEquality.sameText(left.storage.reader, left.index, right.storage.reader, right.index)
    }
  }

  /// Compares with a string, byte by byte.
  public static func == (left: JSONText, right: String) -> Bool {
    left.withUTF8 { bytes in
      var right = right
      return right.withUTF8 { $0.sameBytes(bytes) }
    }
  }

  /// Hashes the unescaped bytes.
  public func hash(into hasher: inout Hasher) {
    withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// Whether the text begins with a literal.
  public func hasPrefix(_ prefix: StaticString) -> Bool {
    withUTF8 { UnsafeBufferPointer(rebasing: $0.prefix(prefix.utf8CodeUnitCount)).sameBytes(prefix) }
  }

  /// Four hexadecimal digits as a UTF-16 code unit.
  @inline(__always)
  static func hexUnit(_ p: UnsafePointer<UInt8>) -> UInt32? {
    var unit: UInt32 = 0
    for i in 0..<4 {
      let byte = p[i]
      let digit: UInt8
      switch byte {
      case 0x30...0x39: digit = byte - 0x30
      case 0x41...0x46: digit = byte - 0x37
      case 0x61...0x66: digit = byte - 0x57
      default: return nil
      }
      unit = unit << 4 | UInt32(digit)
    }
    return unit
  }

  /// Decodes the escapes of text that the scanner has accepted.
  static func unescaped(_ text: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count)
    guard var p = text.baseAddress else { return result }
    let end = p + text.count
    while p < end {
      guard let hit = memchr(p, Int32(UInt8(ascii: "\\")), end - p) else {
        result.append(contentsOf: UnsafeBufferPointer(start: p, count: end - p))
        break
      }
      let slash = UnsafePointer(hit.assumingMemoryBound(to: UInt8.self))
      result.append(contentsOf: UnsafeBufferPointer(start: p, count: slash - p))
      p = slash + 2
      switch slash[1] {
      case UInt8(ascii: "b"): result.append(0x08)
      case UInt8(ascii: "f"): result.append(0x0C)
      case UInt8(ascii: "n"): result.append(0x0A)
      case UInt8(ascii: "r"): result.append(0x0D)
      case UInt8(ascii: "t"): result.append(0x09)
      case UInt8(ascii: "u"):
        var scalar = hexUnit(p) ?? 0xFFFD
        p += 4
        if scalar & 0xFC00 == 0xD800, let low = hexUnit(p + 2) {
          scalar = 0x10000 + (scalar - 0xD800) << 10 + (low - 0xDC00)
          p += 6
        }
        appendUTF8(scalar, to: &result)
      default: result.append(slash[1])
      }
    }
    return result
  }

  static func appendUTF8(_ scalar: UInt32, to bytes: inout [UInt8]) {
    switch scalar {
    case 0..<0x80: bytes.append(UInt8(scalar))
    case 0x80..<0x800:
      bytes.append(UInt8(0xC0 | scalar >> 6))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    case 0x800..<0x10000:
      bytes.append(UInt8(0xE0 | scalar >> 12))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | scalar >> 18))
      bytes.append(UInt8(0x80 | scalar >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | scalar >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | scalar & 0x3F))
    }
  }
}
