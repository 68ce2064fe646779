import DriftDiff
import DriftModels
import Testing
import TestingTools

/// No rule hides what no rule knows.
@Suite("Laws of differences")
struct MutationLawTests {
  /// The types of all cases: each has its own rules.
  static let types = Set((NormalisationCase.given + NormalisationCase.ours).map(\.type)).sorted()

  @Test("one leaf that changes is reported where it stands, and nothing else is", arguments: types)
  func mutated(type: String) throws {
    for seed in 1...4 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed &* 31 &+ UInt64(type.utf8.count))
      let tree = RandomTree.object(depth: 3, using: &random)
      let (changed, path) = RandomTree.mutated(tree, using: &random)
      let paths = try Make.differences(type, declared: text(tree), live: text(changed))
      #expect(paths.count == 1 && NormalisationCase.covers(paths.first ?? "", path), "\(type), seed \(seed): \(path)")
    }
  }

  @Test("all spellings of nothing mean the same, at the top and in blocks", arguments: types)
  func nothing(type: String) throws {
    let spellings: [JSONValue] = [.null, "", [], [:]]
    for left in spellings {
      for right in spellings {
        let (mine, theirs) = (JSONValue.object(["alpha": left]), JSONValue.object(["alpha": right]))
        #expect(try Make.differences(type, declared: text(mine), live: text(theirs)).isEmpty)
        let (first, second): (JSONValue, JSONValue) = (["block": [mine]], ["block": [theirs]])
        #expect(try Make.differences(type, declared: text(first), live: text(second)).isEmpty)
      }
    }
  }

  @Test("nothing is not the same as something", arguments: types)
  func something(type: String) throws {
    for value in ["x", 7, ["x"], ["k": "x"], [["k": 7]]] as [JSONValue] {
      for nothing in [.null, "", [], [:]] as [JSONValue] {
        let (full, empty) = (JSONValue.object(["alpha": value]), JSONValue.object(["alpha": nothing]))
        #expect(try !Make.differences(type, declared: text(full), live: text(empty)).isEmpty)
        #expect(try !Make.differences(type, declared: text(empty), live: text(full)).isEmpty)
      }
    }
  }

  /// Rules, and cases, in which the first leaf means nothing whatever it says.
  static let meaningless: Set<String> = [
    "generic.computed-only", "generic.client-only", "generic.timeouts", "generic.xml-string", "generic.ssh-key",
    "aws.lb-forward-forms", "aws.sg-all-ports",
    "generic.hash-vs-content/equal-1", "aws.route53-alias/equal-1", "aws.dynamodb-billing/equal-1",
    "aws.s3-acl-grants/equal-own-2", "aws.sg-self-reference/equal-own-1", "azure.nsg-inline-vs-separate/equal-own-5",
  ]

  static let odd: [JSONValue] = [
    .null, "", "x", 0, -1, true, [], [:], [[]], [[:]], [.null], ["a", "a"], [["a": .null]], ["a": ["b": [1, "2"]]], "{",
    "[1]",
    "{\"Statement\":1}", "arn:", "arn:aws:kms:::", "%7B", "/subscriptions/", "projects/", ":", "::/0", "$Latest",
  ]

  @Test("no rule fails on any value, and equal values are equal", arguments: NormalisationCase.given)
  func odd(_ example: NormalisationCase) throws {
    for (index, value) in Self.odd.enumerated() {
      let other = Self.odd[(index * 7 + 3) % Self.odd.count]
      let declared = example.declared.mapValues { _ in value }.merging(["id": "odd"]) { $1 }
      let live = example.live.mapValues { _ in other }.merging(["id": "odd"]) { $1 }
      _ = try example.with(declared: declared, live: live).reportedPaths()
      let same = example.live.mapValues { _ in value }.merging(["id": "odd"]) { $1 }
      guard example.context.isEmpty, example.live["items"] == nil, example.live["terraform_type"] == nil else {
        continue
      }
      #expect(try example.with(declared: same, live: same).reportedPaths().isEmpty, "\(value)")
    }
  }

  @Test(
    "what a rule makes equal is no longer so when a leaf of it changes",
    arguments: CanonicalFormLawTests.pairs.filter {
      $0.isEqual && CanonicalFormLawTests.rules.contains($0.rule) && !meaningless.contains($0.rule)
        && !meaningless.contains($0.id)
    })
  func changedLeaf(_ example: NormalisationCase) throws {
    for path in example.paths {
      guard let value = example.live[path], let changed = Self.changed(value) else { continue }
      let other = example.with(
        declared: example.declared, live: example.live.merging([path: changed]) { $1 })
      #expect(try !other.reportedPaths().isEmpty, "\(path): \(changed)")
    }
  }

  /// With something more in its first text or number.
  private static func changed(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .string(let text): return .string(text + "zz9")
    case .number(let number): return .number(JSONNumber((number.int ?? 0) + 77))
    case .bool(let flag): return .bool(!flag)
    case .null: return nil
    case .array(let elements):
      guard let first = elements.first, let changed = changed(first) else { return nil }
      return .array([changed] + elements.dropFirst())
    case .object(let members):
      for (name, value) in members.sorted(by: { $0.key < $1.key }) {
        if let changed = changed(value) { return .object(members.merging([name: changed]) { $1 }) }
      }
      return nil
    }
  }

  @Test("a rule of a security group that changes in one leaf is reported", arguments: 1...40)
  func securityGroup(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let rules = (0..<Int.random(in: 1...4, using: &random)).map { number -> [String: JSONValue] in
      [
        "protocol": ["tcp", "udp"].randomElement(using: &random) ?? "tcp",
        "from_port": .number(JSONNumber(number)), "to_port": .number(JSONNumber(number + 10)),
        "cidr_blocks": [.string("10.\(number).0.0/16"), .string("10.\(number + 100).0.0/16")],
        "description": .string("rule \(number)"),
      ]
    }
    var changed = rules
    let place = Int.random(in: 0..<rules.count, using: &random)
    let leaf = ["protocol", "from_port", "cidr_blocks", "description"].randomElement(using: &random) ?? "protocol"
    changed[place][leaf] =
      switch leaf {
      case "protocol": "50"
      case "from_port": 5
      case "cidr_blocks": [.string("10.\(place).0.0/16"), "172.16.0.0/12"]
      default: "other"
      }
    let declared = JSONValue.object(["ingress": .array(rules.map(JSONValue.object))])
    let live = JSONValue.object(["ingress": .array(changed.shuffled(using: &random).map(JSONValue.object))])
    let paths = try Make.differences("aws_security_group", declared: text(declared), live: text(live))
    #expect(!paths.isEmpty && paths.allSatisfy { $0.hasPrefix("ingress") }, "seed \(seed): \(leaf) of \(place)")
  }

  private func text(_ value: JSONValue) -> String {
    var writer = JSONWriter()
    writer.value(value)
    return writer.text
  }
}

