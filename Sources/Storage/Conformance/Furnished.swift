import DriftModels
import NoiseAggregator
import Storage

/// An organisation that has one row of everything.
struct Furnished: Sendable {
  let tenant: Tenant
  let key: APIKeyID
  let account: CloudAccountID
  let source: StateSourceID
  let snapshot: StateSnapshotID
  let contentHash: ContentHash
  let scan: ScanID
  let resource: LiveResourceID
  let drift: DriftSnapshotID
  let rule: CustomRuleRecord
  let exception: DisabledRuleID
  let suppression: SuppressionID

  static func make(in database: any Database) async throws -> Furnished {
    let tenant = try await Tenant.make(in: database)
    let (account, scan) = try await tenant.addResources(1)
    let source = try await tenant.addSource(account: account)
    let key = Sample.key(1)
    let snapshot = Sample.snapshot(of: source.id, at: 1)
    let drift = Sample.drift(of: scan, account: account, at: 2)
    let (rule, exception, suppression) = (Sample.rule(1), Sample.exception(1), Sample.suppression(1))
    try await tenant.write { org in
      try await org.apiKeys.insert(key)
      try await org.stateSnapshots.append(snapshot, sealedBody: [1, 2, 3])
      try await org.drift.replace(drift, items: [Sample.item(0)])
      try await org.policy.save(Sample.policy(1))
      try await org.rules.insert(rule)
      try await org.rules.disable(exception)
      try await org.noise.save(NoiseSettingsRecord(windowDays: 5, recurrenceThreshold: 2))
      try await org.noise.suppress([suppression])
      try await org.noise.record(NoiseSample.scan(scan, [NoiseSample.change(before: "1", after: "2")]))
    }
    let resources = try await tenant.read {
      try await $0.liveResources.list(LiveResourceFilter(), page: PageRequest(limit: 1))
    }
    return Furnished(
      tenant: tenant, key: key.id, account: account, source: source.id, snapshot: snapshot.id,
      contentHash: snapshot.contentHash, scan: scan, resource: try unwrap(resources.records.first).id,
      drift: drift.id, rule: rule, exception: exception.id, suppression: suppression.id)
  }

  /// What its one scan showed.
  func pattern() async throws -> NoisePattern {
    try await tenant.read { org in
      try unwrap(
        try await org.noise.patterns(
          settings: try NoiseSample.once, filter: NoiseFilter(), now: NoiseSample.day(0)
        ).first)
    }
  }

  /// All rows as text, to tell whether anything has changed.
  func contents() async throws -> [String] {
    let pattern = try await pattern()
    return try await tenant.read { org in
      var items: [DriftItemRecord] = []
      for try await batch in org.drift.items(of: drift, kind: nil, batchSize: 10) { items += batch }
      return [
        "\(try await org.apiKeys.get(key))", "\(try await org.cloudAccounts.get(account))",
        "\(try await org.stateSources.get(source))", "\(try await org.stateSnapshots.get(snapshot))",
        "\(try await org.scans.get(scan))", "\(try await org.liveResources.get(resource))",
        "\(try await org.drift.get(drift))", "\(items)", "\(String(describing: try await org.policy.get()))",
        "\(try await org.rules.list(nil))", "\(try await org.rules.disabled(nil))",
        "\(String(describing: try await org.noise.settings()))", "\(try await org.noise.suppressions(at: nil))",
        "\(pattern)", "\(try await org.noise.values(of: [pattern]))",
      ]
    }
  }
}
