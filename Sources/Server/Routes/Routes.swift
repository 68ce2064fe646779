import DriftModels
import Hummingbird
import Storage

/// All handlers, each beside the operation it answers.
struct Routes: Sendable {
  let system: SystemRoutes
  let organizations: OrganizationRoutes
  let apiKeys: APIKeyRoutes
  let accounts: AccountRoutes
  let resources: ResourceRoutes
  let stateSources: StateSourceRoutes
  let scans: ScanRoutes
  let stateUploads: StateUploadRoutes
  let operators: OperatorRoutes
  let drift: DriftRoutes
  let driftComputation: DriftComputation
  let analysis: AnalysisRoutes
  let posture: PostureRoutes
  let builtInRules = BuiltInRuleRoutes()
  let customRules: CustomRuleRoutes
  let disabledRules: DisabledRuleRoutes
  let noisePatterns: NoisePatternRoutes
  let planNoise: PlanNoiseRoutes
  let policy: PolicyRoutes
  let registry: RegistryRoutes

  init(
    database: any Database, hasher: APIKeyHasher, useCases: UseCases, background: BackgroundWork, time: any TimeSource,
    document: OpenAPIDocument
  ) {
    system = SystemRoutes(database: database, document: document)
    organizations = OrganizationRoutes(database: database)
    apiKeys = APIKeyRoutes(database: database, hasher: hasher, time: time)
    accounts = AccountRoutes(database: database)
    resources = ResourceRoutes(database: database)
    stateSources = StateSourceRoutes(database: database, time: time)
    scans = ScanRoutes(database: database, time: time)
    stateUploads = StateUploadRoutes(uploadState: useCases.uploadState)
    operators = OperatorRoutes(recordReport: useCases.recordReport)
    drift = DriftRoutes(database: database, time: time, importBlocksText: useCases.importBlocksText)
    driftComputation = DriftComputation(computeDrift: useCases.computeDrift, drift: drift)
    analysis = AnalysisRoutes(analyzePlan: useCases.analyzePlan, background: background)
    posture = PostureRoutes(database: database)
    customRules = CustomRuleRoutes(
      database: database, createRule: useCases.createCustomRule, replaceRule: useCases.replaceCustomRule,
      switchRule: useCases.switchCustomRule)
    disabledRules = DisabledRuleRoutes(database: database, disableRule: useCases.disableBuiltInRule)
    noisePatterns = NoisePatternRoutes(patterns: useCases.noisePatterns)
    planNoise = PlanNoiseRoutes(
      database: database, patterns: useCases.noisePatterns, suppressions: useCases.noiseSuppressions)
    policy = PolicyRoutes(database: database, savePolicy: useCases.savePolicy)
    registry = RegistryRoutes(catalogue: useCases.registryCatalogue)
  }

  /// The handler of an operation.
  func handler(for operation: APIOperation) -> Handler {
    switch operation {
    case .checkHealth: .open(system.health)
    case .checkReadiness: .open(system.readiness)
    case .getOpenAPI: .open(system.openAPI)
    case .getOrganization: .signedIn(organizations.get)
    case .listAPIKeys: .signedIn(apiKeys.list)
    case .createAPIKey: .signedIn(apiKeys.create)
    case .revokeAPIKey: .signedIn(apiKeys.revoke)
    case .listAccounts: .signedIn(accounts.list)
    case .getAccount: .signedIn(accounts.get)
    case .deleteAccount: .signedIn(accounts.delete)
    case .listResources: .signedIn(resources.list)
    case .listStateSources: .signedIn(stateSources.list)
    case .createStateSource: .signedIn(stateSources.create)
    case .getStateSource: .signedIn(stateSources.get)
    case .deleteStateSource: .signedIn(stateSources.delete)
    case .uploadState: .signedIn(stateUploads.upload)
    case .recordOperatorReport: .signedIn(operators.report)
    case .listScans: .signedIn(scans.list)
    case .getScan: .signedIn(scans.get)
    case .computeDrift: .signedIn(driftComputation.compute)
    case .getDrift: .signedIn(drift.get)
    case .getImportBlocks: .signedIn(drift.importBlocks)
    case .analyzePlan: .signedIn(analysis.analyze)
    case .getPosture: .signedIn(posture.get)
    case .listBuiltInRules: .anyCaller(builtInRules.list)
    case .listCustomRules: .signedIn(customRules.list)
    case .createCustomRule: .signedIn(customRules.create)
    case .getCustomRule: .signedIn(customRules.get)
    case .toggleCustomRule: .signedIn(customRules.update)
    case .replaceCustomRule: .signedIn(customRules.replace)
    case .deleteCustomRule: .signedIn(customRules.delete)
    case .listDisabledRules: .signedIn(disabledRules.list)
    case .disableRule: .signedIn(disabledRules.create)
    case .enableRule: .signedIn(disabledRules.delete)
    case .listNoisePatterns: .signedIn(noisePatterns.list)
    case .fixNoise: .signedIn(noisePatterns.fix)
    case .getNoiseSettings: .signedIn(planNoise.settings)
    case .saveNoiseSettings: .signedIn(planNoise.saveSettings)
    case .suppressNoise: .signedIn(planNoise.suppress)
    case .listSuppressions: .signedIn(planNoise.list)
    case .unsuppressNoise: .signedIn(planNoise.unsuppress)
    case .getPolicy: .signedIn(policy.get)
    case .replacePolicy: .signedIn(policy.replace)
    case .getRegistryMeta: .anyCaller(registry.meta)
    }
  }

  /// A router that serves every operation of the access table and nothing else.
  func router(_ services: GateServices) -> Router<APIContext> {
    let router = Router(context: APIContext.self, options: .autoGenerateHeadEndpoints)
    router.add(middleware: RequestLog())
    for operation in APIOperation.allCases {
      let access = operation.access
      router.on(
        RouterPath(access.path), method: access.method,
        responder: Gate(operation: operation, access: access, handler: handler(for: operation), services: services))
    }
    return router
  }
}
