import Crypto
import Foundation
import Storage

extension ContentHash {
  /// SHA-256 of bytes.
  static func sha256(_ bytes: some DataProtocol) -> ContentHash {
    make(SHA256.hash(data: bytes))
  }

  /// HMAC-SHA-256 of bytes under a key.
  static func hmac(_ bytes: some DataProtocol, under key: SymmetricKey) -> ContentHash {
    make(HMAC<SHA256>.authenticationCode(for: bytes, using: key))
  }

  private static func make(_ digest: some Sequence<UInt8>) -> ContentHash {
    guard let hash = ContentHash(digest) else { preconditionFailure("SHA-256 gives 32 bytes") }
    return hash
  }
}

extension JSONBody {
  /// A document with its hash.
  init(hashing bytes: [UInt8]) {
    self.init(bytes: bytes, sha256: .sha256(bytes))
  }
}
