import DriftModels
import Storage

extension ConformanceSuite {
  static let stateSnapshots: [ConformanceCase] = [
    ConformanceCase("a snapshot keeps every field and its body byte for byte") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource()
      let snapshot = Sample.snapshot(of: source.id, workspace: "", serial: .max, lineage: "línea", at: 1)
      let body = Array(UInt8.min...UInt8.max) + [0, 0, 255]
      try await tenant.write { try await $0.stateSnapshots.append(snapshot, sealedBody: body) }
      try expectEqual(try await tenant.read { try await $0.stateSnapshots.get(snapshot.id) }, snapshot)
      try expectEqual(try await tenant.read { try await $0.stateSnapshots.sealedBody(of: snapshot.id) }, body)
    },
    ConformanceCase("the state stored last speaks for a workspace, of those of one moment the highest serial") {
      database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let high = Sample.snapshot(of: source, serial: 70, lineage: "a", at: 1)
      let first = Sample.snapshot(of: source, serial: 7, lineage: "b", at: 4)
      let second = Sample.snapshot(of: source, serial: 3, lineage: "b", at: 4)
      let otherWorkspace = Sample.snapshot(of: source, workspace: "zeta", serial: 99, at: 9)
      try await tenant.write { org in
        for snapshot in [high, otherWorkspace] { try await org.stateSnapshots.append(snapshot, sealedBody: [1]) }
      }
      try expectEqual(
        try await tenant.read { try await $0.stateSnapshots.newest(of: source, workspace: "default") }, .some(high))
      try await tenant.write { org in
        for snapshot in [first, second] { try await org.stateSnapshots.append(snapshot, sealedBody: [1]) }
      }
      try await tenant.read { org in
        try expectEqual(try await org.stateSnapshots.newest(of: source, workspace: "default"), first)
        try expectEqual(
          try await org.stateSnapshots.newestPerWorkspace(of: source), [first, otherWorkspace])
        try expectEqual(try await org.stateSnapshots.newest(of: source, workspace: "none"), nil)
        try expectEqual(try await org.stateSnapshots.newestPerWorkspace(of: .new()), [])
      }
    },
    ConformanceCase("serials are compared inside one lineage of one workspace") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let snapshots = [
        Sample.snapshot(of: source, serial: .max, lineage: "a", at: 1),
        Sample.snapshot(of: source, serial: 1 << 63 - 1, lineage: "a", at: 3),
        Sample.snapshot(of: source, serial: 2, lineage: "b", at: 2),
        Sample.snapshot(of: source, workspace: "zeta", serial: .max, lineage: "a", at: 4),
      ]
      try await tenant.write { org in
        for snapshot in snapshots { try await org.stateSnapshots.append(snapshot, sealedBody: []) }
      }
      for (lineage, expected) in [("a", .max), ("b", 2), ("", nil)] as [(String, UInt64?)] {
        let found = try await tenant.read {
          try await $0.stateSnapshots.highestSerial(of: source, workspace: "default", lineage: lineage)
        }
        try expectEqual(found, expected)
      }
    },
    ConformanceCase("the newest states of a workspace are kept, those of others untouched") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let other = Sample.snapshot(of: source, workspace: "zeta", at: 0)
      let snapshots = [4, 1, 3, 2].map { Sample.snapshot(of: source, serial: UInt64(10 - $0), at: $0) }
      try await tenant.write { org in
        for snapshot in snapshots + [other] { try await org.stateSnapshots.append(snapshot, sealedBody: []) }
        try expectEqual(try await org.stateSnapshots.keepNewest(4, of: source, workspace: "default"), 0)
        try expectEqual(try await org.stateSnapshots.keepNewest(2, of: source, workspace: "default"), 2)
      }
      let kept = try await tenant.read { try await $0.stateSnapshots.list(of: source, page: PageRequest(limit: 9)) }
      try expectEqual(kept.records, [other, snapshots[2], snapshots[0]])
    },
    ConformanceCase("the same content is found again in its workspace, the newest of several") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let hash = Sample.uniqueHash()
      let (old, new) = (
        Sample.snapshot(of: source, hash: hash, at: 1), Sample.snapshot(of: source, serial: 0, hash: hash, at: 2)
      )
      try await tenant.write { org in
        for snapshot in [new, old] { try await org.stateSnapshots.append(snapshot, sealedBody: []) }
      }
      try await tenant.read { org in
        let snapshots = org.stateSnapshots
        try expectEqual(try await snapshots.find(contentHash: hash, of: source, workspace: "default"), new)
        try expectEqual(try await snapshots.find(contentHash: hash, of: source, workspace: "other"), nil)
        try expectEqual(
          try await snapshots.find(contentHash: Sample.uniqueHash(), of: source, workspace: "default"), nil)
      }
    },
    ConformanceCase("snapshots of a source are paged by time, then id") { database in
      let tenant = try await Tenant.make(in: database)
      let source = try await tenant.addSource().id
      let snapshots = [5, 2, 9].map { Sample.snapshot(of: source, at: $0) }
      try await tenant.write { org in
        for snapshot in snapshots { try await org.stateSnapshots.append(snapshot, sealedBody: [0]) }
      }
      let page = try await tenant.read {
        try await $0.stateSnapshots.list(of: source, page: PageRequest(limit: 2, offset: 1))
      }
      try expectEqual(page, Page(records: [snapshots[0], snapshots[2]], total: 3))
    },
    ConformanceCase("an unknown snapshot is not found and needs a known source") { database in
      let tenant = try await Tenant.make(in: database)
      try await expectNotFound(.stateSnapshot) {
        _ = try await tenant.read { try await $0.stateSnapshots.get(.new()) }
      }
      try await expectNotFound(.stateSource) {
        try await tenant.write {
          try await $0.stateSnapshots.append(Sample.snapshot(of: .new(), at: 1), sealedBody: [])
        }
      }
    },
  ]
}
