import Crypto

/// Names what recurs: a change of one attribute of one resource type by one action, wherever it happens.
///
/// The lowercase hexadecimal SHA-256 of `v1`, resource type, attribute path with indexes as `[*]`, and action, joined by
/// line feeds. Addresses and values are no part of it, so all resources of a type share it.
///
/// ```swift
/// let fingerprint = NoiseFingerprint(resourceType: "aws_s3_object", attribute: "etag", action: .update)
/// fingerprint.description   // 64 hexadecimal digits
/// ```
///
/// Order is that of the text. Names with a line feed, which no provider has, are told apart by their lengths; see
/// ``NoiseFingerprint/init(resourceType:attribute:action:)``.
public struct NoiseFingerprint: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// How fingerprints are made; stands first in what is hashed, so another way can't give the same ones.
  public static let version = "v1"

  // Four words of the digest in the order of its bytes: half the size of an array and compared without a loop.
  private let words: (UInt64, UInt64, UInt64, UInt64)

  /// The fingerprint of a change.
  ///
  /// - Parameters:
  ///   - resourceType: Terraform type, taken as it is.
  ///   - attribute: path as `JSONPath` writes it; indexes in it make no difference.
  ///   - action: what the change does.
  ///
  /// When type or attribute hold a line feed, the first line is `v1:` with the lengths of both in bytes, so that no two
  /// different changes are joined to the same text.
  public init(resourceType: String, attribute: String, action: NoiseAction) {
    var bytes: [UInt8] = []
    FingerprintInput.write(type: resourceType, attribute: attribute, action: action, to: &bytes)
    self = bytes.withUnsafeBufferPointer { NoiseFingerprint(input: $0) }
  }

  init(input: UnsafeBufferPointer<UInt8>) {
    self.init(bytes: SHA256.hash(data: UnsafeRawBufferPointer(input)))
  }

  /// Takes the 32 bytes of a digest, as databases keep them; nil for another number of bytes.
  public init?(digest: some Collection<UInt8>) {
    guard digest.count == 32 else { return nil }
    self.init(bytes: digest)
  }

  /// Reads 64 hexadecimal digits in either letter case; nil for anything else.
  public init?(_ text: String) {
    guard text.utf8.count == 64 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(32)
    var high: UInt8?
    for digit in text.utf8 {
      guard let value = Self.value(ofDigit: digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | value)
        high = nil
      } else {
        high = value
      }
    }
    self.init(bytes: bytes)
  }

  private init(bytes: some Sequence<UInt8>) {
    var values: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
    for (position, byte) in bytes.enumerated() {
      switch position / 8 {
      case 0: values.0 = values.0 << 8 | UInt64(byte)
      case 1: values.1 = values.1 << 8 | UInt64(byte)
      case 2: values.2 = values.2 << 8 | UInt64(byte)
      default: values.3 = values.3 << 8 | UInt64(byte)
      }
    }
    words = values
  }

  /// The 32 bytes of the digest.
  public var digest: [UInt8] {
    [words.0, words.1, words.2, words.3].flatMap { word in
      stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: word >> $0) }
    }
  }

  /// 64 lowercase hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// Whether both name the same change.
  public static func == (left: Self, right: Self) -> Bool { left.words == right.words }

  /// Order of the text.
  public static func < (left: Self, right: Self) -> Bool { left.words < right.words }

  /// Hashes the first word: a digest is as good as random already.
  public func hash(into hasher: inout Hasher) { hasher.combine(words.0) }

  private static func value(ofDigit digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x41 + 10
    case 0x61...0x66: digit - 0x61 + 10
    default: nil
    }
  }
}
