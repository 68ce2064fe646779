/// The attribute rules that are built in.
///
/// References name the CIS benchmarks for AWS, Google Cloud, Azure and Kubernetes with version and section, controls of
/// NIST SP 800-53, and controls of AWS Foundational Security Best Practices (FSBP) by their id.
public enum AttributeRules {
  /// All of them, by cloud and service.
  public static let all: [AttributeRule] = [
    awsStorage, awsDatabases1, awsDatabases2, awsCompute, awsNetwork, awsExposure1, awsExposure2, awsAudit, awsLogging1,
    awsLogging2, awsIdentity, awsAccess1, awsAccess2, awsMessaging, awsEncryption, googleStorage, googlePlatform1,
    googlePlatform2, googleNetwork1, googleNetwork2, googleAccess, googleLogging, azureStorage, azureDatabases,
    azurePlatform1, azurePlatform2, azureNetwork1, azureNetwork2, azureEncryption1, azureEncryption2, azureAccess,
    azureLogging, kubernetes, kubernetesPods, general,
  ].flatMap { $0 }

  /// The rule with this id; nil when there is none.
  public static func rule(id: String) -> AttributeRule? { all.first { $0.id == id } }
}
