import DriftModels

extension CloudMadeRules {
  /// Groups that services make for what they need, in lowercase.
  private static let groups = ["networkwatcherrg", "defaultresourcegroup-", "cloud-shell-storage-"]

  static let azure: [CloudMadeRule] = [
    .init(
      id: "azure.managed-groups", summary: "Services make resource groups and put resources into them.",
      source: "Azure documentation, Network Watcher, Log Analytics default workspaces and Cloud Shell"
    ) { resource in
      let own = resource.text("resource_group_name").lowercased()
      let group = resourceGroup(of: resource.providerResourceID.lowercased()) ?? own
      return groups.contains { $0.hasSuffix("-") ? group.hasPrefix($0) : group == $0 }
    }
  ]

  private static func resourceGroup(of id: String) -> String? {
    let parts = id.split(separator: "/")
    guard parts.count >= 4, parts[0] == "subscriptions", parts[2] == "resourcegroups" else { return nil }
    return String(parts[3])
  }
}
