import DriftModels
import Storage

extension ConformanceSuite {
  static let drift: [ConformanceCase] = [
    ConformanceCase("a drift result and its items keep every field and the order of positions") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount().id
      let scan = try await tenant.addScan(account: account).id
      let result = Sample.drift(of: scan, account: account, at: 1)
      let bare = DriftItemRecord(
        position: 7, kind: .extra, providerResourceID: "", resourceType: "t", name: "", riskLevel: .none)
      let items = [bare, Sample.item(2), Sample.item(0, kind: .missing)]
      try await tenant.write { try await $0.drift.replace(result, items: items) }
      try await tenant.read { org in
        try expectEqual(try await org.drift.get(result.id), result)
        try expectEqual(try await org.drift.newest(forScan: scan), result)
        try expectEqual(try await allItems(of: result.id, org.drift), items.reversed())
        try expectEqual(try await allItems(of: result.id, kind: .extra, org.drift), [bare])
        try expectEqual(try await allItems(of: result.id, kind: .matched, org.drift), [])
      }
    },
    ConformanceCase("computing again replaces the result of the scan with its items") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let (first, second) = (
        Sample.drift(of: scan, account: nil, at: 1), Sample.drift(of: scan, account: nil, at: 2)
      )
      try await tenant.write { try await $0.drift.replace(first, items: [Sample.item(0), Sample.item(1)]) }
      try await tenant.write { try await $0.drift.replace(second, items: [Sample.item(5)]) }
      try await tenant.read { org in
        try expectEqual(try await org.drift.newest(forScan: scan), second)
        try expectEqual(try await allItems(of: first.id, org.drift), [])
        try expectEqual(try await allItems(of: second.id, org.drift).map(\.position), [5])
      }
      try await expectNotFound(.driftSnapshot) { _ = try await tenant.read { try await $0.drift.get(first.id) } }
    },
    ConformanceCase("items come in batches, each once, whatever the batch size") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let result = Sample.drift(of: scan, account: nil, at: 1)
      try await tenant.write { org in
        try await org.drift.replace(result)
        for start in stride(from: 0, to: 1_000, by: 250) {
          let kinds: [DriftItemKind] = [.changed, .missing, .extra]
          try await org.drift.append(
            (start..<start + 250).map { Sample.item($0, kind: kinds[$0 % 3]) }, to: result.id)
        }
      }
      for batchSize in [1_000, 333, 7] {
        let positions = try await tenant.read { org in
          try await allItems(of: result.id, batchSize: batchSize, org.drift).map(\.position)
        }
        try expectEqual(positions, Array(0..<1_000))
      }
      let extra = try await tenant.read { try await allItems(of: result.id, kind: .extra, batchSize: 10, $0.drift) }
      try expectEqual(extra.map(\.position), Array(stride(from: 2, to: 1_000, by: 3)))
    },
    ConformanceCase("positions are unique inside a result, and nothing of a refused batch stays") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let result = Sample.drift(of: scan, account: nil, at: 1)
      try await tenant.write { try await $0.drift.replace(result, items: [Sample.item(0)]) }
      try await expectConflict(.driftItemPosition) {
        try await tenant.write { try await $0.drift.append([Sample.item(1), Sample.item(0)], to: result.id) }
      }
      let items = try await tenant.read { try await allItems(of: result.id, $0.drift) }
      try expectEqual(items.map(\.position), [0])
    },
    ConformanceCase("the narrative is filled in later") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let result = Sample.drift(of: scan, account: nil, at: 1)
      try await tenant.write { org in
        try await org.drift.replace(result)
        try await org.drift.setNarrative(result.id, text: "Drei Ressourcen…", status: .ready)
      }
      let found = try await tenant.read { try await $0.drift.get(result.id) }
      try expectEqual(found.narrative, "Drei Ressourcen…")
      try expectEqual(found.narrativeStatus, .ready)
    },
    ConformanceCase("an unknown drift result, scan or account is not found") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      try await expectNotFound(.driftSnapshot) { _ = try await tenant.read { try await $0.drift.get(.new()) } }
      try await expectNotFound(.driftSnapshot) {
        try await tenant.write { try await $0.drift.append([], to: .new()) }
      }
      try await expectNotFound(.driftSnapshot) {
        try await tenant.write { try await $0.drift.setNarrative(.new(), text: nil, status: .failed) }
      }
      try await expectNotFound(.scan) {
        try await tenant.write { try await $0.drift.replace(Sample.drift(of: .new(), account: nil, at: 1)) }
      }
      try await expectNotFound(.cloudAccount) {
        try await tenant.write { try await $0.drift.replace(Sample.drift(of: scan, account: .new(), at: 1)) }
      }
      try expectEqual(try await tenant.read { try await $0.drift.newest(forScan: scan) }, nil)
      try expectEqual(try await tenant.read { try await $0.drift.newest(forAccount: .new()) }, nil)
    },
  ]

  private static func allItems(
    of snapshot: DriftSnapshotID, kind: DriftItemKind? = nil, batchSize: Int = 2, _ drift: any DriftReader
  ) async throws -> [DriftItemRecord] {
    var items: [DriftItemRecord] = []
    for try await batch in drift.items(of: snapshot, kind: kind, batchSize: batchSize) { items += batch }
    return items
  }
}
