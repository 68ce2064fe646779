import DriftModels
import NoiseAggregator
import Testing
import TestingTools

@Suite("Suppressions")
struct SuppressionTests {
  private static let fingerprint = NoiseFingerprint(resourceType: "aws_s3_object", attribute: "etag", action: .update)

  private func suppression(
    _ attribute: String = "etag", at address: String = "a.b", _ duration: SuppressionDuration = .week, day: Double = 0,
    reason: String = "known"
  ) -> NoiseSuppression {
    NoiseSuppression(
      id: .new(), fingerprint: NoiseFingerprint(resourceType: "aws_s3_object", attribute: attribute, action: .update),
      resourceAddress: address, duration: duration, reason: reason, createdBy: "ada", createdAt: Make.day(day))
  }

  @Test(
    "hold up to the moment they expire",
    arguments: [(SuppressionDuration.week, 7.0), (.month, 30), (.quarter, 90)])
  func expiry(duration: SuppressionDuration, days: Double) {
    let one = suppression(duration)
    #expect(one.expiresAt == Make.day(days))
    let set = SuppressionSet([one])
    let end = Make.day(days).microseconds
    for (time, isCovered) in [(Make.start.microseconds, true), (end - 1, true), (end, false), (end + 1, false)] {
      let now = Timestamp(microseconds: time)
      #expect(set.covers(Self.fingerprint, at: "a.b", riskLevel: .low, now: now) == isCovered)
      #expect(set.active(at: now).count == (isCovered ? 1 : 0))
      #expect(set.suppressions(of: Self.fingerprint, at: now).count == (isCovered ? 1 : 0))
    }
  }

  private func suppression(_ duration: SuppressionDuration) -> NoiseSuppression {
    suppression("etag", at: "a.b", duration)
  }

  @Test("hold for ever when asked to")
  func forever() {
    let set = SuppressionSet([suppression(.forever)])
    #expect(set.covers(Self.fingerprint, at: "a.b", riskLevel: .none, now: Timestamp(microseconds: .max)))
    #expect(set.all.first?.expiresAt == nil)
  }

  @Test("never cover what is high or critical", arguments: RiskLevel.allCases)
  func levels(level: RiskLevel) {
    let set = SuppressionSet([suppression(.forever)])
    #expect(set.covers(Self.fingerprint, at: "a.b", riskLevel: level, now: Make.start) == (level < .high))
  }

  @Test("cover one fingerprint at one address, by its bytes")
  func pairs() {
    let set = SuppressionSet([suppression(at: "a.\u{e9}")])
    #expect(set.covers(Self.fingerprint, at: "a.\u{e9}", riskLevel: .low, now: Make.start))
    #expect(!set.covers(Self.fingerprint, at: "a.e\u{301}", riskLevel: .low, now: Make.start))
    let other = NoiseFingerprint(resourceType: "aws_s3_object", attribute: "etag", action: .create)
    #expect(!set.covers(other, at: "a.\u{e9}", riskLevel: .low, now: Make.start))
  }

  @Test("taken back leave the set as it was", arguments: 0..<200 as Range<UInt64>)
  func identity(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    func one() -> NoiseSuppression {
      suppression(
        "a\(Int.random(in: 0...3, using: &random))", at: "t.\(Int.random(in: 0...3, using: &random))",
        SuppressionDuration.allCases.randomElement(using: &random) ?? .week,
        day: Double(Int.random(in: 0...100, using: &random)))
    }
    let before = SuppressionSet((0..<6).map { _ in one() })
    let added = one()
    var after = before
    let kept = after.suppress(added)
    guard
      !before.all.contains(where: { $0.fingerprint == added.fingerprint && $0.resourceAddress == added.resourceAddress }
      )
    else {
      #expect(after.count == before.count)
      return
    }
    #expect(kept == added)
    #expect(after.count == before.count + 1)
    #expect(after.unsuppress(added.id) == added)
    #expect(after == before)
    #expect(after.unsuppress(added.id) == nil)
    #expect(after == before)
  }

