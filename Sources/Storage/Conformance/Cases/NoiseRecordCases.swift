import DriftModels
import NoiseAggregator
import Storage

extension ConformanceSuite {
  static let noiseRecords: [ConformanceCase] = [
    ConformanceCase("what is recorded of a scan joins what it had") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 1)
      try await twin.record(
        0, day: 2, in: CodeRepository(owner: "b", name: "x"), [NoiseSample.change(at: "a.b"), NoiseSample.change("x")])
      try await twin.record(0, day: 1, [NoiseSample.change(at: "a.a"), NoiseSample.change("y")])
      try await twin.record(0, day: 3, in: CodeRepository(owner: "a", name: "y"), [NoiseSample.change(at: "a.c")])
      let found = try await twin.patterns(now: NoiseSample.day(3))
      try expectEqual(Set(found.map(\.attribute)), ["etag", "x", "y"])
      try expectEqual(Set(found.map(\.lastSeen)), [NoiseSample.day(1)])
      try expectEqual(Set(found.flatMap(\.repositories)), [CodeRepository(owner: "a", name: "y")])
      let etag = try unwrap(found.first { $0.attribute == "etag" })
      try expectEqual(etag.addresses, ["a.a", "a.b", "a.c"])
      try expectEqual(etag.occurrences, 1)
    },
    ConformanceCase("recording a scan again adds nothing, and high levels are left out") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 1)
      let changes = RiskLevel.allCases.map { NoiseSample.change("\($0)", risk: $0) }
      try await twin.record(0, day: 0, changes)
      let found = try await twin.patterns(now: NoiseSample.day(0))
      try expectEqual(Set(found.map(\.attribute)), Set(RiskLevel.allCases.filter { $0 < .high }.map { "\($0)" }))
      try await twin.record(0, day: 0, changes + changes)
      try expectEqual(try await twin.patterns(now: NoiseSample.day(0)), found)
    },
    ConformanceCase("a replaced scan shows what it was replaced by alone") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 1)
      try await twin.record(0, day: 0, in: CodeRepository(owner: "a", name: "b"), [NoiseSample.change("old")])
      try await twin.replace(0, day: 5, [NoiseSample.change("new")])
      let found = try await twin.patterns(now: NoiseSample.day(5))
      try expectEqual(found.map(\.attribute), ["new"])
      try expectEqual(found.map(\.firstSeen), [NoiseSample.day(5)])
      try expectEqual(found.flatMap(\.repositories), [])
    },
    ConformanceCase("what is forgotten was never there") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 4)
      for number in 0..<4 {
        try await twin.record(
          number, day: Double(number), [NoiseSample.change(), NoiseSample.change("own\(number)", at: "own.\(number)")])
      }
      try await twin.forget(3)
      try await twin.forget(3)
      try await twin.forget(before: NoiseSample.day(1))
      let found = try await twin.patterns(now: NoiseSample.day(3))
      try expectEqual(found.map(\.attribute).prefix(1), ["etag"])
      try expectEqual(Set(found.map(\.attribute)), ["etag", "own1", "own2"])
      try await twin.record(0, day: 3, [NoiseSample.change("own3", at: "own.3"), NoiseSample.change("fresh")])
      try expectEqual(try await twin.patterns(now: NoiseSample.day(3)).count, 5)
      try await twin.forget(before: NoiseSample.day(100))
      try expectEqual(try await twin.patterns(now: NoiseSample.day(3)), [])
    },
    ConformanceCase("nothing is recorded of a scan that does not exist") { database in
      let tenant = try await Tenant.make(in: database)
      try await expectNotFound(.scan) {
        try await tenant.write { try await $0.noise.record(NoiseSample.scan(.new(), [NoiseSample.change()])) }
      }
    },
    ConformanceCase("a scan that shows nothing is recorded as well") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 1)
      try await twin.record(0, day: 0, [])
      try await twin.record(0, day: 1, [NoiseSample.change()])
      try expectEqual(try await twin.patterns(now: NoiseSample.day(1)).map(\.lastSeen), [NoiseSample.day(0)])
    },
  ]

  static let noiseValues: [ConformanceCase] = [
    ConformanceCase("the values of a pattern are those at its sample") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 3)
      let changes = ["b", "a", "c"].map { NoiseSample.change(at: $0, before: "\"\($0)0\"", after: "\"\($0)1\"") }
      try await twin.record(0, day: 0, [NoiseSample.change(at: "a", before: "0", after: "1")])
      try await twin.record(1, day: 1, changes + [NoiseSample.change("bare")])
      try expectEqual(
        try await values(twin, "etag"), NoiseValues(before: Array(#""a0""#.utf8), after: Array(#""a1""#.utf8)))
      try expectEqual(try await values(twin, "bare"), nil)
      // In part of a scan the example may be at an address that is not the first of all of it.
      try await twin.record(1, day: 1, [NoiseSample.change(at: "A")])
      try expectEqual(try await values(twin, "etag"), nil)
      try await twin.record(1, day: 1, [NoiseSample.change(at: "A", after: "2")])
      try expectEqual(try await values(twin, "etag"), NoiseValues(before: nil, after: Array("2".utf8)))
      try await twin.record(1, day: 1, [NoiseSample.change(at: "z", after: "3")])
      try expectEqual(try await values(twin, "etag"), NoiseValues(before: nil, after: Array("2".utf8)))
      try await twin.record(1, day: 1, [NoiseSample.change(at: "A", after: "1")])
      try expectEqual(try await values(twin, "etag"), NoiseValues(before: nil, after: Array("1".utf8)))
      try await twin.forget(1)
      try expectEqual(try await values(twin, "etag"), NoiseValues(before: Array("0".utf8), after: Array("1".utf8)))
      try await twin.replace(0, day: 0, [NoiseSample.change(at: "a")])
      try expectEqual(try await values(twin, "etag"), nil)
    },
    ConformanceCase("a value of more than 4,096 bytes is left out") { database in
      var twin = try await NoiseTwin.make(in: database, scans: 1)
      let (longest, longer) = (String(repeating: "1", count: 4_096), String(repeating: "1", count: 4_097))
      try await twin.record(0, day: 0, [NoiseSample.change(before: longest, after: longer)])
      try expectEqual(try await values(twin, "etag"), NoiseValues(before: Array(longest.utf8), after: nil))
    },
  ]

  private static func values(_ twin: NoiseTwin, _ attribute: String) async throws -> NoiseValues? {
    let patterns = try await twin.patterns(now: NoiseSample.day(1))
    let pattern = try unwrap(patterns.first { $0.attribute == attribute })
    let values = try await twin.tenant.read { try await $0.noise.values(of: patterns) }
    return values[pattern.fingerprint]
  }
}
