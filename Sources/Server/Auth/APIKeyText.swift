import Crypto
import Foundation

/// The text of an API key: `dw2_` and 64 lowercase hexadecimal digits, 256 random bits.
///
/// It is a secret, so it has no description; ``revealed`` is for the one answer that shows it.
struct APIKeyText: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible {
  /// What tells a key from other bearer tokens.
  static let marker = "dw2_"
  /// The whole text.
  let revealed: String

  /// Nil unless the text is a key's.
  init?(_ text: String) {
    let digits = text.utf8.dropFirst(Self.marker.utf8.count)
    guard text.hasPrefix(Self.marker), digits.count == 64,
      digits.allSatisfy({ (0x30...0x39).contains($0) || (0x61...0x66).contains($0) })
    else { return nil }
    revealed = text
  }

  private init(random key: SymmetricKey) {
    revealed = Self.marker + key.withUnsafeBytes { $0.map { String(format: "%02x", $0) }.joined() }
  }

  /// A key that nobody has seen.
  static func random() -> APIKeyText {
    APIKeyText(random: SymmetricKey(size: .bits256))
  }

  /// The first twelve characters, to recognise a key by.
  var prefix: String { String(revealed.prefix(12)) }

  var description: String { "\(prefix)…" }
  var debugDescription: String { description }
}
