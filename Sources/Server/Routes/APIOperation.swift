/// The operations that the server answers, by their names in the OpenAPI document.
enum APIOperation: String, CaseIterable, Sendable {
  case checkHealth, checkReadiness, getOpenAPI
  case getOrganization
  case listAPIKeys, createAPIKey, revokeAPIKey
  case listAccounts, getAccount, deleteAccount
  case listResources
  case listStateSources, createStateSource, getStateSource, deleteStateSource, uploadState
  case recordOperatorReport
  case listScans, getScan
  case computeDrift, getDrift, getImportBlocks
  case analyzePlan
  case getPosture
  case listBuiltInRules
  case listCustomRules, createCustomRule, getCustomRule, toggleCustomRule, replaceCustomRule, deleteCustomRule
  case listDisabledRules, disableRule, enableRule
  case listNoisePatterns, fixNoise, getNoiseSettings, saveNoiseSettings, suppressNoise, listSuppressions,
    unsuppressNoise
  case getPolicy, replacePolicy
  case getRegistryMeta
}
