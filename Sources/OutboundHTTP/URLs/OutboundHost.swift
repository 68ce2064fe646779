import Foundation

/// A host as an address names it.
struct OutboundHost: Hashable, Sendable {
  /// Lowercase, without brackets.
  let name: String
  /// The address that it is written as; nil for names.
  let literal: IPAddress?

  /// As it stands in an address.
  var written: String {
    if case .v6 = literal { return "[\(name)]" }
    return name
  }

  /// - Throws: `invalidURL` for what is neither a name with a dot, nor `localhost`, nor an address in its usual spelling.
  init(_ text: Substring) throws(OutboundError) {
    if text.hasPrefix("[") {
      guard let address = Self.bracketed(text) else { throw .invalidURL(reason: "the host is no address") }
      name = address.description
      literal = address
      return
    }
    let lowered = text.lowercased()
    let labels = lowered.split(separator: ".", omittingEmptySubsequences: false)
    guard lowered.utf8.count <= 253, labels.allSatisfy(Self.isLabel), labels.count > 1 || lowered == "localhost" else {
      throw .invalidURL(reason: "the host is no full name")
    }
    name = lowered
    guard let last = labels.last, Self.isNumber(last) else {
      literal = nil
      return
    }
    // Resolvers take such names for addresses in whatever base they see in them.
    guard let address = IPAddress(v4: lowered) else { throw .invalidURL(reason: "the host is no address") }
    literal = address
  }

  private static func bracketed(_ text: Substring) -> IPAddress? {
    let inner = text.dropFirst().dropLast()
    var address = in6_addr()
    guard inner.utf8.allSatisfy({ $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ".") || isHexDigit($0) }),
      inet_pton(AF_INET6, String(inner), &address) == 1
    else { return nil }
    return IPAddress(v6: withUnsafeBytes(of: address) { Array($0) })
  }

  /// RFC 1123 §2.1: letters, digits and inner hyphens.
  private static func isLabel(_ label: Substring) -> Bool {
    (1...63).contains(label.utf8.count) && label.first != "-" && label.last != "-"
      && label.utf8.allSatisfy { byte in
        (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// Decimal or octal digits, or hexadecimal ones behind `0x`.
  private static func isNumber(_ label: Substring) -> Bool {
    label.utf8.allSatisfy { (0x30...0x39).contains($0) }
      || (label.hasPrefix("0x") && label.utf8.dropFirst(2).allSatisfy(isHexDigit))
  }

  private static func isHexDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x66).contains(byte | 0x20)
  }
}
