import DriftModels
import NoiseAggregator
import Storage

/// Each case is answered by a ledger as well; where a number is written here, both must say it.
extension ConformanceSuite {
  static let noisePatterns: [ConformanceCase] = [
    ConformanceCase("scans count from the first to the last moment of the window") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 4)
      let microsecond = 1 / 86_400_000_000.0
      for (number, day) in [0, 1, 14, 14 + microsecond].enumerated() {
        try await twin.record(number, day: day, [NoiseSample.change()])
      }
      for (now, expected) in [(-microsecond, 0), (0, 1), (1, 2), (14, 3), (14 + microsecond, 3), (28, 2), (29, 0)] {
        let found = try await twin.patterns(now: NoiseSample.day(now))
        try expectEqual(found.first?.occurrences ?? 0, expected)
      }
      let first = Timestamp(microseconds: .min)
      try expectEqual(try await twin.patterns(days: 365, now: first), [])
    },
    ConformanceCase("as many scans as the threshold make a pattern, however many resources one shows") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 3)
      for number in 0..<3 {
        let changes = (0..<5).map { NoiseSample.change(at: "a.b[\($0)]") }
        try await twin.record(number, day: Double(number), changes)
      }
      try expectEqual(try await twin.patterns(threshold: 3, now: NoiseSample.day(2)).map(\.occurrences), [3])
      try expectEqual(try await twin.patterns(threshold: 4, now: NoiseSample.day(2)), [])
    },
    ConformanceCase("filters compare names whole, without regard to the case of ASCII letters") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 5)
      let repositories = [
        nil, CodeRepository(owner: "Acme", name: "Web"), CodeRepository(owner: "ACME", name: "web"),
        CodeRepository(owner: "acme", name: "web2"), CodeRepository(owner: "\u{c4}cme", name: ""),
      ]
      for (number, repository) in repositories.enumerated() {
        try await twin.record(number, day: 0, in: repository, [NoiseSample.change()])
      }
      let expected: [(String?, String?, Int)] = [
        (nil, nil, 5), ("aCME", nil, 3), (nil, "WEB", 2), ("acme", "web", 2), ("acm", nil, 0), ("", nil, 0),
        (nil, "", 1), ("acme", "we%", 0), ("\u{e4}cme", nil, 0), ("\u{c4}CME", nil, 1),
      ]
      for (owner, name, count) in expected {
        let filter = NoiseFilter(repositoryOwner: owner, repositoryName: name)
        let found = try await twin.patterns(filter: filter, now: NoiseSample.day(0))
        try expectEqual(found.first?.occurrences ?? 0, count)
        try expectEqual(try await twin.patterns(threshold: count + 1, filter: filter, now: NoiseSample.day(0)), [])
      }
      let all = try await twin.patterns(now: NoiseSample.day(0))
      try expectEqual(all.first?.repositories.map(\.name), ["web", "web2", ""])
    },
    ConformanceCase("patterns that were seen as often come by the last time, then by fingerprint") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 3)
      let changes = (0..<20).map { NoiseSample.change("a\($0)") }
      try await twin.record(1, day: 1, changes + [NoiseSample.change("twice")])
      try await twin.record(0, day: 1, [NoiseSample.change("twice")])
      try await twin.record(2, day: 2, [NoiseSample.change("new")])
      let found = try await twin.patterns(now: NoiseSample.day(2))
      try expectEqual(found.prefix(2).map(\.attribute), ["twice", "new"])
      try expectEqual(found[0].sample.scan, twin.scans[1])
      let others = found.dropFirst(2).map(\.fingerprint)
      try expectEqual(others, others.sorted())
      try expectEqual(others.count, 20)
    },
    ConformanceCase("a pattern lists its first 50 addresses by bytes and counts all") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 2)
      let odd = ["", "a\0b", "a", "\u{e9}", "e\u{301}", "Z", "株"]
      let changes = (odd + (0..<51 - odd.count).map { "t.a[\($0)]" }).map { NoiseSample.change("", at: $0) }
      try await twin.record(0, day: 0, changes.shuffled())
      try await twin.record(1, day: 1, [NoiseSample.change("", at: "t.a[9]"), NoiseSample.change("", at: "t.a[10]")])
      let pattern = try unwrap(try await twin.patterns(now: NoiseSample.day(1)).first)
      try expectEqual(pattern.addressCount, 51)
      let sorted = changes.map { Array($0.address.utf8) }.sorted { $0.lexicographicallyPrecedes($1) }
      try expectEqual(pattern.addresses.map { Array($0.utf8) }, Array(sorted.prefix(50)))
      try expectEqual(pattern.sample, .init(scan: twin.scans[1], address: "t.a[10]"))
    },
    ConformanceCase("at most 500 patterns are given, and any other when it is asked for") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 2)
      let changes = (0..<501).map { NoiseSample.change("a\($0)[1].b", type: "type\($0 % 3)") }
      try await twin.record(0, day: 0, changes)
      let found = try await twin.patterns(now: NoiseSample.day(0))
      try expectEqual(found.count, 500)
      let all = changes.map {
        NoiseFingerprint(resourceType: $0.resourceType, attribute: $0.attribute, action: $0.action)
      }
      try expectEqual(found.map(\.fingerprint), Array(all.sorted().prefix(500)))
      let last = try unwrap(all.max())
      let (tenant, ledger) = (twin.tenant, twin.ledger)
      let one = try await tenant.read {
        try await $0.noise.pattern(
          last, settings: try NoiseSample.once, filter: NoiseFilter(), now: NoiseSample.day(0))
      }
      try expectEqual(one, ledger.pattern(last, settings: try NoiseSample.once, now: NoiseSample.day(0)))
      try expectEqual(try unwrap(one).occurrences, 1)
      let unseen = try await tenant.read {
        try await $0.noise.pattern(last, settings: NoiseSettings(), filter: NoiseFilter(), now: NoiseSample.day(0))
      }
      try expectEqual(unseen, nil)
    },
    ConformanceCase("the same change in two organisations counts for each alone") { database in
      var (one, other) = (
        try await NoiseTwin.make(in: database, scans: 3), try await NoiseTwin.make(in: database, scans: 3)
      )
      for number in 0..<3 {
        try await one.record(number, day: 0, [NoiseSample.change(at: "one.a"), NoiseSample.change("x")])
        try await other.record(number, day: 0, [NoiseSample.change(at: "other.b[\(number)]")])
      }
      try await one.forget(2)
      try expectEqual(try await one.patterns(now: NoiseSample.day(0)).map(\.occurrences), [2, 2])
      let pattern = try unwrap(try await other.patterns(now: NoiseSample.day(0)).first)
      try expectEqual(pattern.occurrences, 3)
      try expectEqual(pattern.addresses, ["other.b[0]", "other.b[1]", "other.b[2]"])
    },
  ]
}
