import DriftDiff
import DriftModels
import DriftReporting
import Storage
import Workflows

/// What the server does beyond reading and writing rows, wired together.
struct UseCases: Sendable {
  let uploadState: UploadState
  let recordInventory: RecordInventory
  let recordReport: RecordOperatorReport
  let computeDrift: ComputeDrift
  let importBlocksText: ImportBlocksText
  let analyzePlan: AnalyzePlan
  let createCustomRule: CreateCustomRule
  let replaceCustomRule: ReplaceCustomRule
  let switchCustomRule: SwitchCustomRule
  let disableBuiltInRule: DisableBuiltInRule
  let savePolicy: SavePolicy
  let noisePatterns: NoisePatterns
  let noiseSuppressions: NoiseSuppressions
  let registryCatalogue: RegistryCatalogue

  init(
    database: any Database, sealingKeys: SealingKeys, bodyLimits: BodyLimits, registry: (any ProviderRegistry)?,
    time: any TimeSource
  ) {
    let sealing = AESGCMSealing(sealingKeys)
    let hashing = ServerHashing(sealingKeys)
    uploadState = UploadState(
      database: database, sealing: sealing, hashing: hashing, clock: time,
      limits: StateLimits(bytes: bodyLimits.limit(of: .state)))
    recordInventory = RecordInventory(database: database, hashing: hashing, clock: time)
    recordReport = RecordOperatorReport(database: database, hashing: hashing, clock: time)
    computeDrift = ComputeDrift(
      database: database, sealing: sealing, hashing: hashing, clock: time, options: DriftOptions(readers: .standard))
    importBlocksText = ImportBlocksText(database: database)
    analyzePlan = AnalyzePlan(
      database: database, hashing: hashing, clock: time,
      limits: AnalysisLimits(planBytes: bodyLimits.limit(of: .plan)))
    createCustomRule = CreateCustomRule(database: database, hashing: hashing, clock: time)
    replaceCustomRule = ReplaceCustomRule(database: database, hashing: hashing, clock: time)
    switchCustomRule = SwitchCustomRule(database: database, clock: time)
    disableBuiltInRule = DisableBuiltInRule(database: database, clock: time)
    savePolicy = SavePolicy(database: database, hashing: hashing, clock: time)
    noisePatterns = NoisePatterns(database: database, clock: time)
    noiseSuppressions = NoiseSuppressions(database: database, clock: time)
    registryCatalogue = RegistryCatalogue(registry: registry, clock: time)
  }
}
