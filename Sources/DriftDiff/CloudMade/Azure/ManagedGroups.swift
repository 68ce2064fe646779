import DriftModels

extension CloudMadeRule {
  /// `azure.managed-groups`
  static let azureManagedGroups = CloudMadeRule(
    id: "azure.managed-groups", summary: "Services make resource groups and put resources into them.",
    source: "Azure documentation, AKS node resource groups, managed applications, Network Watcher and Log Analytics",
    reads: [
      "azurerm_container_app_environment": ["name", "infrastructure_resource_group_name"],
      "azurerm_databricks_workspace": ["name", "managed_resource_group_name"],
      "azurerm_kubernetes_cluster": ["name", "node_resource_group"], "azurerm_resource_group": ["name"],
    ]
  ) { resource, surroundings in
    guard resource.cloud == .azure else { return false }
    let groups = ManagedGroups(surroundings.others)
    if resource.type == "azurerm_resource_group" { return groups.isManaged(resource) }
    return ManagedGroups.name(of: resource).map(groups.isManaged(named:)) ?? false
  }
}

/// Resource groups that belong to a service.
struct ManagedGroups {
  private let others: OtherResources

  init(_ others: OtherResources) {
    self.others = others
  }

  /// The group that a resource is in; nil when its record does not tell.
  static func name(of resource: LiveResource) -> String? {
    if let name = AzureID.segment(after: "resourcegroups", of: resource.providerResourceID) { return name }
    let own = LetterCase.folded(resource.text("resource_group_name"))
    return own.isEmpty ? nil : own
  }

  func isManaged(_ group: LiveResource) -> Bool {
    if !group.text("managed_by").isEmpty { return true }
    return isOfService(named: LetterCase.folded(group.ownName))
  }

  func isManaged(named name: String) -> Bool {
    if isOfService(named: name) { return true }
    // One that is declared is somebody's, whatever lies in it.
    guard others.declared("azurerm_resource_group", "name", is: name).isEmpty else { return false }
    return others.live("azurerm_resource_group", "name", is: name).contains {
      $0["managed_by"]?.string?.isEmpty == false
    }
  }

  /// By a name that nobody else would choose, or one that a service which is known would give.
  private func isOfService(named name: String) -> Bool {
    if name == "networkwatcherrg" || name.hasPrefix("cloud-shell-storage-") || isDefaultGroup(name) { return true }
    return isOfCluster(name)
      || isOf("azurerm_databricks_workspace", "managed_resource_group_name", name, "databricks-rg-")
      || isOf("azurerm_container_app_environment", "infrastructure_resource_group_name", name, "me_")
  }

  /// `DefaultResourceGroup-WEU`, by the code of a region.
  private func isDefaultGroup(_ name: String) -> Bool {
    let prefix = "defaultresourcegroup-"
    guard name.hasPrefix(prefix) else { return false }
    let code = name.dropFirst(prefix.count)
    return (2...6).contains(code.utf8.count) && code.allSatisfy { $0.isLetter || $0.isNumber }
  }

  /// `MC_GROUP_CLUSTER_REGION`, or what the cluster says.
  private func isOfCluster(_ name: String) -> Bool {
    let type = "azurerm_kubernetes_cluster"
    if others.has(type, "node_resource_group", is: name) { return true }
    guard name.hasPrefix("mc_") else { return false }
    return (others.declared(type) + others.live(type)).contains { cluster in
      guard let own = cluster["name"]?.string, let group = cluster["resource_group_name"]?.string else { return false }
      return name.hasPrefix("mc_" + LetterCase.folded("\(group)_\(own)_"))
    }
  }

  /// The service names its group, or its own name is in that of the group.
  private func isOf(_ type: String, _ attribute: String, _ name: String, _ prefix: String) -> Bool {
    if others.has(type, attribute, is: name) { return true }
    guard name.hasPrefix(prefix) else { return false }
    let rest = name.dropFirst(prefix.utf8.count)
    return (others.declared(type) + others.live(type)).contains { owner in
      guard let own = owner["name"]?.string, !own.isEmpty else { return false }
      return rest.hasPrefix(LetterCase.folded(own) + "-") || rest.hasPrefix(LetterCase.folded(own) + "_")
    }
  }
}
