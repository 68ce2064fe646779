import Crypto
import Foundation

/// The secrets that everything which lies sealed in storage is sealed under.
struct SealingKeys: Sendable {
  /// Seals and opens.
  let current: Secret
  /// Opens what was sealed before the last change; nil when there was none.
  let previous: Secret?
}

extension Secret {
  /// A key for one purpose: no two purposes share one (RFC 5869).
  func key(for purpose: String) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(
      inputKeyMaterial: SymmetricKey(data: bytes), info: Data("driftwise/\(purpose)".utf8), outputByteCount: 32)
  }
}
