import DriftModels

extension CloudMadeRules {
  static let google: [CloudMadeRule] = [
    .init(
      id: "gcp.default-network", summary: "A project starts with a network, its subnets, routes and firewall rules.",
      source: "Google Cloud documentation, default network",
      types: [
        "google_compute_network", "google_compute_subnetwork", "google_compute_firewall", "google_compute_route",
      ]
    ) { resource in
      let name = resource.ownName
      switch resource.type {
      case "google_compute_firewall": return name.hasPrefix("default-allow-") && isInDefaultNetwork(resource)
      case "google_compute_route": return name.hasPrefix("default-route-")
      default: return name == "default"
      }
    },
    .init(
      id: "gcp.managed-service-accounts", summary: "Switching on an API makes service accounts.",
      source: "Google Cloud documentation, default service accounts and service agents",
      types: ["google_service_account"]
    ) { resource in
      let email = resource.text("email").isEmpty ? resource.ownName : resource.text("email")
      return [
        "-compute@developer.gserviceaccount.com", "@appspot.gserviceaccount.com",
        "@cloudservices.gserviceaccount.com",
      ].contains(where: email.hasSuffix) || isServiceAgent(email)
    },
    .init(
      id: "gcp.service-agent-roles", summary: "Service agents have the role that their service gave them.",
      source: "Google Cloud documentation, service agents", types: ["google_project_iam_member"]
    ) { resource in
      let member = resource.text("member")
      return resource.text("role").hasSuffix("erviceAgent") && member.hasPrefix("serviceAccount:")
        && isServiceAgent(String(member.dropFirst(15)))
    },
  ]

  private static func isInDefaultNetwork(_ resource: LiveResource) -> Bool {
    let network = resource.text("network")
    return network.isEmpty || network == "default" || network.hasSuffix("/networks/default")
  }

  /// `service-NUMBER@SERVICE.iam.gserviceaccount.com`
  private static func isServiceAgent(_ email: String) -> Bool {
    guard email.hasPrefix("service-"), email.hasSuffix(".iam.gserviceaccount.com") else { return false }
    let number = email.dropFirst(8).prefix { $0 != "@" }
    return !number.isEmpty && number.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
