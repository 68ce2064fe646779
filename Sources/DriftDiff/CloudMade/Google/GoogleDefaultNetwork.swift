import DriftModels

extension CloudMadeRule {
  /// `gcp.default-network`
  static let defaultNetwork = CloudMadeRule(
    id: "gcp.default-network",
    summary: "A project starts with a network, its subnets and firewall rules; networks make routes.",
    source: "Google Cloud documentation, default network, VPC firewall rules and routes",
    types: [
      "google_compute_network", "google_compute_subnetwork", "google_compute_firewall", "google_compute_route",
    ]
  ) { resource in
    switch resource.type {
    case "google_compute_network": resource.ownName == "default"
    case "google_compute_subnetwork": resource.ownName == "default" && GoogleDefaultNetwork.holds(resource)
    case "google_compute_firewall":
      GoogleDefaultNetwork.holds(resource) && GoogleDefaultNetwork.isStockFirewall(resource)
    default: GoogleDefaultNetwork.isStockRoute(resource)
    }
  }
}

/// What comes with a project's first network, and with networks in general.
enum GoogleDefaultNetwork {
  /// Sources of the rules that a default network starts with; all allow something.
  private static let firewalls: [String: String] = [
    "default-allow-icmp": "0.0.0.0/0", "default-allow-internal": "10.128.0.0/9", "default-allow-rdp": "0.0.0.0/0",
    "default-allow-ssh": "0.0.0.0/0",
  ]

  /// The only port that a rule opens, of those that open one.
  private static let ports = ["default-allow-rdp": "3389", "default-allow-ssh": "22"]

  /// Whether the resource is in the default network, as far as is known.
  static func holds(_ resource: LiveResource) -> Bool {
    let network = resource.text("network")
    return network.isEmpty || network == "default" || network.hasSuffix("/networks/default")
  }

  /// Whether a rule is one of those, and says what it said at first where it was read.
  static func isStockFirewall(_ resource: LiveResource) -> Bool {
    guard let source = firewalls[resource.ownName] else { return false }
    let properties = resource.properties
    if let ranges = properties?["source_ranges"]?.elements, !ranges.allSatisfy({ $0.string == source }) { return false }
    if let direction = properties?["direction"]?.string, direction.uppercased() != "INGRESS" { return false }
    guard let port = ports[resource.ownName], let allowed = properties?["allow"]?.elements else { return true }
    return allowed.allSatisfy { $0["ports"]?.elements?.allSatisfy { $0.string == port } ?? true }
  }

  /// Whether a network made the route: to the internet, to its own subnets, to a peer.
  static func isStockRoute(_ route: LiveResource) -> Bool {
    let name = route.ownName
    if name.hasPrefix("peering-route-") { return !route.text("next_hop_peering").isEmpty }
    guard name.hasPrefix("default-route-") else { return false }
    let gateway = route.text("next_hop_gateway")
    let hops = ["next_hop_instance", "next_hop_ip", "next_hop_ilb", "next_hop_vpn_tunnel"]
    return hops.allSatisfy { route.text($0).isEmpty }
      && (gateway.isEmpty || gateway.hasSuffix("default-internet-gateway"))
  }
}
