import Crypto
import Foundation

/// At least 32 bytes that nobody may see; nothing prints them.
struct Secret: Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  static let minimumByteCount = 32
  let bytes: [UInt8]

  /// Reads pairs of hexadecimal digits; nil for anything else and for less than 32 bytes.
  init?(hex: String) {
    let digits = hex.utf8.compactMap { Character(UnicodeScalar($0)).hexDigitValue }
    guard digits.count == hex.utf8.count, digits.count.isMultiple(of: 2), digits.count / 2 >= Self.minimumByteCount
    else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// 32 bytes from the system's generator.
  static func random() -> Secret {
    SymmetricKey(size: .bits256).withUnsafeBytes { Secret(bytes: Array($0)) }
  }

  /// The digits, for the file that keeps it.
  var hex: String { bytes.map { String(format: "%02x", $0) }.joined() }

  var description: String { "(secret)" }
  var debugDescription: String { description }
}
