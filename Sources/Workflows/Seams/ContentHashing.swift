public import Storage

/// Hashes content. The program that links the use cases brings the cryptography.
public protocol ContentHashing: Sendable {
  /// SHA-256 (FIPS 180-4), for content that may be known.
  func sha256(_ bytes: UnsafeRawBufferPointer) -> ContentHash
  /// HMAC-SHA-256 (RFC 2104) under a key of the deployment, for secret content: its hash must not let anybody try out
  /// guesses.
  func keyedHash(_ bytes: UnsafeRawBufferPointer) -> ContentHash
}

extension ContentHashing {
  /// A JSON document with its hash.
  func body(_ bytes: [UInt8]) -> JSONBody {
    JSONBody(bytes: bytes, sha256: bytes.withUnsafeBytes(sha256))
  }
}
