/// Rules for what Azure writes in several ways.
enum AzureRules {
  /// In the order in which they are asked.
  static let all: [NormalisationRule] = [
    .azureHiddenTags, .azureAppSettings, .azureConnectionString, .aksNodeCount, .keyVaultVersionedID, .roleDefinitionID,
    .azureIDCase, .azureLocation, .azureSecurityRuleForms, .azureSecurityRuleLists, .azureSubnetForms, .azureRouteForms,
  ]
}
