import DriftModels
import Testing
import TestingTools

@testable import RiskPolicy

/// A plan and the state after its apply may not contradict each other.
@Suite("Plans and what becomes of them")
struct ApplyLawTests {
  @Test("filling in what is unknown never turns a yes into a no or a no into a yes", arguments: 0..<60)
  func law(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let example = random.pick(RuleExamples.all)
      let sides = [example.safe, example.dangerous]
      var before = try JSONDocument(random.pick(sides)).root.value
      var after = try JSONDocument(random.pick(sides)).root.value
      for _ in 0..<Int.random(in: 0...4, using: &random) {
        let name = random.pick(Self.names)
        before = Self.adding(name, Self.value(&random), to: before)
        if random.chance(2) { after = Self.adding(name, Self.value(&random), to: after) }
      }
      let action = random.pick([RiskAction.create, .update, .replace, .update])
      let (known, mask) = Self.hiding(after, &random)
      let beforeText = action == .create ? nil : Self.text(before)
      let planned = try Subjects.verdict(
        example.type, action, before: beforeText, after: Self.text(known), unknown: Self.text(mask))
      let applied = try Subjects.verdict(example.type, action, before: beforeText, after: Self.text(after))
      let place =
        "seed \(seed): \(example.type) \(action) \(beforeText ?? "-") to \(Self.text(known)) with \(Self.text(mask)), then \(Self.text(after))"
      Self.compare(planned, applied, place)
    }
  }

  private static func compare(_ planned: RiskVerdict, _ applied: RiskVerdict, _ place: String) {
    #expect(applied.undecided.isEmpty, "\(place)")
    for flag in planned.flags where flag.answer == .yes {
      #expect(
        applied.flags.contains { $0.flagID == flag.flagID && $0.ruleID == flag.ruleID }, "lost \(flag.ruleID): \(place)"
      )
    }
    for flag in applied.flags {
      #expect(
        planned.flags.contains { $0.flagID == flag.flagID && $0.ruleID == flag.ruleID }, "new \(flag.ruleID): \(place)")
    }
    #expect(planned.level <= applied.level, "\(place)")
    #expect(applied.level <= planned.possibleLevel, "\(place)")
  }

  private static let names = [
    "tags", "description", "instance_type", "kms_key_id", "desired_count", "name", "labels", "storage_encrypted",
    "deletion_protection", "settings",
  ]

  private static func value(_ random: inout SeededGenerator) -> JSONValue {
    random.pick([
      .null, "a", "b", true, false, 3, 7, .array([]), ["a", "0.0.0.0/0"], ["a": "1"],
      ["description": "x", "size": "2"],
      .array([["max_size": 2, "kms_key_id": "k"], ["description": "y"]]), .object([:]),
    ])
  }

  private static func adding(_ name: String, _ value: JSONValue, to tree: JSONValue) -> JSONValue {
    guard case .object(var members) = tree else { return tree }
    members[name] = value
    return .object(members)
  }

  /// What a plan says of a value of which some parts are known only after apply, and its mask.
  private static func hiding(_ tree: JSONValue, _ random: inout SeededGenerator) -> (known: JSONValue?, mask: JSONValue)
  {
    if random.chance(6) { return (nil, true) }
    switch tree {
    case .object(let members):
      var known: [String: JSONValue] = [:]
      var masks: [String: JSONValue] = [:]
      for name in members.keys.sorted() {
        guard let value = members[name] else { continue }
        let (part, mask) = hiding(value, &random)
        known[name] = part
        if mask != false { masks[name] = mask }
      }
      return (.object(known), .object(masks))
    case .array(let elements):
      let parts = elements.map { hiding($0, &random) }
      return (.array(parts.map { $0.known ?? .null }), .array(parts.map(\.mask)))
    default: return (tree, false)
    }
  }

  private static func text(_ value: JSONValue?) -> String {
    var writer = JSONWriter()
    writer.value(value ?? .null)
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  @Test("an attribute that is unknown gives unknown, and its value yes or no")
  func example() throws {
    let before = #"{"publicly_accessible":false}"#
    func answer(_ after: String, _ unknown: String? = nil) throws -> Answer? {
      try Subjects.verdict("aws_db_instance", before: before, after: after, unknown: unknown).flags
        .first { $0.flagID == "public-exposure" }?.answer
    }
    #expect(try answer("{}", #"{"publicly_accessible":true}"#) == .unknown)
    #expect(try answer(#"{"publicly_accessible":true}"#) == .yes)
    #expect(try answer(before) == nil)
  }
}
