import DriftModels
import Storage

extension ConformanceSuite {
  static let liveResourceWrites: [ConformanceCase] = [
    ConformanceCase("upserting twice changes nothing but the sighting") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, first) = try await tenant.addResources(300)
      let second = try await tenant.addScan(2, account: account).id
      let filter = LiveResourceFilter(accountID: account)
      let before = try await tenant.read { try await $0.liveResources.list(filter, page: PageRequest(limit: 500)) }
      let counts = try await tenant.write { org in
        try await org.liveResources.upsert(
          (0..<301).map { Sample.observation($0) }, account: account, scan: second, at: Sample.time(2))
      }
      try expectEqual(counts, UpsertCounts(inserted: 1, updated: 300))
      let after = try await tenant.read { try await $0.liveResources.list(filter, page: PageRequest(limit: 500)) }
      let expected = before.records.map { record in
        var record = record
        record.lastScanID = second
        record.lastSeenAt = Sample.time(2)
        return record
      }
      try expectEqual(Array(after.records.prefix(300)), expected)
      try expect(before.records.allSatisfy { $0.lastScanID == first }, "the first scan is not the last one seen")
    },
    ConformanceCase("identity is account, provider, provider type and provider resource id") { database in
      let tenant = try await Tenant.make(in: database)
      let (one, two) = (try await tenant.addAccount(1).id, try await tenant.addAccount(2).id)
      let scan = try await tenant.addScan(account: one).id
      var renamed = Sample.observation(1, scopeKey: "us")
      renamed.name = "renamed"
      renamed.normalizedType = "aws_other"
      var otherType = Sample.observation(1)
      otherType.providerType = "AWS::Other"
      var otherCloud = Sample.observation(1)
      otherCloud.provider = .gcp
      let batch = [Sample.observation(1), otherType, otherCloud, renamed]
      let counts = try await tenant.write { org in
        _ = try await org.liveResources.upsert(batch, account: two, scan: scan, at: Sample.time(1))
        return try await org.liveResources.upsert(batch, account: one, scan: scan, at: Sample.time(1))
      }
      try expectEqual(counts, UpsertCounts(inserted: 3, updated: 1))
      let found = try await tenant.read {
        try await $0.liveResources.list(
          LiveResourceFilter(accountID: one, type: "aws_other"), page: PageRequest(limit: 9))
      }
      try expectEqual(found.records.map(\.observation), [renamed])
    },
    ConformanceCase("what a scan has not seen is marked gone, in its scope only") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount().id
      let (first, second) = (
        try await tenant.addScan(1, account: account).id, try await tenant.addScan(2, account: account).id
      )
      let (east, west) = (
        (0..<4).map { Sample.observation($0, scopeKey: "east") }, (4..<6).map { Sample.observation($0, scopeKey: "") }
      )
      let marked = try await tenant.write { org in
        let resources = org.liveResources
        _ = try await resources.upsert(east + west, account: account, scan: first, at: Sample.time(1))
        _ = try await resources.upsert([east[0]], account: account, scan: second, at: Sample.time(2))
        return [
          try await resources.markGone(account: account, scopeKey: "east", notSeenBy: second),
          try await resources.markGone(account: account, scopeKey: "east", notSeenBy: second),
          try await resources.markGone(account: account, scopeKey: "", notSeenBy: first),
        ]
      }
      try expectEqual(marked, [3, 0, 0])
      let active = LiveResourceFilter(accountID: account, status: .active)
      try expectEqual(try await tenant.read { try await $0.liveResources.count(active) }, 3)
      let all = try await tenant.write {
        try await $0.liveResources.markGone(account: account, scopeKey: nil, notSeenBy: second)
      }
      try expectEqual(all, 2)
      _ = try await tenant.write {
        try await $0.liveResources.upsert(west, account: account, scan: second, at: Sample.time(3))
      }
      try expectEqual(try await tenant.read { try await $0.liveResources.count(active) }, 3)
    },
    ConformanceCase("pairings are replaced as a whole and survive the next sighting") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(3)
      let page = PageRequest(limit: 10)
      let ids = try await tenant.read { try await $0.liveResources.list(LiveResourceFilter(), page: page) }
        .records.map(\.id)
      let (a, b) = (IaCResourceID.new(), IaCResourceID.new())
      try await tenant.write { org in
        try await org.liveResources.replacePairings([ids[0]: a, ids[1]: a], account: account)
        try await org.liveResources.replacePairings([ids[1]: b, ids[2]: a], account: account)
        _ = try await org.liveResources.upsert(
          (0..<3).map { Sample.observation($0) }, account: account, scan: scan, at: Sample.time(5))
      }
      let found = try await tenant.read { try await $0.liveResources.list(LiveResourceFilter(), page: page) }
      try expectEqual(found.records.map(\.iacResourceID), [nil, b, a])
      try await expectNotFound(.liveResource) {
        try await tenant.write { try await $0.liveResources.replacePairings([.new(): a], account: account) }
      }
    },
    ConformanceCase("enrichment sets status, reason and properties") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(1)
      let listed = try await tenant.read {
        try await $0.liveResources.list(LiveResourceFilter(), page: PageRequest(limit: 1))
      }
      let id = try unwrap(listed.records.first).id
      let full = Sample.body("{\"full\":true}")
      try await tenant.write {
        try await $0.liveResources.setEnrichment(id, status: .enriched, failureReason: nil, properties: full)
      }
      let enriched = try await tenant.read { try await $0.liveResources.get(id) }
      try expectEqual(enriched.observation.enrichmentStatus, .enriched)
      try expectEqual(enriched.observation.properties, full)
      try await tenant.write {
        try await $0.liveResources.setEnrichment(id, status: .failed, failureReason: "denied", properties: nil)
      }
      let failed = try await tenant.read { try await $0.liveResources.get(id) }
      try expectEqual(failed.enrichmentFailureReason, "denied")
      try expectEqual(failed.observation.properties, full)
      _ = try await tenant.write {
        try await $0.liveResources.upsert(
          [Sample.observation(0)], account: account, scan: scan, at: Sample.time(4))
      }
      let seenAgain = try await tenant.read { try await $0.liveResources.get(id) }
      try expectEqual(seenAgain.observation, Sample.observation(0))
      try expectEqual(seenAgain.enrichmentFailureReason, nil)
    },
    ConformanceCase("bulk writes need a known account and a known scan, and may be empty") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(0)
      try expectEqual(try await tenant.read { try await $0.liveResources.count(LiveResourceFilter()) }, 0)
      try await expectNotFound(.cloudAccount) {
        _ = try await tenant.write {
          try await $0.liveResources.upsert([], account: .new(), scan: scan, at: Sample.time(1))
        }
      }
      try await expectNotFound(.scan) {
        _ = try await tenant.write {
          try await $0.liveResources.upsert([], account: account, scan: .new(), at: Sample.time(1))
        }
      }
      try await expectNotFound(.cloudAccount) {
        _ = try await tenant.write {
          try await $0.liveResources.markGone(account: .new(), scopeKey: nil, notSeenBy: scan)
        }
      }
    },
  ]
}
