import Crypto
import Storage
import Workflows

/// Hashes content; that of secret content under a key of its own.
struct ServerHashing: ContentHashing {
  private let key: SymmetricKey

  init(_ keys: SealingKeys) {
    key = keys.current.key(for: "content hashing")
  }

  func sha256(_ bytes: UnsafeRawBufferPointer) -> ContentHash { .sha256(bytes) }

  func keyedHash(_ bytes: UnsafeRawBufferPointer) -> ContentHash { .hmac(bytes, under: key) }
}
