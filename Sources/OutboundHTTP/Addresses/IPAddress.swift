/// An address of the internet protocol, of version 4 or 6.
public enum IPAddress: Hashable, Sendable {
  /// The first octet is the highest.
  case v4(UInt32)
  /// The first half and the second, highest octets first.
  case v6(UInt64, UInt64)

  /// Reads four decimal numbers from 0 to 255 without leading zeros; nil for anything else, octal and hexadecimal spellings
  /// among it.
  public init?(v4 text: some StringProtocol) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    var value: UInt32 = 0
    for part in parts {
      guard (1...3).contains(part.utf8.count), part.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
        part == "0" || part.first != "0", let octet = UInt8(part)
      else { return nil }
      value = value << 8 | UInt32(octet)
    }
    self = .v4(value)
  }

  /// Joins the sixteen octets of an address of version 6; nil for another number of them.
  public init?(v6 octets: some Collection<UInt8>) {
    guard octets.count == 16 else { return nil }
    let half = octets.index(octets.startIndex, offsetBy: 8)
    let join = { (octets: any Sequence<UInt8>) in octets.reduce(into: UInt64(0)) { $0 = $0 << 8 | UInt64($1) } }
    self = .v6(join(octets[..<half]), join(octets[half...]))
  }
}

extension IPAddress: CustomStringConvertible {
  /// Dotted decimals, or eight groups of hexadecimal digits without abbreviation.
  public var description: String {
    switch self {
    case .v4(let value):
      stride(from: 24, through: 0, by: -8).map { "\(value >> UInt32($0) & 0xFF)" }.joined(separator: ".")
    case .v6(let high, let low):
      [high, low].flatMap { half in stride(from: 48, through: 0, by: -16).map { half >> UInt64($0) & 0xFFFF } }
        .map { String($0, radix: 16) }.joined(separator: ":")
    }
  }
}