  @Test("are given a new end and reason while they hold, and begin anew afterwards")
  func again() {
    let (first, second, third) = (
      suppression(.week), suppression("etag", at: "a.b", .month, day: 6, reason: "still"),
      suppression("etag", at: "a.b", .week, day: 36, reason: "again")
    )
    var set = SuppressionSet([first])
    let extended = set.suppress(second)
    #expect(extended.id == first.id)
    #expect(extended.createdAt == first.createdAt)
    #expect(extended.expiresAt == Make.day(36))
    #expect(extended.duration == .month)
    #expect(extended.reason == "still")
    #expect(set.suppress(third) == third)
    #expect(set.count == 1)
    #expect(set.unsuppress(first.id) == nil)
    #expect(set.unsuppress(third.id) == third)
    #expect(set == SuppressionSet())
  }

  @Test("that expired are removed on request")
  func cleaning() {
    var set = SuppressionSet([suppression(.week), suppression("b", .forever)])
    #expect(set.removeExpired(at: Make.day(7)).map(\.duration) == [.week])
    #expect(set.all.map(\.duration) == [.forever])
  }

  private func suppression(_ attribute: String, _ duration: SuppressionDuration) -> NoiseSuppression {
    suppression(attribute, at: "a.b", duration)
  }

  @Test("cover a pattern when they cover it at each address")
  func patterns() throws {
    let changes = [Make.change(at: "a.b"), Make.change(at: "a.c")]
    let settings = try Make.settings(threshold: 1)
    let pattern = try #require(
      Make.ledger([Make.scan(1, day: 0, changes)]).patterns(settings: settings, now: Make.start).first)
    var set = SuppressionSet([suppression(at: "a.b")])
    #expect(!set.covers(pattern, now: Make.start))
    set.suppress(suppression(at: "a.c"))
    #expect(set.covers(pattern, now: Make.start))
    #expect(!set.covers(pattern, now: Make.day(7)))
    let many = (0..<51).map { Make.change(at: "a.\($0)") }
    let wide = try #require(
      Make.ledger([Make.scan(1, day: 0, many)]).patterns(settings: settings, now: Make.start).first)
    for change in many { set.suppress(suppression(at: change.address)) }
    #expect(!set.covers(wide, now: Make.start))
  }

  @Test("are asked for in pairs of two lists")
  func request() throws {
    let other = NoiseFingerprint(resourceType: "t", attribute: "b", action: .delete)
    let request = try SuppressionRequest(
      fingerprints: [Self.fingerprint.description, other.description], resourceAddresses: ["a.b", "c.d"],
      duration: "30d",
      reason: "known", isFalsePositive: true)
    let made = request.suppressions(by: "ada", at: Make.start)
    #expect(made.map(\.fingerprint) == [Self.fingerprint, other])
    #expect(made.map(\.resourceAddress) == ["a.b", "c.d"])
    #expect(made.allSatisfy { $0.isFalsePositive && $0.expiresAt == Make.day(30) && $0.createdBy == "ada" })
    #expect(Set(made.map(\.id)).count == 2)
  }

  @Test(
    "that are asked for wrongly name the field",
    arguments: [
      ([], ["a"], "7d", "r", "fingerprints"), (["f"], [], "7d", "r", "resource_addresses"),
      (["f", "f"], ["a"], "7d", "r", "fingerprints"), (["f"], ["a"], "8d", "r", "duration"),
      (["f"], ["a"], "7d", "", "reason"),
      (["f"], ["a"], "7d", String(repeating: "x", count: 501), "reason"), (["x"], ["a"], "7d", "r", "fingerprints"),
      (["f"], [""], "7d", "r", "resource_addresses[0]"),
      (Array(repeating: "f", count: 101), Array(repeating: "a", count: 101), "7d", "r", "fingerprints"),
    ] as [([String], [String], String, String, String)])
  func wrongRequest(fingerprints: [String], addresses: [String], duration: String, reason: String, field: String) {
    let given = fingerprints.map { $0 == "f" ? Self.fingerprint.description : $0 }
    let error = #expect(throws: NoiseError.self) {
      try SuppressionRequest(
        fingerprints: given, resourceAddresses: addresses, duration: duration, reason: reason)
    }
    #expect(error?.field == field)
    #expect(error?.description.hasPrefix(field) == true)
  }
}
