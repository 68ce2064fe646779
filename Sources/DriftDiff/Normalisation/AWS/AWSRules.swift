/// Rules for what AWS writes in several ways.
enum AWSRules {
  static let all: [NormalisationRule] = policies + buckets + compute + databases + services + network

  /// In the order in which they rewrite a document: what sorts comes last.
  static let policies: [NormalisationRule] = [
    .iamPolicyURLEncoded, .iamPolicyEmptyDocument, .iamPolicyEmptyMembers, .iamPolicyScalarList,
    .iamPolicyVersionAbsent, .iamPolicyPrincipalAccount, .iamPolicyPrincipalWildcard, .iamPolicyConditionValues,
    .iamPolicyCase, .iamPolicyOrder, .iamPolicyRemarks,
  ]

  private static let buckets: [NormalisationRule] = [
    .s3SSEDefault, .s3ACLGrants, .s3LifecycleForms, .s3SplitResources,
  ]

  private static let compute: [NormalisationRule] = [
    .instancePublicAddress, .instanceUserData, .instanceGroupsByName, .launchTemplateVersion, .asgCapacity,
  ]

  private static let databases: [NormalisationRule] = [
    .rdsEngineVersion, .rdsVolatile, .rdsIdentifierCase, .rdsDefaultParameters, .dynamodbBilling, .dynamodbAutoscaled,
  ]

  private static let services: [NormalisationRule] = [
    .lambdaVolatile, .lambdaCodeHash, .cloudfrontVolatile, .apigwDeployment, .ecsTaskDefinitionRevision,
    .ecsContainerDefinitions, .snsSQSPolicy, .resourcePolicies, .iamRoleForms, .defaultEventBus, .kmsReference,
    .arnSuffix,
  ]

  private static let network: [NormalisationRule] = [
    .route53ZoneID, .route53RecordName, .route53TXTQuotes, .route53Alias, .sgRuleForms, .sgProtocolAlias, .sgAllPorts,
    .sgSelfReference, .naclForms, .routeForms, .eipAssociation, .lbForwardForms,
  ]
}
