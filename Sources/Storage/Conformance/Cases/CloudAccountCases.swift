import DriftModels
import Storage

extension ConformanceSuite {
  static let cloudAccounts: [ConformanceCase] = [
    ConformanceCase("cloud accounts keep every field, unknown clouds too") { database in
      let tenant = try await Tenant.make(in: database)
      let full = Sample.account(1)
      let bare = CloudAccountRecord(
        id: .new(), provider: .other("oracle"), externalAccountID: "x", displayName: "", createdAt: Sample.time(2))
      try await tenant.write { org in
        try await org.cloudAccounts.insert(full)
        try await org.cloudAccounts.insert(bare)
      }
      try expectEqual(try await tenant.read { try await $0.cloudAccounts.get(full.id) }, full)
      try expectEqual(try await tenant.read { try await $0.cloudAccounts.get(bare.id) }, bare)
      let found = try await tenant.read {
        try await $0.cloudAccounts.find(provider: .other("oracle"), externalAccountID: "x")
      }
      try expectEqual(found, bare)
    },
    ConformanceCase("an unknown cloud account is not found") { database in
      let tenant = try await Tenant.make(in: database)
      try await expectNotFound(.cloudAccount) { _ = try await tenant.read { try await $0.cloudAccounts.get(.new()) } }
      try await expectNotFound(.cloudAccount) { try await tenant.write { try await $0.cloudAccounts.delete(.new()) } }
      let found = try await tenant.read { try await $0.cloudAccounts.find(provider: .aws, externalAccountID: "") }
      try expectEqual(found, nil)
    },
    ConformanceCase("cloud accounts are paged by time, then id; synthetic ones don't count") { database in
      let tenant = try await Tenant.make(in: database)
      let accounts = [
        Sample.account(3), Sample.account(1), Sample.account(2, provider: .kubernetes), Sample.account(4),
      ]
      try await tenant.write { org in
        for account in accounts { try await org.cloudAccounts.insert(account) }
      }
      let page = try await tenant.read { try await $0.cloudAccounts.list(page: PageRequest(limit: 2, offset: 1)) }
      try expectEqual(page, Page(records: [accounts[2], accounts[0]], total: 4))
      try expectEqual(try await tenant.read { try await $0.cloudAccounts.count() }, 3)
    },
    ConformanceCase("an account is unique by provider and external id inside its organisation only") { database in
      let (one, other) = (try await Tenant.make(in: database), try await Tenant.make(in: database))
      try await one.write { try await $0.cloudAccounts.insert(Sample.account(1)) }
      try await one.write { try await $0.cloudAccounts.insert(Sample.account(1, provider: .gcp)) }
      try await other.write { try await $0.cloudAccounts.insert(Sample.account(1)) }
      try await expectConflict(.cloudAccountIdentity) {
        try await one.write { try await $0.cloudAccounts.insert(Sample.account(1)) }
      }
    },
    ConformanceCase("a synthetic account is made once, by twenty writers too") { database in
      let tenant = try await Tenant.make(in: database)
      let ids = try await withThrowingTaskGroup(of: CloudAccountID.self) { group in
        for _ in 0..<20 {
          group.addTask {
            let candidate = Sample.account(1, provider: .kubernetes)
            return try await tenant.write { try await $0.cloudAccounts.ensureSynthetic(candidate).id }
          }
        }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      try expectEqual(ids.count, 1)
    },
    ConformanceCase("deleting an account takes its resources and unlinks scans, drift and sources") { database in
      let tenant = try await Tenant.make(in: database)
      let (account, scan) = try await tenant.addResources(3)
      let source = try await tenant.addSource(account: account)
      let drift = Sample.drift(of: scan, account: account, at: 5)
      try await tenant.write { org in
        try await org.drift.replace(drift, items: [Sample.item(0)])
        try await org.cloudAccounts.delete(account)
      }
      try await tenant.read { org in
        try expectEqual(try await org.liveResources.count(LiveResourceFilter()), 0)
        try expectEqual(try await org.scans.get(scan).accountID, nil)
        try expectEqual(try await org.drift.get(drift.id).accountID, nil)
        try expectEqual(try await org.stateSources.get(source.id).cloudAccountID, nil)
        try expectEqual(try await org.drift.posture(), [])
      }
    },
  ]
}
