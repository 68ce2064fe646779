import DriftModels
import Storage

extension ConformanceSuite {
  static let liveResources: [ConformanceCase] = [
    ConformanceCase("live resources keep every field") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(4)
      let page = try await tenant.read {
        try await $0.liveResources.list(LiveResourceFilter(), page: PageRequest(limit: 10))
      }
      try expectEqual(page.total, 4)
      for number in 0..<4 {
        let observation = Sample.observation(number)
        let record = try unwrap(page.records.first { $0.observation == observation })
        let expected = LiveResourceRecord(
          id: record.id, accountID: account, observation: observation, status: .active, lastScanID: scan,
          firstSeenAt: Sample.time(1), lastSeenAt: Sample.time(1))
        try expectEqual(record, expected)
        try expectEqual(try await tenant.read { try await $0.liveResources.get(record.id) }, expected)
      }
    },
    ConformanceCase("each resource filter narrows the list, its total, the count and the stream") { database in
      let tenant = try await Tenant.make(in: database)
      let (one, two) = (try await tenant.addAccount(1).id, try await tenant.addAccount(2, provider: .gcp).id)
      let scan = try await tenant.addScan(account: one).id
      var other = Sample.observation(5, type: "google_sql")
      other.provider = .gcp
      try await tenant.write { [other] org in
        let resources = org.liveResources
        _ = try await resources.upsert(
          [Sample.observation(1), Sample.observation(2, type: "aws_s3")], account: one, scan: scan, at: Sample.time(1))
        _ = try await resources.upsert([other], account: two, scan: scan, at: Sample.time(2))
        _ = try await resources.markGone(account: two, scopeKey: nil, notSeenBy: .new())
      }
      let table: [(LiveResourceFilter, Int)] = [
        (LiveResourceFilter(), 3), (LiveResourceFilter(accountID: one), 2), (LiveResourceFilter(accountID: .new()), 0),
        (LiveResourceFilter(provider: .gcp), 1), (LiveResourceFilter(type: "aws_s3"), 1),
        (LiveResourceFilter(type: "AWS::aws_s3"), 1), (LiveResourceFilter(type: "aws"), 0),
        (LiveResourceFilter(status: .gone), 1), (LiveResourceFilter(status: .active), 2),
        (LiveResourceFilter(accountID: one, provider: .aws, type: "aws_instance", status: .active), 1),
      ]
      for (filter, expected) in table {
        try await tenant.read { org in
          let page = try await org.liveResources.list(filter, page: PageRequest(limit: 10))
          try expectEqual(page.total, expected)
          try expectEqual(page.records.count, expected)
          try expectEqual(try await org.liveResources.count(filter), expected)
          var streamed: [LiveResourceRecord] = []
          for try await batch in org.liveResources.stream(filter, batchSize: 2) { streamed += batch }
          try expectEqual(streamed, page.records)
        }
      }
    },
    ConformanceCase("resources are paged by first sighting, then id") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(5)
      try await tenant.write { org in
        _ = try await org.liveResources.upsert(
          [Sample.observation(7), Sample.observation(0)], account: account, scan: scan, at: Sample.time(0))
      }
      var found: [LiveResourceRecord] = []
      for offset in stride(from: 0, to: 8, by: 3) {
        found += try await tenant.read {
          try await $0.liveResources.list(LiveResourceFilter(), page: PageRequest(limit: 3, offset: offset)).records
        }
      }
      try expectEqual(found.count, 6)
      try expectEqual(found.first?.observation, Sample.observation(7))
      let keys = found.map { Order($0.firstSeenAt, $0.id) }
      try expectEqual(keys, keys.sorted())
    },
    ConformanceCase("a stream gives every resource once, in order, whatever the batch size") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, _) = try await tenant.addResources(1_003)
      for batchSize in [1_003, 1_004, 500, 17] {
        let (ids, sizes) = try await tenant.read { org in
          var ids: [LiveResourceID] = []
          var sizes: [Int] = []
          let filter = LiveResourceFilter(accountID: account)
          for try await batch in org.liveResources.stream(filter, batchSize: batchSize) {
            ids += batch.map(\.id)
            sizes.append(batch.count)
          }
          return (ids, sizes)
        }
        try expectEqual(ids.count, 1_003)
        try expectEqual(ids, ids.sorted())
        try expectEqual(Set(ids).count, 1_003)
        try expect(sizes.dropLast().allSatisfy { $0 == batchSize }, "batches of \(sizes), not of \(batchSize)")
      }
    },
    ConformanceCase("an unknown resource is not found") { database in
      let tenant = try await Tenant.make(in: database)
      try await expectNotFound(.liveResource) { _ = try await tenant.read { try await $0.liveResources.get(.new()) } }
      try await expectNotFound(.liveResource) {
        try await tenant.write {
          try await $0.liveResources.setEnrichment(.new(), status: .failed, failureReason: nil, properties: nil)
        }
      }
    },
  ]
}
