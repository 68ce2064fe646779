import DriftModels
import Storage

extension ConformanceSuite {
  static let scans: [ConformanceCase] = [
    ConformanceCase("scans keep every field") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount().id
      let full = ScanRecord(
        id: .new(), accountID: account, provider: .gcp, scanType: .operatorReport, status: .done,
        resourceCount: 1_000_000,
        issues: [
          ScanIssue(code: "denied", message: "Zugriff verweigert", region: "eu", service: "s3", isRetryable: true),
          ScanIssue(code: "x", message: "", isRetryable: false),
        ],
        result: Sample.body("{\"a\": 1}"),
        drift: ScanDrift(status: .drifted, changedCount: 1, missingCount: 2, extraCount: 3),
        revision: Sample.scan(1, account: nil).revision, createdAt: Sample.time(1), startedAt: Sample.time(2),
        finishedAt: Sample.time(3))
      let bare = ScanRecord(
        id: .new(), accountID: nil, provider: nil, scanType: .webhook, createdAt: Sample.time(1))
      try await tenant.write { org in
        try await org.scans.insert(full)
        try await org.scans.insert(bare)
      }
      try expectEqual(try await tenant.read { try await $0.scans.get(full.id) }, full)
      try expectEqual(try await tenant.read { try await $0.scans.get(bare.id) }, bare)
    },
    ConformanceCase("scans are listed newest first, by time, then id") { database in
      let tenant = try await Tenant.make(in: database)
      let scans = [2, 9, 2, 5, 2].map { Sample.scan($0, account: nil) }
      try await tenant.write { org in
        for scan in scans { try await org.scans.insert(scan) }
      }
      let expected = scans.sorted { Order($0.createdAt, $0.id) > Order($1.createdAt, $1.id) }
      var found: [ScanRecord] = []
      for offset in [0, 2, 4] {
        let page = try await tenant.read {
          try await $0.scans.list(ScanFilter(), page: PageRequest(limit: 2, offset: offset))
        }
        try expectEqual(page.total, 5)
        found += page.records
      }
      try expectEqual(found, expected)
      let past = try await tenant.read {
        try await $0.scans.list(ScanFilter(), page: PageRequest(limit: 2, offset: 50))
      }
      try expectEqual(past, Page(records: [], total: 5))
    },
    ConformanceCase("each scan filter narrows the list, its total and the count") { database in
      let tenant = try await Tenant.make(in: database)
      let (one, two) = (try await tenant.addAccount(1).id, try await tenant.addAccount(2).id)
      let scans = [
        Sample.scan(1, account: one), Sample.scan(2, account: one, type: .scheduled, status: .running),
        Sample.scan(3, account: two, status: .done), Sample.scan(4, account: nil, status: .error),
      ]
      try await tenant.write { org in
        for scan in scans { try await org.scans.insert(scan) }
      }
      let table: [(ScanFilter, [Int])] = [
        (ScanFilter(), [3, 2, 1, 0]), (ScanFilter(accountID: one), [1, 0]), (ScanFilter(scanType: .manual), [3, 2, 0]),
        (ScanFilter(statuses: [.pending, .running]), [1, 0]), (ScanFilter(statuses: [.error]), [3]),
        (ScanFilter(createdFrom: Sample.time(3)), [3, 2]),
        (ScanFilter(accountID: one, scanType: .scheduled, statuses: [.running], createdFrom: Sample.time(2)), [1]),
        (ScanFilter(accountID: two, scanType: .webhook), []),
      ]
      for (filter, expected) in table {
        let page = try await tenant.read { try await $0.scans.list(filter, page: PageRequest(limit: 10)) }
        try expectEqual(page, Page(records: expected.map { scans[$0] }, total: expected.count))
        try expectEqual(try await tenant.read { try await $0.scans.count(filter) }, expected.count)
      }
    },
    ConformanceCase("a scan moves from pending to running to done, and not back") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let outcome = ScanOutcome(
        isDone: true, resourceCount: 42, issues: [ScanIssue(code: "c", message: "m", isRetryable: true)],
        result: Sample.body("[]"), finishedAt: Sample.time(8))
      try await tenant.write { try await $0.scans.start(scan, at: Sample.time(7)) }
      try await expectConflict(.scanStatus) {
        try await tenant.write { try await $0.scans.start(scan, at: Sample.time(7)) }
      }
      try await tenant.write { try await $0.scans.finish(scan, with: outcome) }
      try await expectConflict(.scanStatus) {
        try await tenant.write { try await $0.scans.finish(scan, with: outcome) }
      }
      let found = try await tenant.read { try await $0.scans.get(scan) }
      try expectEqual(found.status, .done)
      try expectEqual(found.statusKind, .partial)
      try expectEqual(found.startedAt, Sample.time(7))
      try expectEqual(found.finishedAt, outcome.finishedAt)
      try expectEqual(found.resourceCount, 42)
      try expectEqual(found.issues, outcome.issues)
      try expectEqual(found.result, outcome.result)
    },
    ConformanceCase("drift, issues and result of a scan can be replaced at any time") { database in
      let tenant = try await Tenant.make(in: database)
      let scan = try await tenant.addScan(account: nil).id
      let second = ScanDrift(status: .clean, changedCount: 0, missingCount: 0, extraCount: 0)
      try await tenant.write { org in
        try await org.scans.finish(
          scan, with: ScanOutcome(isDone: false, resourceCount: 0, finishedAt: Sample.time(2)))
        try await org.scans.setDrift(
          scan, to: ScanDrift(status: .drifted, changedCount: 1, missingCount: 2, extraCount: 3))
        try await org.scans.setDrift(scan, to: second)
        try await org.scans.setResult(scan, to: Sample.body("{}"))
      }
      let found = try await tenant.read { try await $0.scans.get(scan) }
      try expectEqual(found.statusKind, .failed)
      try expectEqual(found.drift, second)
      try expectEqual(found.result, Sample.body("{}"))
      let issue = ScanIssue(code: "c", message: "m", region: "r", service: "s", isRetryable: true)
      try await tenant.write { org in
        try await org.scans.setIssues(scan, to: [issue])
        try await org.scans.setResult(scan, to: nil)
      }
      try expectEqual(try await tenant.read { try await $0.scans.get(scan).result }, nil)
      try expectEqual(try await tenant.read { try await $0.scans.get(scan).issues }, [issue])
    },
    ConformanceCase("an unknown scan is not found by any step") { database in
      let tenant = try await Tenant.make(in: database)
      let outcome = ScanOutcome(isDone: true, resourceCount: 0, finishedAt: Sample.time(1))
      let steps: [@Sendable (any ScanRepository) async throws -> Void] = [
        { _ = try await $0.get(.new()) }, { try await $0.start(.new(), at: Sample.time(1)) },
        { try await $0.finish(.new(), with: outcome) }, { try await $0.setResult(.new(), to: nil) },
        { try await $0.setIssues(.new(), to: []) },
        {
          try await $0.setDrift(
            .new(), to: ScanDrift(status: .clean, changedCount: 0, missingCount: 0, extraCount: 0))
        },
      ]
      for step in steps {
        try await expectNotFound(.scan) { try await tenant.write { try await step($0.scans) } }
      }
      try await expectNotFound(.cloudAccount) {
        try await tenant.write { try await $0.scans.insert(Sample.scan(1, account: .new())) }
      }
    },
    ConformanceCase("analyses that nobody makes any more are ended, and no other scan is") { database in
      let tenant = try await Tenant.make(in: database)
      let account = try await tenant.addAccount().id
      func scan(_ start: Int64, status: ScanStatus = .running, account: CloudAccountID? = nil) -> ScanRecord {
        // Long before what other cases make: this looks at all organisations.
        let time = Timestamp(microseconds: start)
        return ScanRecord(
          id: .new(), accountID: account, provider: account == nil ? nil : .aws, scanType: .manual, status: status,
          createdAt: time, startedAt: time)
      }
      let abandoned = scan(99)
      let others = [scan(100), scan(99, status: .done), scan(99, account: account)]
      try await tenant.write { org in
        for scan in [abandoned] + others { try await org.scans.insert(scan) }
      }
      let issue = ScanIssue(code: "gone", message: "gone", isRetryable: true)
      let end = {
        try await database.write {
          try await $0.platform.scans.endAbandonedAnalyses(
            startedBefore: Timestamp(microseconds: 100), issue: issue, at: Sample.time(1))
        }
      }
      try expectEqual(try await end(), 1)
      try expectEqual(try await end(), 0)
      var expected = abandoned
      expected.status = .error
      expected.issues = [issue]
      expected.finishedAt = Sample.time(1)
      try expectEqual(try await tenant.read { try await $0.scans.get(abandoned.id) }, expected)
      for other in others { try expectEqual(try await tenant.read { try await $0.scans.get(other.id) }, other) }
    },
  ]
}
