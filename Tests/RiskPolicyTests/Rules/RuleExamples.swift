/// What a rule must find and what it must not: two sets of attributes of one type.
struct RuleExample: Sendable, CustomStringConvertible {
  let id: String
  let type: String
  /// JSON of the attributes as they should be.
  let safe: String
  /// JSON of the attributes that the rule warns of; the same where only a deletion counts.
  let dangerous: String

  init(_ id: String, _ type: String, _ safe: String, _ dangerous: String) {
    self.id = id
    self.type = type
    self.safe = safe
    self.dangerous = dangerous
  }

  var description: String { id }
}

/// One example for each attribute rule.
enum RuleExamples {
  static let all: [RuleExample] = [
    awsStorage, awsDatabases, awsCompute, awsNetwork, awsAudit, awsIdentity, awsMessaging, googleStorage,
    googlePlatform, azureStorage, azureDatabases, azurePlatform, kubernetes,
    awsExposure, awsAccess, awsEncryption, awsLogging, googleNetwork, googleAccess, googleLogging, azureNetwork,
    azureEncryption, azureAccess, azureLogging, kubernetesPods, general,
  ].flatMap { $0 }
}
