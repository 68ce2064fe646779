import Crypto
import Foundation
import Storage

/// Turns key texts into what is stored of them: HMAC-SHA-256 under a pepper that the database does not hold.
///
/// A second pepper lets keys made under the former one work while a new one is brought in.
struct APIKeyHasher: Sendable {
  private let current: SymmetricKey
  private let previous: SymmetricKey?

  /// New keys are hashed under `current`; keys hashed under `previous` are still found.
  init(current: Secret, previous: Secret? = nil) {
    self.current = SymmetricKey(data: current.bytes)
    self.previous = previous.map { SymmetricKey(data: $0.bytes) }
  }

  /// What to store of a new key.
  func hash(_ text: APIKeyText) -> ContentHash {
    .hmac(Data(text.revealed.utf8), under: current)
  }

  /// What may be stored of a key that is presented.
  func candidates(_ text: APIKeyText) -> [ContentHash] {
    [current, previous].compactMap { $0 }.map { .hmac(Data(text.revealed.utf8), under: $0) }
  }

  /// Compares without telling by the time it takes where the two differ.
  static func matches(_ left: ContentHash, _ right: ContentHash) -> Bool {
    zip(left.bytes, right.bytes).reduce(0) { $0 | ($1.0 ^ $1.1) } == 0
  }
}
