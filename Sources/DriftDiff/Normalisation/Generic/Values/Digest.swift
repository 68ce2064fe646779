import Crypto

/// A digest of MD5, SHA-1, SHA-256, SHA-384 or SHA-512 as texts give it: hexadecimal or Base64.
struct Digest: Hashable, Sendable {
  let bytes: [UInt8]

  private static let lengths: Set<Int> = [16, 20, 32, 48, 64]

  /// Nil when the text is no digest of these algorithms. A prefix such as `sha256:` is left out.
  init?(_ text: String) {
    var digits = text[...]
    if let colon = text.firstIndex(of: ":"),
      text[..<colon].lowercased().hasPrefix("sha") || text[..<colon].lowercased() == "md5"
    {
      digits = text[text.index(after: colon)...]
    }
    guard let bytes = Hexadecimal.bytes(String(digits)) ?? Base64.decoded(digits.utf8),
      Self.lengths.contains(bytes.count)
    else { return nil }
    self.bytes = bytes
  }

  /// The digest of content by the algorithm that gives this many bytes.
  init?(of content: [UInt8], length: Int) {
    switch length {
    case 16: bytes = Array(Insecure.MD5.hash(data: content))
    case 20: bytes = Array(Insecure.SHA1.hash(data: content))
    case 32: bytes = Array(SHA256.hash(data: content))
    case 48: bytes = Array(SHA384.hash(data: content))
    case 64: bytes = Array(SHA512.hash(data: content))
    default: return nil
    }
  }

  /// Whether this is the digest of the content.
  func isDigest(of content: [UInt8]) -> Bool { Digest(of: content, length: bytes.count) == self }
}
