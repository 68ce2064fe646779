extension APIOperation {
  /// What the OpenAPI document says of the operation; each stands beside the route that it describes.
  var description: OperationDescription {
    switch self {
    case .checkHealth: .checkHealth
    case .checkReadiness: .checkReadiness
    case .getOpenAPI: .getOpenAPI
    case .getOrganization: .getOrganization
    case .listAPIKeys: .listAPIKeys
    case .createAPIKey: .createAPIKey
    case .revokeAPIKey: .revokeAPIKey
    case .listAccounts: .listAccounts
    case .getAccount: .getAccount
    case .deleteAccount: .deleteAccount
    case .listResources: .listResources
    case .listStateSources: .listStateSources
    case .createStateSource: .createStateSource
    case .getStateSource: .getStateSource
    case .deleteStateSource: .deleteStateSource
    case .uploadState: .uploadState
    case .recordOperatorReport: .recordOperatorReport
    case .listScans: .listScans
    case .getScan: .getScan
    case .computeDrift: .computeDrift
    case .getDrift: .getDrift
    case .getImportBlocks: .getImportBlocks
    case .analyzePlan: .analyzePlan
    case .getPosture: .getPosture
    case .listBuiltInRules: .listBuiltInRules
    case .listCustomRules: .listCustomRules
    case .createCustomRule: .createCustomRule
    case .getCustomRule: .getCustomRule
    case .toggleCustomRule: .toggleCustomRule
    case .replaceCustomRule: .replaceCustomRule
    case .deleteCustomRule: .deleteCustomRule
    case .listDisabledRules: .listDisabledRules
    case .disableRule: .disableRule
    case .enableRule: .enableRule
    case .listNoisePatterns: .listNoisePatterns
    case .fixNoise: .fixNoise
    case .getNoiseSettings: .getNoiseSettings
    case .saveNoiseSettings: .saveNoiseSettings
    case .suppressNoise: .suppressNoise
    case .listSuppressions: .listSuppressions
    case .unsuppressNoise: .unsuppressNoise
    case .getPolicy: .getPolicy
    case .replacePolicy: .replacePolicy
    case .getRegistryMeta: .getRegistryMeta
    }
  }
}
