import DriftModels
import NoiseAggregator
import Storage

extension ConformanceSuite {
  static let isolation: [ConformanceCase] = [
    ConformanceCase("no read of one organisation finds rows of another") { database in
      let theirs = try await Furnished.make(in: database)
      let mine = try await Tenant.make(in: database)
      let lookups: [(StoredEntity, @Sendable (any OrgReader) async throws -> Void)] = [
        (.apiKey, { _ = try await $0.apiKeys.get(theirs.key) }),
        (.cloudAccount, { _ = try await $0.cloudAccounts.get(theirs.account) }),
        (.stateSource, { _ = try await $0.stateSources.get(theirs.source) }),
        (.stateSnapshot, { _ = try await $0.stateSnapshots.get(theirs.snapshot) }),
        (.stateSnapshot, { _ = try await $0.stateSnapshots.sealedBody(of: theirs.snapshot) }),
        (.scan, { _ = try await $0.scans.get(theirs.scan) }),
        (.liveResource, { _ = try await $0.liveResources.get(theirs.resource) }),
        (.driftSnapshot, { _ = try await $0.drift.get(theirs.drift) }),
        (.customRule, { _ = try await $0.rules.get(theirs.rule.id) }),
        (.suppression, { _ = try await $0.noise.suppression(theirs.suppression) }),
      ]
      for (entity, lookup) in lookups {
        try await expectNotFound(entity) { try await mine.read { try await lookup($0) } }
      }
    },
    ConformanceCase("no list, count or stream of one organisation shows rows of another") { database in
      let theirs = try await Furnished.make(in: database)
      let mine = try await Tenant.make(in: database)
      let page = PageRequest(limit: 100)
      let pattern = try await theirs.pattern()
      try await mine.read { org in
        try expectEqual(try await org.apiKeys.list(page: page).total, 0)
        try expectEqual(try await org.apiKeys.count(), 0)
        try expectEqual(try await org.cloudAccounts.list(page: page).total, 0)
        try expectEqual(try await org.cloudAccounts.count(), 0)
        try expectEqual(try await org.cloudAccounts.find(provider: .aws, externalAccountID: "account-1"), nil)
        try expectEqual(try await org.stateSources.count(), 0)
        let sources = StateSourceFilter(accountID: theirs.account)
        try expectEqual(try await org.stateSources.list(sources, page: page).total, 0)
        try expectEqual(try await org.stateSnapshots.list(of: theirs.source, page: page).total, 0)
        try expectEqual(try await org.stateSnapshots.newest(of: theirs.source, workspace: "default"), nil)
        try expectEqual(try await org.stateSnapshots.newestPerWorkspace(of: theirs.source), [])
        let stored = try await org.stateSnapshots.find(
          contentHash: theirs.contentHash, of: theirs.source, workspace: "default")
        try expectEqual(stored, nil)
        let serial = try await org.stateSnapshots.highestSerial(of: theirs.source, workspace: "default", lineage: "a")
        try expectEqual(serial, nil)
        let scans = ScanFilter(accountID: theirs.account)
        try expectEqual(try await org.scans.list(scans, page: page).total, 0)
        try expectEqual(try await org.scans.count(scans), 0)
        let resources = LiveResourceFilter(accountID: theirs.account)
        try expectEqual(try await org.liveResources.list(resources, page: page).total, 0)
        try expectEqual(try await org.liveResources.count(resources), 0)
        for try await batch in org.liveResources.stream(resources, batchSize: 10) { try expectEqual(batch, []) }
        try expectEqual(try await org.drift.newest(forScan: theirs.scan), nil)
        try expectEqual(try await org.drift.newest(forAccount: theirs.account), nil)
        for try await batch in org.drift.items(of: theirs.drift, kind: nil, batchSize: 10) {
          try expectEqual(batch, [])
        }
        try expectEqual(try await org.drift.posture(), [])
        try expectEqual(try await org.policy.get(), nil)
        try expectEqual(try await org.rules.list(nil), [])
        try expectEqual(try await org.rules.disabled(nil), [])
        try expectEqual(try await org.noise.settings(), nil)
        try expectEqual(try await org.noise.suppressions(at: nil), [])
        let (settings, now) = (try NoiseSample.once, NoiseSample.day(0))
        try expectEqual(try await org.noise.patterns(settings: settings, filter: NoiseFilter(), now: now), [])
        let same = try await org.noise.pattern(
          pattern.fingerprint, settings: settings, filter: NoiseFilter(), now: now)
        try expectEqual(same, nil)
        try expectEqual(try await org.noise.values(of: [pattern]), [:])
      }
    },
    ConformanceCase("no write of one organisation reaches rows of another") { database in
      let theirs = try await Furnished.make(in: database)
      let mine = try await Tenant.make(in: database)
      let account = try await mine.addAccount().id
      let scan = try await mine.addScan(account: account).id
      let drift = ScanDrift(status: .clean, changedCount: 0, missingCount: 0, extraCount: 0)
      let outcome = ScanOutcome(isDone: true, resourceCount: 0, finishedAt: Sample.time(1))
      let writes: [(StoredEntity, @Sendable (any OrgWriter) async throws -> Void)] = [
        (.apiKey, { try await $0.apiKeys.revoke(theirs.key, at: Sample.time(1)) }),
        (.apiKey, { try await $0.apiKeys.noteUse(theirs.key, at: Sample.time(1)) }),
        (.cloudAccount, { try await $0.cloudAccounts.delete(theirs.account) }),
        (.stateSource, { try await $0.stateSources.delete(theirs.source) }),
        (.stateSource, { try await $0.stateSources.noteFetch(theirs.source, at: Sample.time(1)) }),
        (.cloudAccount, { try await $0.stateSources.insert(Sample.source(1, account: theirs.account)) }),
        (
          .stateSource,
          { try await $0.stateSnapshots.append(Sample.snapshot(of: theirs.source, at: 1), sealedBody: []) }
        ),
        (.cloudAccount, { try await $0.scans.insert(Sample.scan(1, account: theirs.account)) }),
        (.scan, { try await $0.scans.start(theirs.scan, at: Sample.time(1)) }),
        (.scan, { try await $0.scans.finish(theirs.scan, with: outcome) }),
        (.scan, { try await $0.scans.setDrift(theirs.scan, to: drift) }),
        (.scan, { try await $0.scans.setResult(theirs.scan, to: nil) }),
        (.scan, { try await $0.scans.setIssues(theirs.scan, to: []) }),
        (
          .cloudAccount,
          { _ = try await $0.liveResources.upsert([], account: theirs.account, scan: scan, at: Sample.time(1)) }
        ),
        (
          .scan,
          { _ = try await $0.liveResources.upsert([], account: account, scan: theirs.scan, at: Sample.time(1)) }
        ),
        (
          .cloudAccount,
          { _ = try await $0.liveResources.markGone(account: theirs.account, scopeKey: nil, notSeenBy: scan) }
        ),
        (.cloudAccount, { try await $0.liveResources.replacePairings([:], account: theirs.account) }),
        (.liveResource, { try await $0.liveResources.replacePairings([theirs.resource: .new()], account: account) }),
        (
          .liveResource,
          {
            try await $0.liveResources.setEnrichment(
              theirs.resource, status: .failed, failureReason: nil, properties: nil)
          }
        ),
        (.scan, { try await $0.drift.replace(Sample.drift(of: theirs.scan, account: nil, at: 1)) }),
        (.cloudAccount, { try await $0.drift.replace(Sample.drift(of: scan, account: theirs.account, at: 1)) }),
        (.driftSnapshot, { try await $0.drift.append([Sample.item(9)], to: theirs.drift) }),
        (.driftSnapshot, { try await $0.drift.setNarrative(theirs.drift, text: nil, status: .failed) }),
        (.customRule, { try await $0.rules.update(theirs.rule) }),
        (.customRule, { try await $0.rules.delete(theirs.rule.id) }),
        (.disabledRule, { try await $0.rules.enable(theirs.exception) }),
        (.suppression, { try await $0.noise.unsuppress(theirs.suppression) }),
        (.scan, { try await $0.noise.record(NoiseSample.scan(theirs.scan, [NoiseSample.change()])) }),
        (.scan, { try await $0.noise.replace(NoiseSample.scan(theirs.scan, [])) }),
      ]
      let before = try await theirs.contents()
      for (entity, write) in writes {
        try await expectNotFound(entity) { try await mine.write { try await write($0) } }
      }
      let gone = try await mine.write {
        try await $0.stateSnapshots.keepNewest(0, of: theirs.source, workspace: "default")
      }
      try expectEqual(gone, 0)
      try await mine.write { org in
        try await org.noise.forget(theirs.scan)
        try await org.noise.forget(before: NoiseSample.day(1_000))
      }
      try expectEqual(try await theirs.contents(), before)
    },
  ]
}
