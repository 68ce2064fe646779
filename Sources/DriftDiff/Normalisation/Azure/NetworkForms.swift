import DriftModels

extension NormalisationRule {
  /// `azure.nsg-inline-vs-separate`
  static let azureSecurityRuleForms = parts(
    [.azureSecurityRules],
    summary: "A rule of a network security group stands in the group or is a resource of its own.",
    source: "Azure documentation, network security groups; azurerm provider documentation", cutsBlocks: true)

  /// `azure.nsg-inline-vs-separate`, of rules that are resources of their own
  static let azureSecurityRuleLists = NormalisationRule(
    id: "azure.nsg-inline-vs-separate", summary: "One address, port or group equals a list of it.",
    source: "azurerm provider documentation, azurerm_network_security_rule",
    scope: .types(["azurerm_network_security_rule"])
  ) { pair in
    guard pair.isTopLevel, let field = AzureSecurityRule.lists.first(where: { $0.covers(pair.name) }) else {
      return .undecided
    }
    return field.value(of: pair.declaredRoot) == field.value(of: pair.liveRoot) ? .equal : .undecided
  }

  /// `azure.subnet-inline-vs-separate`
  static let azureSubnetForms = parts(
    [.azureSubnets, .azureAssociations],
    summary:
      "A subnet stands in its virtual network or is a resource of its own, and so is what it is associated with.",
    source: "azurerm provider documentation, azurerm_virtual_network and azurerm_subnet")

  /// `azure.route-inline-vs-separate`
  static let azureRouteForms = parts(
    [.azureRoutes], summary: "A route stands in its table or is a resource of its own.",
    source: "azurerm provider documentation, azurerm_route_table and azurerm_route", cutsBlocks: true)
}
