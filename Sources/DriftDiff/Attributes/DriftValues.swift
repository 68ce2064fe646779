import Crypto
import DriftModels

/// Turns values into the form in which they may be stored and shown.
struct DriftValues: Sendable {
  /// Values whose JSON text is longer than this, in bytes, are given by their digest.
  let longestValue: Int

  func value(_ view: JSONView?, hides: Bool) -> DriftValue {
    guard let view, !view.isNull else { return .absent }
    if hides || holdsSecret(view) { return .sensitive }
    return view.withSource { bytes in
      guard bytes.count > longestValue else { return .json(String(decoding: bytes, as: UTF8.self)) }
      let digest = SHA256.hash(data: UnsafeRawBufferPointer(bytes))
      return .digest(sha256: digest.map(Self.hex).joined(), bytes: bytes.count)
    }
  }

  /// Whether the place is named like a secret.
  func isSecret(_ path: [JSONPathStep]) -> Bool {
    path.contains {
      if case .key(let name) = $0 { return SecretAttribute.matches(name) }
      return false
    }
  }

  private func holdsSecret(_ view: JSONView) -> Bool {
    if let members = view.members {
      return members.contains { SecretAttribute.matches($0.key.description) || holdsSecret($0.value) }
    }
    return view.elements?.contains(where: holdsSecret) ?? false
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16)
    return byte < 16 ? "0" + digits : digits
  }
}
