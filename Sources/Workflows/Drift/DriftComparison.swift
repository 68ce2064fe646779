import DriftDiff
import DriftModels
import RiskPolicy
import Storage

/// The states of an account compared with its live resources, before any of it is stored.
struct DriftComparison {
  let scan: ScanRecord
  let account: CloudAccountID
  let report: DriftReport
  let states: AccountStates
  let pairs: LivePairs
  /// Rules of the organisation that could not be read.
  let ruleIssues: [ScanIssue]

  /// Where the declared side of an item comes from.
  func source(of item: DriftItem) -> StateSourceID? {
    item.stateIndex.map { states.states[$0].record.sourceID }
  }
}

/// Makes comparisons inside one reading transaction.
struct DriftComparing {
  let org: any OrgReader
  let sealing: any SecretSealing
  let hashing: any ContentHashing
  let options: DriftOptions
  let limits: DriftLimits
  let organization: OrganizationRules

  /// - Throws: ``WorkflowError``, `StorageError`, `CancellationError`.
  func compare(_ id: ScanID, in scope: OrgScope) async throws -> DriftComparison {
    let scan = try await org.scans.get(id)
    guard scan.status == .done else { throw WorkflowError.scanNotDone(scan.status) }
    guard let accountID = scan.accountID else { throw WorkflowError.noStateSource }
    let account = try await org.cloudAccounts.get(accountID)
    let states = try await AccountStates.load(
      of: accountID, from: org, org: scope.orgID, opening: sealing, limits: JSONLimits(depth: limits.stateDepth))
    let declared = DeclaredInstances(
      states.states, of: AccountClouds(account, liveTypes: try await liveTypes(of: account)))
    var pairs = LivePairs(states: states.states, hashing: hashing)
    var run = DriftRun(declared: declared, options: options(for: scan, account, declared))
    for try await batch in org.liveResources.stream(filter(accountID), batchSize: limits.batchSize) {
      try Task.checkCancellation()
      for live in try LiveBatch.resources(batch) { Self.observe(live, &run, &pairs, declared) }
    }
    var evaluator = organization.rules.evaluator
    var report = run.finish(
      latePair: { pairs.pair($1, declared[$0], isChanged: $2) },
      assess: { evaluator.assess(&$0, declared: $1, live: $2) })
    report.parseFailureCount += states.unreadable.count
    report.items.sort(by: DriftItemOrder.precedes)
    return DriftComparison(
      scan: scan, account: accountID, report: report, states: states, pairs: pairs,
      ruleIssues: organization.issues)
  }

  private static func observe(
    _ live: LiveResource, _ run: inout DriftRun, _ pairs: inout LivePairs,
    _ declared: DeclaredInstances
  ) {
    switch run.observe(live) {
    case .matched(let position, let changed): pairs.pair(live, declared[position], isChanged: changed)
    case .unmatched: pairs.leaveOpen(live)
    case .ignored: break
    }
  }

  private func options(
    for scan: ScanRecord, _ account: CloudAccountRecord, _ declared: DeclaredInstances
  ) -> DriftOptions {
    var options = options
    options.accounts[account.provider] = [account.externalAccountID]
    if let noise = DriftNoiseRules(organization.rules) { options.isOfNoAccount = { noise.covers($0, $1) } }
    let issues = DriftIssue.removing(from: scan.issues)
    guard !issues.isEmpty else { return options }
    let gaps = EnumerationGaps(issues, provider: account.provider, declaredTypes: Set(declared.lazy.map(\.type)))
    options.failedRegions.formUnion(gaps.regions)
    options.failedTypes.formUnion(gaps.types)
    return options
  }

  /// The types of a cluster's resources; other accounts have one cloud, whatever is live.
  private func liveTypes(of account: CloudAccountRecord) async throws -> Set<String> {
    guard account.isSynthetic else { return [] }
    var types: Set<String> = []
    for try await batch in org.liveResources.stream(filter(account.id), batchSize: limits.batchSize) {
      types.formUnion(batch.lazy.map(\.observation.normalizedType))
    }
    return types
  }

  private func filter(_ account: CloudAccountID) -> LiveResourceFilter {
    LiveResourceFilter(accountID: account, status: .active)
  }
}