/// Trees of blocks, lists and leaves with names that no rule knows.
enum RandomTree {
  private static let names = ["alpha", "bravo", "delta", "foxtrot", "lima", "tango"]

  static func object(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for name in names.prefix(Int.random(in: 1...names.count, using: &random)) {
      members[name] = value(depth: depth - 1, using: &random)
    }
    return .object(members)
  }

  private static func value(depth: Int, using random: inout SeededGenerator) -> JSONValue {
    switch depth > 0 ? Int.random(in: 0..<6, using: &random) : 0 {
    case 4: .array([object(depth: depth, using: &random)])
    case 5: object(depth: depth, using: &random)
    default: leaf(using: &random)
    }
  }

  private static func leaf(using random: inout SeededGenerator) -> JSONValue {
    switch Int.random(in: 0..<3, using: &random) {
    case 0: .string("text \(Int.random(in: 0...99, using: &random))")
    case 1: .number(JSONNumber(Int.random(in: 1...999, using: &random)))
    default: true
    }
  }

  /// The tree with one leaf changed, and the path of that leaf.
  static func mutated(_ tree: JSONValue, using random: inout SeededGenerator) -> (JSONValue, String) {
    switch tree {
    case .object(let members):
      guard let name = members.keys.sorted().randomElement(using: &random), let value = members[name] else {
        return (tree, "")
      }
      let (changed, path) = mutated(value, using: &random)
      return (.object(members.merging([name: changed]) { $1 }), joined(name, path))
    case .array(let elements):
      let (changed, path) = mutated(elements[0], using: &random)
      return (.array([changed]), joined("[0]", path))
    case .string(let text): return (.string(text + " changed"), "")
    case .number(let number): return (.number(JSONNumber((number.int ?? 0) + 1_000)), "")
    default: return (false, "")
    }
  }

  private static func joined(_ step: String, _ path: String) -> String {
    path.isEmpty || path.hasPrefix("[") ? step + path : step + "." + path
  }
}
