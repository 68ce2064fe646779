import Crypto
import Storage
import Workflows

/// SHA-256, with a fixed key where one is asked for.
struct TestHashing: ContentHashing {
  private static let key = SymmetricKey(data: Array("a key of the tests".utf8))

  func sha256(_ bytes: UnsafeRawBufferPointer) -> ContentHash {
    hash(SHA256.hash(data: bytes))
  }

  func keyedHash(_ bytes: UnsafeRawBufferPointer) -> ContentHash {
    hash(HMAC<SHA256>.authenticationCode(for: bytes, using: Self.key))
  }

  private func hash(_ digest: some Sequence<UInt8>) -> ContentHash {
    guard let hash = ContentHash(digest) else { preconditionFailure("SHA-256 gives 32 bytes") }
    return hash
  }
}

/// AES-256-GCM with a key of its own.
struct TestSealing: SecretSealing {
  private let key = SymmetricKey(size: .bits256)

  func seal(_ secret: UnsafeRawBufferPointer, for place: SealedPlace) throws(SealingError) -> [UInt8] {
    guard
      let box = try? AES.GCM.seal(secret, using: key, authenticating: Array(place.description.utf8)).combined
    else { throw .keyUnavailable }
    return Array(box)
  }

  func open(_ sealed: [UInt8], for place: SealedPlace) throws(SealingError) -> [UInt8] {
    guard let box = try? AES.GCM.SealedBox(combined: sealed),
      let secret = try? AES.GCM.open(box, using: key, authenticating: Array(place.description.utf8))
    else { throw .notAuthentic }
    return Array(secret)
  }
}

/// Has lost its key.
struct KeylessSealing: SecretSealing {
  func seal(_ secret: UnsafeRawBufferPointer, for place: SealedPlace) throws(SealingError) -> [UInt8] {
    throw .keyUnavailable
  }

  func open(_ sealed: [UInt8], for place: SealedPlace) throws(SealingError) -> [UInt8] { throw .keyUnavailable }
}
