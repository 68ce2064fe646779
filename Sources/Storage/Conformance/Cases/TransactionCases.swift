import DriftModels
import Storage

extension ConformanceSuite {
  private struct Interruption: Error {}

  static let transactions: [ConformanceCase] = [
    ConformanceCase("a write that throws leaves nothing and passes its error on") { database in
      let tenant = try await Tenant.make(in: database)
      let account = Sample.account(1)
      do {
        try await tenant.write { org in
          try await org.cloudAccounts.insert(account)
          try await org.apiKeys.insert(Sample.key(1))
          throw Interruption()
        }
        try expect(false, "the error was lost")
      } catch is Interruption {}
      try expectEqual(try await tenant.read { try await $0.cloudAccounts.list(page: PageRequest(limit: 1)).total }, 0)
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 0)
      try await tenant.write { try await $0.cloudAccounts.insert(account) }
    },
    ConformanceCase("a write sees what it has written, and others don't until it is over") { database in
      let tenant = try await Tenant.make(in: database)
      try await tenant.write { org in
        try await org.apiKeys.insert(Sample.key(1))
        try expectEqual(try await org.apiKeys.count(), 1)
        try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 0)
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 1)
    },
    ConformanceCase("a read keeps to the data of its beginning") { database in
      let tenant = try await Tenant.make(in: database)
      try await tenant.read { org in
        try await tenant.write { try await $0.apiKeys.insert(Sample.key(1)) }
        try expectEqual(try await org.apiKeys.count(), 0)
        try await tenant.write { try await $0.apiKeys.insert(Sample.key(2)) }
        try expectEqual(try await org.apiKeys.count(), 0)
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 2)
    },
    ConformanceCase("a stream keeps to the data of its beginning while others write") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(40)
      let seen = try await tenant.read { org in
        var seen = 0
        for try await batch in org.liveResources.stream(LiveResourceFilter(), batchSize: 10) {
          seen += batch.count
          _ = try await tenant.write { [seen] writer in
            try await writer.liveResources.upsert(
              [Sample.observation(1_000 + seen)], account: account, scan: scan, at: Sample.time(2))
          }
        }
        return seen
      }
      try expectEqual(seen, 40)
      try expectEqual(try await tenant.read { try await $0.liveResources.count(LiveResourceFilter()) }, 44)
    },
    ConformanceCase("a conflict that is caught still keeps the transaction from being kept") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount()
      try await expectConflict(.identifier) {
        try await tenant.write { org in
          try await org.apiKeys.insert(Sample.key(1))
          do {
            try await org.scans.insert(Sample.scan(1, account: account.id))
            let taken = CloudAccountRecord(
              id: account.id, provider: .gcp, externalAccountID: "x", displayName: "", createdAt: Sample.time(1))
            try await org.cloudAccounts.insert(taken)
          } catch StorageError.conflict {}
        }
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 0)
      try expectEqual(try await tenant.read { try await $0.scans.count(ScanFilter()) }, 0)
    },
    ConformanceCase("a row that is not found does not end the transaction") { database in
      let tenant = try await Tenant.make(in: database)
      try await tenant.write { org in
        try await expectNotFound(.scan) { try await org.scans.start(.new(), at: Sample.time(1)) }
        try await org.apiKeys.insert(Sample.key(1))
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 1)
    },
    ConformanceCase("twenty writers at once all get through") { database in
      let tenant = try await Tenant.make(in: database)
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          group.addTask {
            try await tenant.write { org in
              try await org.apiKeys.insert(Sample.key(number))
              _ = try await org.apiKeys.count()
              try await org.scans.insert(Sample.scan(number, account: nil))
            }
          }
          group.addTask { _ = try await tenant.read { try await $0.apiKeys.count() } }
        }
        try await group.waitForAll()
      }
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 20)
      try expectEqual(try await tenant.read { try await $0.scans.count(ScanFilter()) }, 20)
    },
    ConformanceCase("of twenty workers that start one scan a single one wins") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let winners = try await withThrowingTaskGroup(of: Bool.self) { group in
        for _ in 0..<20 {
          group.addTask {
            do {
              try await tenant.write { try await $0.scans.start(scan, at: Sample.time(2)) }
              return true
            } catch StorageError.conflict(constraint: .scanStatus) {
              return false
            }
          }
        }
        return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      try expectEqual(winners, 1)
    },
    ConformanceCase("a cancelled task starts no transaction and leaves the database usable") { database in
      let tenant = try await Tenant.make(in: database)
      let task = Task {
        withUnsafeCurrentTask { $0?.cancel() }
        try await tenant.write { try await $0.apiKeys.insert(Sample.key(1)) }
      }
      do {
        try await task.value
        try expect(false, "a cancelled task has written")
      } catch is CancellationError {}
      try expectEqual(try await tenant.read { try await $0.apiKeys.count() }, 0)
    },
    ConformanceCase("a repository that is kept past its transaction no longer works") { database in
      let tenant = try await Tenant.make(in: database)
      let kept = try await tenant.write { $0.apiKeys }
      try await expectError(.unavailable(reason: "the transaction has ended")) {
        try await kept.insert(Sample.key(1))
      }
    },
  ]
}
