import DriftModels

extension CloudMadeRule {
  /// `azure.implicit-objects`
  static let azureImplicitObjects = CloudMadeRule(
    id: "azure.implicit-objects", summary: "Some objects come with their parents.",
    source: "AzureRM provider documentation, azurerm_mssql_server and azurerm_eventhub; Azure REST API reference",
    reads: [
      "azurerm_linux_virtual_machine": ["os_disk.name"], "azurerm_virtual_machine": ["storage_os_disk.name"],
      "azurerm_windows_virtual_machine": ["os_disk.name"],
    ],
    declaredSuffices: ["azurerm_linux_virtual_machine", "azurerm_virtual_machine", "azurerm_windows_virtual_machine"]
  ) { resource, surroundings in
    guard resource.cloud == .azure else { return false }
    let name = resource.ownName
    if ImplicitObjects.names[resource.type]?.contains(LetterCase.folded(name)) == true { return true }
    switch resource.type {
    case "azurerm_network_security_rule":
      return WholeNumber.of(resource.properties?["priority"]).map { $0 >= ImplicitObjects.firstStockPriority } ?? false
    case "azurerm_network_interface":
      return AzureID.segment(after: "virtualmachinescalesets", of: resource.providerResourceID) != nil
    case "azurerm_managed_disk": return ImplicitObjects.isSystemDisk(resource, surroundings.others)
    default: return ImplicitObjects.isStorageService(resource.providerResourceID)
    }
  }
}

/// What Azure makes together with another object.
enum ImplicitObjects {
  /// Rules that people write have smaller numbers.
  static let firstStockPriority = 65_000

  /// Names in lowercase, by type.
  static let names: [String: Set<String>] = [
    "azurerm_eventhub_consumer_group": ["$default"],
    "azurerm_eventhub_namespace_authorization_rule": ["rootmanagesharedaccesskey"],
    "azurerm_monitor_action_group": ["application insights smart detection"],
    "azurerm_mssql_database": ["master"],
    "azurerm_mysql_flexible_database": ["information_schema", "mysql", "performance_schema", "sys"],
    "azurerm_postgresql_flexible_server_database": ["azure_maintenance", "azure_sys", "postgres"],
    "azurerm_servicebus_namespace_authorization_rule": ["rootmanagesharedaccesskey"],
    "azurerm_servicebus_subscription_rule": ["$default"],
    "azurerm_sql_database": ["master"],
  ]

  /// The disk that a virtual machine starts from. Disks with data have no operating system.
  static func isSystemDisk(_ disk: LiveResource, _ others: OtherResources) -> Bool {
    let isDeclared = [
      ("azurerm_linux_virtual_machine", "os_disk.name"), ("azurerm_windows_virtual_machine", "os_disk.name"),
      ("azurerm_virtual_machine", "storage_os_disk.name"),
    ].contains { others.has($0.0, $0.1, is: disk.ownName) }
    if isDeclared { return true }
    let owner = disk.text("managed_by").isEmpty ? disk.managedBy ?? "" : disk.text("managed_by")
    return !disk.text("os_type").isEmpty && AzureID.segment(after: "virtualmachines", of: owner) != nil
  }

  /// `…/blobServices/default`, which every storage account has.
  static func isStorageService(_ id: String) -> Bool {
    let parts = LetterCase.folded(id).split(separator: "/")
    guard parts.count > 2, parts[parts.count - 1] == "default" else { return false }
    return ["blobservices", "fileservices", "queueservices", "tableservices"].contains(parts[parts.count - 2])
  }
}
