import DriftModels
import NoiseAggregator
import Testing

@Suite("Windows, thresholds and filters")
struct WindowTests {
  private static let microsecond = 1 / 86_400_000_000.0

  private func occurrences(_ scans: [NoiseScan], days: Int = 14, threshold: Int = 1, now: Timestamp) throws -> Int {
    let settings = try Make.settings(days: days, threshold: threshold)
    return Make.ledger(scans).patterns(settings: settings, now: now).first?.occurrences ?? 0
  }

  @Test("a scan counts from the first to the last moment of the window", arguments: [1, 14, 365])
  func windowEnds(days: Int) throws {
    let scans = [Make.scan(1, day: 0, [Make.change()])]
    let last = Make.day(Double(days))
    #expect(try occurrences(scans, days: days, now: Make.start) == 1)
    #expect(try occurrences(scans, days: days, now: last) == 1)
    #expect(try occurrences(scans, days: days, now: Timestamp(microseconds: last.microseconds + 1)) == 0)
    #expect(try occurrences(scans, days: days, now: Timestamp(microseconds: Make.start.microseconds - 1)) == 0)
  }

  @Test("a window that begins before time itself holds all scans up to now")
  func beginningOfTime() throws {
    let settings = try Make.settings(threshold: 1)
    var ledger = NoiseLedger()
    let time = Timestamp(microseconds: .min)
    ledger.record(NoiseScan(id: Make.scanID(1), createdAt: time, changes: [Make.change()]))
    #expect(ledger.patterns(settings: settings, now: time).count == 1)
  }

  @Test("as many scans as the threshold make a pattern", arguments: [1, 2, 3, 10])
  func threshold(threshold: Int) throws {
    let scans = (0..<threshold).map { Make.scan($0, day: 0, [Make.change()]) }
    #expect(try occurrences(scans, threshold: threshold, now: Make.day(1)) == threshold)
    #expect(try occurrences(scans.dropLast(), threshold: threshold, now: Make.day(1)) == 0)
  }

  @Test("a scan counts once, however many resources it shows and however often it is recorded")
  func distinctScans() throws {
    let changes = (0..<100).map { Make.change(at: "aws_s3_object.a[\($0)]") }
    let scans = [Make.scan(1, day: 0, changes), Make.scan(1, day: 0, changes), Make.scan(2, day: 0, changes)]
    let pattern = try #require(
      Make.ledger(scans).patterns(settings: Make.settings(threshold: 1), now: Make.start).first)
    #expect(pattern.occurrences == 2)
    #expect(pattern.addressCount == 100)
    #expect(pattern.addresses.count == NoisePattern.mostAddresses)
    #expect(pattern.addresses.prefix(3) == ["aws_s3_object.a[0]", "aws_s3_object.a[10]", "aws_s3_object.a[11]"])
  }

  @Test("high and critical changes are never part of a pattern", arguments: RiskLevel.allCases)
  func levels(level: RiskLevel) throws {
    let scans = (0..<5).map { Make.scan($0, day: 0, [Make.change(risk: level)]) }
    #expect(try occurrences(scans, now: Make.start) == (level < .high ? 5 : 0))
  }

  @Test("records of a scan that disagree give the earlier time and the first repository in any order")
  func disagreement() throws {
    let scans = [
      Make.scan(1, day: 2, in: CodeRepository(owner: "b", name: "x"), [Make.change()]),
      Make.scan(1, day: 1, in: nil, [Make.change("other")]),
      Make.scan(1, day: 3, in: CodeRepository(owner: "a", name: "y"), [Make.change()]),
    ]
    for order in [scans, scans.reversed()] {
      let settings = try Make.settings(threshold: 1)
      let patterns = Make.ledger(order).patterns(settings: settings, now: Make.day(3))
      #expect(patterns.map(\.lastSeen) == [Make.day(1), Make.day(1)])
      #expect(patterns.first?.repositories == [CodeRepository(owner: "a", name: "y")])
    }
  }

  @Test("filters compare names whole and without regard to case, before anything is counted")
  func filters() throws {
    let web = CodeRepository(owner: "Acme", name: "Web")
    let scans = [
      Make.scan(1, day: 0, in: web, [Make.change()]), Make.scan(2, day: 0, in: nil, [Make.change()]),
      Make.scan(3, day: 0, in: CodeRepository(owner: "acme", name: "web2"), [Make.change()]),
      Make.scan(4, day: 0, in: CodeRepository(owner: "acme", name: "web"), [Make.change()]),
    ]
    let ledger = Make.ledger(scans)
    func count(_ owner: String?, _ name: String?, threshold: Int = 1) throws -> Int {
      let filter = NoiseFilter(repositoryOwner: owner, repositoryName: name)
      let settings = try Make.settings(threshold: threshold)
      return ledger.patterns(settings: settings, filter: filter, now: Make.start).first?.occurrences ?? 0
    }
    #expect(try count(nil, nil) == 4)
    #expect(try count("ACME", nil) == 3)
    #expect(try count(nil, "WEB") == 2)
    #expect(try count("acme", "web") == 2)
    #expect(try count("acme", "web", threshold: 3) == 0)
    #expect(try count("acm", nil) == 0)
    #expect(try count("", nil) == 0)
    #expect(try count("acme", "we*") == 0)
  }

  @Test("at most 500 patterns are given, the most frequent first, then the newest, then by fingerprint")
  func order() throws {
    let changes = (0..<600).map { Make.change("a\($0)") }
    let scans = [
      Make.scan(1, day: 0, changes), Make.scan(2, day: 1, [Make.change("a7")]),
      Make.scan(3, day: 2, [Make.change("new")]),
    ]
    let patterns = Make.ledger(scans).patterns(settings: try Make.settings(threshold: 1), now: Make.day(2))
    #expect(patterns.count == NoisePattern.most)
    #expect(patterns.prefix(2).map(\.attribute) == ["a7", "new"])
    let others = patterns.dropFirst(2).map(\.fingerprint)
    #expect(others == others.sorted())
    let all = changes.filter { $0.attribute != "a7" }.map {
      NoiseFingerprint(resourceType: $0.resourceType, attribute: $0.attribute, action: $0.action)
    }
    #expect(others == Array(all.sorted().prefix(498)))
  }

  @Test("settings outside of their ranges name the field")
  func settings() throws {
    #expect(NoiseSettings().windowDays == 14)
    #expect(NoiseSettings().recurrenceThreshold == 3)
    #expect(try Make.settings(days: 365, threshold: 1_000).windowDays == 365)
    for (days, threshold, field) in [
      (0, 1, "window_days"), (366, 1, "window_days"), (1, 0, "recurrence_threshold"),
      (1, 1_001, "recurrence_threshold"),
      (-1, -1, "recurrence_threshold"), (.max, 1, "window_days"),
    ] {
      let error = #expect(throws: NoiseError.self) { try Make.settings(days: days, threshold: threshold) }
      #expect(error?.field == field)
    }
  }
}
