import DriftModels
import Testing

/// Equality and hashing go by value: layout, order of members, escapes and spelling of numbers do not count.
@Suite struct EqualityLawTests {
  static let seeds = (0..<150).map { _ in UInt64.random(in: 0...UInt64.max) }

  @Test("two texts of one value are equal and have one hash", arguments: seeds)
  func respelling(_ seed: UInt64) throws {
    var json = RandomJSON(seed: seed)
    let value = json.value()
    let left = try JSONDocument(json.text(of: value))
    let right = try JSONDocument(json.text(of: value))
    #expect(left.root == right.root && right.root == left.root, "seed \(seed)")
    #expect(left.root.valueHash == right.root.valueHash, "seed \(seed)")
    #expect(left.root.value == value && right.root.value == value, "seed \(seed)")
    // Also as parts of larger documents.
    let inside = try JSONDocument("[0,{\"x\":\(json.text(of: value))}]")
    #expect(inside.root[1]?["x"] == left.root, "seed \(seed)")
    #expect(inside.root != left.root, "seed \(seed)")
  }

  @Test("changing any one leaf makes values unequal", arguments: seeds)
  func changedLeaf(_ seed: UInt64) throws {
    var json = RandomJSON(seed: seed)
    let value = json.value()
    let leaves = value.leafCount
    let changed = value.changingLeaf(Int.random(in: 0..<max(leaves, 1), using: &json.random))
    let left = try JSONDocument(json.text(of: value))
    let right = try JSONDocument(json.text(of: changed))
    #expect((left.root == right.root) == (leaves == 0), "seed \(seed)")
    #expect((left.root.valueHash == right.root.valueHash) == (leaves == 0), "seed \(seed)")
  }

  static let unequal = [
    ("1", #""1""#), ("[]", "{}"), ("[]", "[[]]"), ("null", "false"), ("0", "false"), ("[1,2]", "[2,1]"),
    ("[1]", "[1,1]"),
    (#"{"a":1}"#, #"{"a":1,"b":2}"#), (#"{"a":1}"#, #"{"b":1}"#), (#"{"a":null}"#, "{}"),
    ("\"\u{E9}\"", "\"e\u{301}\""),
    (#""\u0000""#, #""""#), (#"{"a":[1]}"#, #"{"a":[1,2]}"#), (#"["ab","c"]"#, #"["a","bc"]"#), ("[[1],2]", "[1,[2]]"),
    (#"{"a":1,"b":2}"#, #"{"a":2,"b":1}"#), ("[[],[]]", "[[[]]]"),
  ]

  @Test("different values are unequal and their hashes tell them apart", arguments: unequal)
  func differentValues(_ left: String, _ right: String) throws {
    let (x, y) = (try JSONDocument(left).root, try JSONDocument(right).root)
    #expect(x != y && y != x)
    #expect(x.valueHash != y.valueHash)
  }

  @Test("the hash of a value is the same in every process")
  func stableHash() throws {
    let root = try JSONDocument(#"{"a":[1,"x",null,true,{"b":-2.5}]}"#).root
    #expect(root.valueHash == 12_060_111_090_277_910_910)
  }

  @Test("texts are compared with literals, strings and each other by bytes")
  func texts() throws {
    let root = try JSONDocument(#"["caf\u00e9","café","cafe\u0301"]"#).root
    let texts = try #require(root.elements.map { $0.compactMap(\.text) })
    #expect(texts[0] == texts[1] && texts[0].hashValue == texts[1].hashValue)
    #expect(texts[1] != texts[2])
    #expect(texts[0] == "caf\u{E9}" && !(texts[2] == "caf\u{E9}"))
    #expect(texts[0] == String("caf\u{E9}") && !(texts[2] == String("caf\u{E9}")))
    #expect(texts.map { $0.hasPrefix("caf") } == [true, true, true])
    #expect(!texts[0].hasPrefix("cafe") && texts[2].hasPrefix("cafe") && !texts[1].hasPrefix("caféé"))
  }
}

extension JSONValue {
  fileprivate var leafCount: Int {
    switch self {
    case .array(let elements): elements.reduce(0) { $0 + $1.leafCount }
    case .object(let members): members.values.reduce(0) { $0 + $1.leafCount }
    default: 1
    }
  }

  /// The value with its `n`th leaf replaced by one that occurs nowhere.
  fileprivate func changingLeaf(_ n: Int) -> JSONValue {
    var n = n
    return replaced(&n)
  }

  private func replaced(_ n: inout Int) -> JSONValue {
    switch self {
    case .array(let elements):
      var result: [JSONValue] = []
      for element in elements { result.append(element.replaced(&n)) }
      return .array(result)
    case .object(let members):
      var result: [String: JSONValue] = [:]
      for (name, member) in members { result[name] = member.replaced(&n) }
      return .object(result)
    default:
      defer { n -= 1 }
      return n == 0 ? "changed, which no random string is" : self
    }
  }
}
