import DriftModels
import NoiseAggregator
import Storage

/// A small random history in which everything collides with something, told to storage and to memory step by step.
struct NoiseHistory {
  private let scans: [ScanID]
  private var random: RepeatableRandom
  private var ledger = NoiseLedger()
  private var suppressions = SuppressionSet()

  init(seed: UInt64, scans: [ScanID]) {
    self.scans = scans
    random = RepeatableRandom(seed: seed)
  }

  /// Does some random things and compares answers on the way; then takes all of it back, which must leave nothing.
  mutating func run(on noise: any NoiseRepository) async throws {
    for _ in 0..<random.number(1...7) {
      try await step(noise)
      if random.number(0...2) == 0 { try await compare(noise) }
    }
    try await compare(noise)
    try await suppressAndTakeBack(noise)
    if random.number(0...7) == 0 {
      for scan in scans { try await noise.forget(scan) }
    } else {
      try await noise.forget(before: Self.moment(9))
    }
    for suppression in suppressions.all { try await noise.unsuppress(suppression.id) }
    let left = try await noise.patterns(
      settings: try NoiseSettings(windowDays: 365, recurrenceThreshold: 1), filter: NoiseFilter(), now: Self.moment(9))
    try expectEqual(left, [])
    try expectEqual(try await noise.suppressions(at: nil), [])
  }

  /// Records a history at once and in pieces of any order: patterns and their values must be the same.
  mutating func recordInPieces(on noise: any NoiseRepository) async throws {
    let settings = try NoiseSettings(windowDays: 365, recurrenceThreshold: random.number(1...2))
    let whole = scans.enumerated().map { number, id in
      NoiseScan(
        id: id, createdAt: Self.moment(number % 3), repository: random.one(of: Self.repositories),
        changes: changes(upTo: 8))
    }
    for scan in whole { try await noise.record(scan) }
    let expected = try await noise.patterns(settings: settings, filter: NoiseFilter(), now: Self.moment(9))
    let values = try await noise.values(of: expected)
    for scan in scans { try await noise.forget(scan) }
    var pieces = whole.flatMap { scan in
      let cut = random.number(0...scan.changes.count)
      return [scan.changes[..<cut], scan.changes[cut...], scan.changes[..<cut]].map { changes in
        NoiseScan(
          id: scan.id, createdAt: scan.createdAt, repository: scan.repository,
          changes: changes.shuffled(using: &random))
      }
    }
    pieces.shuffle(using: &random)
    for scan in pieces { try await noise.record(scan) }
    let found = try await noise.patterns(settings: settings, filter: NoiseFilter(), now: Self.moment(9))
    try expectEqual(found, expected)
    try expectEqual(try await noise.values(of: found), values)
    try await noise.forget(before: Self.moment(9))
  }

  private mutating func step(_ noise: any NoiseRepository) async throws {
    switch random.number(0...11) {
    case 0...5:
      let scan = scan()
      ledger.record(scan)
      try await noise.record(scan)
    case 6:
      let scan = scan()
      ledger.replace(scan)
      try await noise.replace(scan)
    case 7:
      let id = random.one(of: scans)
      ledger.forget(id)
      try await noise.forget(id)
    case 8:
      let time = Self.moment(random.number(0...4))
      ledger.forget(before: time)
      try await noise.forget(before: time)
    case 9...10:
      let made = (0..<random.number(1...2)).map { _ in suppression() }
      try expectEqual(try await noise.suppress(made), made.map { suppressions.suppress($0) })
    default:
      guard !suppressions.all.isEmpty else { return }
      let id = random.one(of: suppressions.all).id
      suppressions.unsuppress(id)
      try await noise.unsuppress(id)
    }
  }

  private mutating func compare(_ noise: any NoiseRepository) async throws {
    let settings = try NoiseSettings(
      windowDays: random.number(1...4), recurrenceThreshold: random.one(of: [1, 1, 1, 2, 2, 3]))
    let filter = NoiseFilter(
      repositoryOwner: random.one(of: [nil, nil, nil, "Acme", "other"]),
      repositoryName: random.one(of: [nil, nil, nil, "infra", "web"]))
    let now = Self.moment(random.number(0...9))
    let expected = ledger.patterns(settings: settings, filter: filter, now: now)
    try expectEqual(try await noise.patterns(settings: settings, filter: filter, now: now), expected)
    let wanted = expected.isEmpty ? fingerprint() : random.one(of: expected).fingerprint
    try expectEqual(
      try await noise.pattern(wanted, settings: settings, filter: filter, now: now),
      ledger.pattern(wanted, settings: settings, filter: filter, now: now))
    let time = random.one(of: [now, Self.moment(40), Self.moment(100), nil])
    try expectEqual(
      try await noise.suppressions(at: time), time.map { suppressions.active(at: $0) } ?? suppressions.all)
  }

  /// Suppressing a pair that is not suppressed and taking it back changes nothing.
  private mutating func suppressAndTakeBack(_ noise: any NoiseRepository) async throws {
    let added = suppression()
    let isKnown = suppressions.all.contains {
      $0.fingerprint == added.fingerprint && $0.resourceAddress.utf8.elementsEqual(added.resourceAddress.utf8)
    }
    guard !isKnown else { return }
    try expectEqual(try await noise.suppress([added]), [added])
    try await noise.unsuppress(added.id)
    try expectEqual(try await noise.suppressions(at: nil), suppressions.all)
  }

  private mutating func scan() -> NoiseScan {
    NoiseScan(
      id: random.one(of: scans), createdAt: Self.moment(random.number(0...5)),
      repository: random.one(of: Self.repositories), changes: changes(upTo: 4))
  }

  private mutating func changes(upTo most: Int) -> [NoiseChange] {
    (0..<random.number(0...most)).map { _ in
      let values = NoiseValues(before: random.one(of: [nil, [0x31]]), after: random.one(of: [nil, [0x32], [0x33]]))
      return NoiseChange(
        resourceType: random.one(of: ["aws_a", "aws_a\na"]),
        address: random.one(of: ["m.a", "m.b", "m.e\u{301}", "m.\u{e9}", "m\0"]),
        attribute: random.one(of: ["a", "b[0].c", "b[1].c", "", "e\u{301}", "\u{e9}"]),
        action: random.one(of: [.update, .create]), riskLevel: random.one(of: [.none, .low, .low, .medium, .high]),
        values: random.one(of: [nil, values]))
    }
  }

  private mutating func fingerprint() -> NoiseFingerprint {
    NoiseFingerprint(resourceType: "aws_a", attribute: random.one(of: ["a", "b[2].c"]), action: .update)
  }

  private mutating func suppression() -> NoiseSuppression {
    NoiseSuppression(
      id: .new(), fingerprint: fingerprint(), resourceAddress: random.one(of: ["m.e\u{301}", "m.\u{e9}"]),
      duration: random.one(of: SuppressionDuration.allCases), reason: random.one(of: ["known", "other"]),
      isFalsePositive: random.one(of: [true, false]), createdBy: random.one(of: ["ana", "bo"]),
      createdAt: Timestamp(microseconds: Self.moment(0).microseconds + Int64(random.number(0...100)) * 86_400_000_000))
  }

  /// Half days, so that scans often stand at an end of a window.
  private static func moment(_ number: Int) -> Timestamp { NoiseSample.day(Double(number) / 2) }

  private static let repositories = [
    nil, CodeRepository(owner: "acme", name: "web"), CodeRepository(owner: "ACME", name: "web"),
    CodeRepository(owner: "acme", name: "Infra"),
  ]
}
