import DriftModels

extension NormalisationRule {
  /// `generic.ipv6-form`
  static let ipv6Form = NormalisationRule(
    id: "generic.ipv6-form", summary: "IPv6 addresses are compared by their 128 bits.",
    source: "RFC 5952; RFC 4291 §2.2"
  ) { pair in
    sameNetwork(pair, [.address, .network, .hostOrNetwork]) { $0.isV6 ? $0 : nil }
  }

  /// `generic.cidr-host-bits`
  static let cidrHostBits = NormalisationRule(
    id: "generic.cidr-host-bits",
    summary: "Bits behind the prefix of an address range mean nothing where the service masks them.",
    source: "AWS documentation, VPC CIDR blocks; Google Cloud documentation, firewall rules"
  ) { pair in
    sameNetwork(pair, .network) { $0.prefixLength == nil ? nil : $0.masked }
  }

  /// `generic.single-host`
  static let singleHost = NormalisationRule(
    id: "generic.single-host", summary: "A range of one address equals the address where a service takes both.",
    source: "Azure documentation, storage firewalls; Google Cloud documentation, forwarding rules"
  ) { pair in
    let masks = pair.kinds.contains(.network)
    return sameNetwork(pair, .hostOrNetwork) { (masks ? $0.masked : $0).withoutFullPrefix }
  }

  private static func sameNetwork(
    _ pair: AttributePair, _ kinds: AttributeKinds, _ normal: (IPNetwork) -> IPNetwork?
  ) -> RuleVerdict {
    guard let (declared, live) = pair.texts, !pair.kinds.isDisjoint(with: kinds),
      let mine = IPNetwork(declared).flatMap(normal), let theirs = IPNetwork(live).flatMap(normal), mine == theirs
    else { return .undecided }
    return .equal
  }
}
