import Crypto
import DriftModels

/// Turns values into the form in which they may be stored and shown.
struct DriftValues: Sendable {
  private static let digits = Array("0123456789abcdef".utf8)

  /// Values whose JSON text is longer than this, in bytes, are given by their digest.
  let longestValue: Int

  func value(_ view: JSONView?, hides: Bool) -> DriftValue {
    guard let view, !view.isNull else { return .absent }
    if hides || Self.holdsSecret(view) { return .sensitive }
    return view.withSource { bytes in
      guard bytes.count > longestValue else { return .json(String(decoding: bytes, as: UTF8.self)) }
      return .digest(sha256: Self.hexadecimal(SHA256.hash(data: UnsafeRawBufferPointer(bytes))), bytes: bytes.count)
    }
  }

  /// Whether something inside is named like a secret and has a value.
  private static func holdsSecret(_ view: JSONView) -> Bool {
    if let members = view.members {
      return members.contains { !$0.value.isNull && SecretName.matches($0.key) || holdsSecret($0.value) }
    }
    return view.elements?.contains(where: holdsSecret) ?? false
  }

  private static func hexadecimal(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }
}
