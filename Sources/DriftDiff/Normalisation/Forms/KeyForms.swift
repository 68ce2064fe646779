import DriftModels

extension FormRules {
  /// Keys, certificates, scripts and digests.
  static let keys: [NormalisationRule] = [
    .form(
      "generic.newline", "Lines may end in several ways, and a text with or without a line break.",
      source: "RFC 7468; provider documentation",
      of: [
        "aws_iam_server_certificate": ["certificate_body", "certificate_chain"],
        "azurerm_linux_virtual_machine": ["custom_data"],
        "google_compute_instance": ["metadata_startup_script"],
        "google_compute_instance_template": ["metadata_startup_script"],
        "google_compute_ssl_certificate": ["certificate"],
      ],
      reading: lines),
    .form(
      "generic.ssh-key", "A public key may carry a comment and line breaks.",
      source: "RFC 4253 §6.6; OpenSSH documentation",
      of: [
        "aws_key_pair": ["public_key"],
        "azurerm_linux_virtual_machine": ["public_key"],
        "azurerm_ssh_public_key": ["public_key"],
      ],
      reading: publicKey),
    .form(
      "generic.base64", "Bytes can be written in two alphabets, with and without padding and line breaks.",
      source: "RFC 4648",
      of: [
        "aws_instance": ["user_data_base64"],
        "aws_launch_template": ["user_data"],
      ],
      reading: Base64Text.bytes),
    .form(
      "generic.hash-vs-content", "A digest can be written in hexadecimal and in base64.", source: "RFC 4648",
      of: [
        "aws_lambda_function": ["code_sha256"],
        "aws_s3_object": ["checksum_crc32", "checksum_sha1", "checksum_sha256"],
        "google_storage_bucket_object": ["crc32c", "md5hash"],
      ],
      reading: digest),
  ]

  private static func lines(_ text: String) -> [Substring] {
    // A carriage return and a line feed are one character.
    var lines = text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    while lines.last?.isEmpty == true { lines.removeLast() }
    return lines
  }

  /// Kind and key, which are the first two words; the key may be broken into lines.
  private static func publicKey(_ text: String) -> [String]? {
    let words = text.filter { !$0.isNewline }.split(separator: " ")
    guard words.count >= 2, words[0].contains("-") else { return nil }
    return words.prefix(2).map(String.init)
  }

  /// The bytes of a digest of MD5, SHA-1, SHA-256 or SHA-512, told by its length.
  private static func digest(_ text: String) -> [UInt8]? {
    let lengths: Set<Int> = [16, 20, 32, 64]
    if lengths.contains(text.utf8.count / 2), text.utf8.count.isMultiple(of: 2), let bytes = hexadecimal(text) {
      return bytes
    }
    return Base64Text.bytes(text).flatMap { lengths.contains($0.count) ? $0 : nil }
  }

  private static func hexadecimal(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for character in text {
      guard character.isASCII, let digit = character.hexDigitValue else { return nil }
      if let first = high {
        bytes.append(first << 4 | UInt8(digit))
        high = nil
      } else {
        high = UInt8(digit)
      }
    }
    return high == nil ? bytes : nil
  }
}

/// Bytes in base64, in either alphabet.
enum Base64Text {
  /// Nil when the text is anything else, or empty.
  static func bytes(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (bits, held): (UInt32, Int) = (0, 0)
    let digits = text.utf8.filter { $0 > 0x20 }
    let body = digits.prefix { $0 != UInt8(ascii: "=") }
    guard !body.isEmpty, body.count % 4 != 1, digits.count - body.count <= 2,
      digits.dropFirst(body.count).allSatisfy({ $0 == UInt8(ascii: "=") })
    else { return nil }
    for digit in body {
      guard let value = value(of: digit) else { return nil }
      bits = bits << 6 | value
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
      }
    }
    return bytes
  }

  private static func value(of digit: UInt8) -> UInt32? {
    switch digit {
    case 0x41...0x5A: UInt32(digit - 0x41)
    case 0x61...0x7A: UInt32(digit - 0x61) + 26
    case 0x30...0x39: UInt32(digit - 0x30) + 52
    case UInt8(ascii: "+"), UInt8(ascii: "-"): 62
    case UInt8(ascii: "/"), UInt8(ascii: "_"): 63
    default: nil
    }
  }
}
