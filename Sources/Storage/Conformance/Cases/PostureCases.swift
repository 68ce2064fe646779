import DriftModels
import Storage

extension ConformanceSuite {
  static let posture: [ConformanceCase] = [
    ConformanceCase("posture shows the newest scan and the newest drift of each account, by account age") { database in
      let tenant = try await Tenant.make(in: database)
      let (late, early, idle) = (
        try await tenant.addAccount(9), try await tenant.addAccount(1), try await tenant.addAccount(5)
      )
      let old = try await tenant.addScan(1, account: early.id).id
      let new = try await tenant.addScan(8, account: early.id).id
      let only = try await tenant.addScan(3, account: late.id).id
      let (oldDrift, newDrift) = (
        Sample.drift(of: old, account: early.id, at: 2, extra: 1),
        Sample.drift(of: only, account: late.id, at: 4, extra: 2)
      )
      try await tenant.write { org in
        try await org.drift.replace(oldDrift)
        try await org.drift.replace(newDrift)
        try await org.scans.finish(
          only, with: ScanOutcome(isDone: true, resourceCount: 0, finishedAt: Sample.time(6)))
      }
      try await tenant.read { org in
        try expectEqual(
          try await org.drift.posture(),
          [
            PostureRecord(account: early, lastScanID: new, lastScanAt: Sample.time(8), drift: oldDrift),
            PostureRecord(account: idle, lastScanID: nil, lastScanAt: nil, drift: nil),
            PostureRecord(account: late, lastScanID: only, lastScanAt: Sample.time(6), drift: newDrift),
          ])
        try expectEqual(try await org.drift.newest(forAccount: early.id), oldDrift)
      }
      let newer = Sample.drift(of: new, account: early.id, at: 9, extra: 0)
      try await tenant.write { try await $0.drift.replace(newer) }
      try expectEqual(try await tenant.read { try await $0.drift.newest(forAccount: early.id) }, .some(newer))
      try expectEqual(try await tenant.read { try await $0.drift.posture().first?.drift }, .some(newer))
    }
  ]
}
