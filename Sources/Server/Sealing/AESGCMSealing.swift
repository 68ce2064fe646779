import Crypto
import Foundation
import Workflows

/// Seals with AES-256-GCM (NIST SP 800-38D), a fresh nonce each time.
///
/// Layout: version 1, four bytes that name the key, then nonce, ciphertext and tag. Version, key name and place are
/// authenticated with the content.
struct AESGCMSealing: SecretSealing {
  private struct Key: Sendable {
    let name: [UInt8]
    let key: SymmetricKey

    init(_ secret: Secret) {
      name = secret.key(for: "sealing key name").withUnsafeBytes { Array($0.prefix(AESGCMSealing.nameLength)) }
      key = secret.key(for: "sealing")
    }
  }

  private static let version: UInt8 = 1
  private static let nameLength = 4
  private static let headerLength = 1 + nameLength

  private let current: Key
  private let previous: Key?

  init(_ keys: SealingKeys) {
    current = Key(keys.current)
    previous = keys.previous.map(Key.init)
  }

  func seal(_ secret: UnsafeRawBufferPointer, for place: SealedPlace) throws(SealingError) -> [UInt8] {
    let header = [Self.version] + current.name
    let box = try? AES.GCM.seal(secret, using: current.key, authenticating: Self.context(header, place))
    guard let combined = box?.combined else { throw .keyUnavailable }
    var sealed: [UInt8] = []
    sealed.reserveCapacity(Self.headerLength + combined.count)
    sealed += header
    sealed += combined
    return sealed
  }

  func open(_ sealed: [UInt8], for place: SealedPlace) throws(SealingError) -> [UInt8] {
    guard sealed.count > Self.headerLength, sealed[0] == Self.version else { throw .notAuthentic }
    let header = Array(sealed[..<Self.headerLength])
    let key = [current, previous].compactMap(\.self).first { header.dropFirst().elementsEqual($0.name) }
    guard let key else { throw .keyUnavailable }
    guard let box = try? AES.GCM.SealedBox(combined: sealed[Self.headerLength...]),
      let secret = try? AES.GCM.open(box, using: key.key, authenticating: Self.context(header, place))
    else { throw .notAuthentic }
    return Array(secret)
  }

  private static func context(_ header: [UInt8], _ place: SealedPlace) -> [UInt8] {
    header + Array(place.description.utf8)
  }
}
