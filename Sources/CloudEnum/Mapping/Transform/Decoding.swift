import DriftModels

/// Ways in which APIs write a text inside a text. What is not encoded that way stays as it is.
enum Decoding: String, Hashable, Sendable {
  /// RFC 3986 §2.1, as IAM writes policy documents.
  case percent = "percent_decode"
  /// RFC 4648 §4; stays encoded when the bytes are no UTF-8 text.
  case base64 = "base64_decode"
  /// The inside of a quoted string, as API Gateway writes policies.
  case backslash = "backslash_unescape"
  /// `\052` for `*`, as Route 53 writes names.
  case octal = "octal_unescape"

  func apply(_ text: String) -> String? {
    let bytes = Array(text.utf8)
    let decoded: [UInt8]? =
      switch self {
      case .percent: Self.percentDecoded(bytes)
      case .base64: Self.base64Decoded(bytes)
      case .backslash: Self.backslashUnescaped(text, bytes)
      case .octal: Self.octalUnescaped(bytes)
      }
    return decoded.flatMap { String(validating: $0, as: UTF8.self) } ?? text
  }

  private static func percentDecoded(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count, let high = hexDigit(bytes[index + 1]),
        let low = hexDigit(bytes[index + 2])
      {
        result.append(high << 4 | low)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }

  private static func hexDigit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46: byte - 0x37
    case 0x61...0x66: byte - 0x57
    default: nil
    }
  }

  private static func base64Decoded(_ bytes: [UInt8]) -> [UInt8]? {
    let text = bytes.filter { $0 != 0x0A && $0 != 0x0D }
    guard text.count.isMultiple(of: 4) else { return nil }
    let padding = text.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    guard padding <= 2 else { return nil }
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count = 0
    for byte in text.dropLast(padding) {
      guard let digit = base64Digit(byte) else { return nil }
      bits = bits << 6 | digit
      count += 6
      if count >= 8 {
        count -= 8
        result.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    return result
  }

  private static func base64Digit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x41...0x5A: UInt32(byte) - 0x41
    case 0x61...0x7A: UInt32(byte) - 0x61 + 26
    case 0x30...0x39: UInt32(byte) - 0x30 + 52
    case UInt8(ascii: "+"): 62
    case UInt8(ascii: "/"): 63
    default: nil
    }
  }

  /// Text that is JSON already was not quoted: unescaping would break the escapes inside its strings.
  private static func backslashUnescaped(_ text: String, _ bytes: [UInt8]) -> [UInt8]? {
    guard bytes.contains(UInt8(ascii: "\\")), (try? JSONDocument(bytes)) == nil else { return nil }
    let quoted = try? JSONDocument("\"" + text + "\"")
    return quoted?.root.string.map { Array($0.utf8) }
  }

  private static func octalUnescaped(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      let digits = bytes[index...].dropFirst().prefix(3)
      if bytes[index] == UInt8(ascii: "\\"), digits.count == 3, digits.allSatisfy({ (0x30...0x37).contains($0) }) {
        result.append(digits.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
        index += 4
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return result
  }
}
