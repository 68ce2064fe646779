import DriftModels
import Storage

extension ConformanceSuite {
  static let stateSources: [ConformanceCase] = [
    ConformanceCase("state sources keep every field and their config byte for byte") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount()
      let config = JSONBody(
        bytes: Array("{ \"a\" : 1.00, \"a\":2,\n\"k\":\"\\u00e9é\" }".utf8), sha256: Sample.hash(1))
      let sources = StateSourceKind.allCases.enumerated().map { number, kind in
        StateSourceRecord(
          id: .new(), kind: kind, displayName: "źródło", config: config, cloudAccountID: account.id,
          createdAt: Sample.time(number), lastFetchedAt: Sample.time(9))
      }
      try await tenant.write { org in
        for source in sources { try await org.stateSources.insert(source) }
      }
      for source in sources {
        try expectEqual(try await tenant.read { try await $0.stateSources.get(source.id) }, source)
      }
    },
    ConformanceCase("state sources are paged by time, then id, and filtered by account") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount().id
      let sources = [
        Sample.source(2), Sample.source(1, account: account), Sample.source(4, account: account), Sample.source(3),
      ]
      try await tenant.write { org in
        for source in sources { try await org.stateSources.insert(source) }
      }
      try await tenant.read { org in
        let all = try await org.stateSources.list(StateSourceFilter(), page: PageRequest(limit: 2, offset: 1))
        try expectEqual(all, Page(records: [sources[0], sources[3]], total: 4))
        let linked = try await org.stateSources.list(
          StateSourceFilter(accountID: account), page: PageRequest(limit: 10))
        try expectEqual(linked, Page(records: [sources[1], sources[2]], total: 2))
        try expectEqual(try await org.stateSources.count(), 4)
      }
    },
    ConformanceCase("workspaces and the latest snapshot of a source come from its snapshots") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource()
      let snapshots = [
        Sample.snapshot(of: source.id, workspace: "prod", serial: 9, at: 1),
        Sample.snapshot(of: source.id, workspace: "ärger", serial: 1, at: 3),
        Sample.snapshot(of: source.id, workspace: "dev", serial: 1, at: 2),
        Sample.snapshot(of: source.id, workspace: "dev", serial: 2, at: 2),
      ]
      try await tenant.write { org in
        for snapshot in snapshots { try await org.stateSnapshots.append(snapshot, sealedBody: [1]) }
        try await org.stateSources.noteFetch(source.id, at: Sample.time(7))
      }
      let found = try await tenant.read { try await $0.stateSources.get(source.id) }
      try expectEqual(found.workspaces, ["dev", "prod", "ärger"])
      try expectEqual(found.latestSnapshotID, snapshots[1].id)
      try expectEqual(found.lastFetchedAt, Sample.time(7))
    },
    ConformanceCase("deleting a source takes its snapshots") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource()
      let snapshot = Sample.snapshot(of: source.id, at: 1)
      try await tenant.write { org in
        try await org.stateSnapshots.append(snapshot, sealedBody: [1, 2])
        try await org.stateSources.delete(source.id)
      }
      try await expectNotFound(.stateSource) {
        _ = try await tenant.read { try await $0.stateSources.get(source.id) }
      }
      try await expectNotFound(.stateSnapshot) {
        _ = try await tenant.read { try await $0.stateSnapshots.sealedBody(of: snapshot.id) }
      }
    },
    ConformanceCase("an unknown source is not found") { database in
      let tenant = try await Tenant.make(in: database)
      try await expectNotFound(.stateSource) { _ = try await tenant.read { try await $0.stateSources.get(.new()) } }
      try await expectNotFound(.stateSource) { try await tenant.write { try await $0.stateSources.delete(.new()) } }
      try await expectNotFound(.stateSource) {
        try await tenant.write { try await $0.stateSources.noteFetch(.new(), at: Sample.time(1)) }
      }
      try await expectNotFound(.cloudAccount) {
        try await tenant.write { try await $0.stateSources.insert(Sample.source(1, account: .new())) }
      }
    },
  ]
}
