// What driftwise does, one use case a type: the libraries on one side, the storage protocols on the other.
//
// `UploadState` takes in a Terraform state, `RecordOperatorReport` what a cluster runs and `RecordInventory` what a
// cloud account holds; `ComputeDrift` compares the two sides, `AnalyzePlan` says what a plan would do, and
// `ImportBlocksText` writes the configuration that adopts what nothing declares. `CreateCustomRule`, `ReplaceCustomRule`,
// `SwitchCustomRule`, `DisableBuiltInRule` and `SavePolicy` keep what an organisation says about risk, `NoiseSuppressions`
// what it does not want to see. Each is a struct that holds what it needs and is called like a function.
//
//     let upload = UploadState(database: database, sealing: sealing, hashing: hashing)
//     let snapshot = try await upload(body, to: source, workspace: "default", in: scope)
//
// A use case throws `WorkflowError` for what the caller can put right (rules and policies that are none throw
// `CustomRuleError` and `PolicyError` of RiskPolicy), `StorageError` for what storage refuses,
// `SealingError` where a secret can't be sealed or opened, and `CancellationError`.
