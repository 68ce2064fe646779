import DriftModels

extension FormRules {
  /// Addresses, networks and ports.
  static let addresses: [NormalisationRule] = [
    .form(
      "generic.cidr-host-bits", "Services clear the bits of a network that stand for hosts.",
      source: "RFC 4632; provider documentation",
      of: [
        "aws_route": ["destination_cidr_block", "destination_ipv6_cidr_block"],
        "aws_vpn_connection_route": ["destination_cidr_block"],
        "google_compute_route": ["dest_range"],
      ],
      reading: { IPNetwork($0)?.masked }),
    .form(
      "generic.single-host", "An address equals the network of that address alone where both may be written.",
      source: "provider documentation, address lists",
      of: [
        "azurerm_cosmosdb_account": ["ip_range_filter"],
        "azurerm_key_vault": ["ip_rules"],
        "azurerm_storage_account": ["ip_rules"],
        "google_compute_forwarding_rule": ["ip_address"],
      ],
      reading: IPNetwork.init),
    .form(
      "generic.ipv6-form", "An IPv6 address can be written with and without leading zeros and runs of zeros.",
      source: "RFC 5952",
      of: [
        "aws_route53_record": ["records"],
        "aws_security_group": ["ipv6_cidr_blocks"],
        "google_compute_router_peer": ["ipv6_nexthop_address", "peer_ipv6_nexthop_address"],
        "google_dns_record_set": ["rrdatas"],
      ],
      where: { pair in pair.declaredRoot["type"].map { $0.string == "AAAA" } ?? true },
      reading: { $0.contains(":") ? IPNetwork($0) : nil }),
    .form(
      "generic.port-range", "A port equals the range of that port alone.",
      source: "provider documentation, port ranges",
      of: [
        "google_compute_firewall": ["ports"],
        "google_compute_forwarding_rule": ["port_range", "ports"],
        "google_compute_global_forwarding_rule": ["port_range"],
      ],
      reading: ports),
  ]

  private static func ports(_ text: String) -> [UInt16]? {
    let bounds = text.split(separator: "-", omittingEmptySubsequences: false).map { UInt16($0) }
    guard bounds.count <= 2, let first = bounds.first ?? nil, let last = bounds.last ?? nil else { return nil }
    return [first, last]
  }
}

/// An IPv4 or IPv6 address with the length of its prefix.
struct IPNetwork: Equatable {
  /// Four bytes or sixteen.
  private let bytes: [UInt8]
  private let prefix: Int

  /// Reads `192.0.2.7`, `192.0.2.0/24`, `2001:db8::1`, `2001:db8::/32`; nil for anything else. An address without a
  /// length is the network of that address alone.
  init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let address = parts.first, let bytes = Self.version4(address) ?? Self.version6(address) else { return nil }
    self.init(bytes, prefix: parts.count == 2 ? Self.number(parts[1], limit: bytes.count * 8) : bytes.count * 8)
  }

  private init?(_ bytes: [UInt8], prefix: Int?) {
    guard let prefix else { return nil }
    self.bytes = bytes
    self.prefix = prefix
  }

  /// The network without the bits that stand for hosts.
  var masked: IPNetwork? {
    let kept = bytes.enumerated().map { index, byte in
      let bits = min(8, max(0, prefix - index * 8))
      return byte & UInt8(truncatingIfNeeded: 0xFF00 >> bits)
    }
    return IPNetwork(kept, prefix: prefix)
  }

  private static func version4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false).map { number($0, limit: 255) }
    guard parts.count == 4 else { return nil }
    let bytes = parts.compactMap { $0.map { UInt8(truncatingIfNeeded: $0) } }
    return bytes.count == 4 ? bytes : nil
  }

  private static func version6(_ text: Substring) -> [UInt8]? {
    let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    guard text.contains(":"), halves.count <= 2, let head = groups(halves[0]) else { return nil }
    guard halves.count == 2 else { return head.count == 16 ? head : nil }
    guard let tail = groups(halves[1]), head.count + tail.count < 16 else { return nil }
    return head + [UInt8](repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  /// Groups of four hexadecimal digits; the last may be an IPv4 address.
  private static func groups(_ text: Substring) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    var bytes: [UInt8] = []
    for (index, part) in parts.enumerated() {
      if index == parts.count - 1, let last = version4(part) {
        bytes += last
      } else {
        guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy(isHexadecimal),
          let group = UInt16(part, radix: 16)
        else { return nil }
        bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
      }
    }
    return bytes
  }

  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x41...0x46).contains(byte) || (0x61...0x66).contains(byte)
  }

  private static func number(_ text: Substring, limit: Int) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
    return Int(text).flatMap { $0 <= limit ? $0 : nil }
  }
}
