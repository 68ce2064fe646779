extension CloudMadeRules {
  static let azure: [CloudMadeRule] = [.azureManagedGroups, .azureImplicitObjects]
}
