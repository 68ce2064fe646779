/// 32 bytes that stand for content: SHA-256, or HMAC-SHA-256 where the content is secret.
///
/// Storage compares them and never computes them, so it needs no cryptography.
public struct ContentHash: Hashable, Sendable, CustomStringConvertible {
  /// Exactly 32 bytes.
  public let bytes: [UInt8]

  /// Nil unless there are exactly 32 bytes.
  public init?(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    guard bytes.count == 32 else { return nil }
    self.bytes = bytes
  }

  /// 64 lowercase hexadecimal digits.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}

/// A JSON document as the bytes it arrived in, with their SHA-256.
///
/// Kept as bytes so that number spelling, key order and duplicates survive storage.
public struct JSONBody: Hashable, Sendable {
  /// The document in UTF-8.
  public let bytes: [UInt8]
  /// SHA-256 of `bytes`, computed by whoever made the body.
  public let sha256: ContentHash

  /// Joins a document and its hash, which storage trusts.
  public init(bytes: [UInt8], sha256: ContentHash) {
    self.bytes = bytes
    self.sha256 = sha256
  }
}
