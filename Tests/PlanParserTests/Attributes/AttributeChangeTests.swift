import DriftModels
import PlanParser
import Testing

/// What differs between the two sides of a change.
@Suite struct AttributeChangeTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let change: String
    let lines: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(name: "equal values", change: #""before":{"a":1,"b":[{}]},"after":{"b":[{}],"a":1}"#, lines: []),
    Case(name: "a leaf", change: #""before":{"a":1},"after":{"a":2}"#, lines: ["a: 1 -> 2"]),
    Case(
      name: "leaves at any depth, in the order of their names",
      change: #""before":{"z":0,"a":{"y":[1,{"k":"v"}]}},"after":{"a":{"y":[1,{"k":"w"}]},"z":9}"#,
      lines: [#"a.y[1].k: "v" -> "w""#, "z: 0 -> 9"]),
    Case(
      name: "names that need quotes", change: #""before":{"t":{"a.b":1,"q\"":1}},"after":{"t":{"a.b":2,"q\"":2}}"#,
      lines: [#"t["a.b"]: 1 -> 2"#, #"t["q\""]: 1 -> 2"#]),
    Case(
      name: "a create", change: #""before":null,"after":{"a":1,"b":{"c":"x"},"n":null}"#,
      lines: ["a: null -> 1", #"b.c: null -> "x""#]),
    Case(name: "a create without before", change: #""after":{"a":1}"#, lines: ["a: null -> 1"]),
    Case(
      name: "a delete", change: #""before":{"a":1,"l":[2]},"after":null"#, lines: ["a: 1 -> null", "l[0]: 2 -> null"]),
    Case(name: "null and absent", change: #""before":{"a":null,"b":{"c":null}},"after":{"b":{}}"#, lines: []),
    Case(
      name: "an element that comes or goes", change: #""before":{"l":[1,2],"m":[1]},"after":{"l":[1],"m":[1,2]}"#,
      lines: ["l[1]: 2 -> null", "m[1]: null -> 2"]),
    Case(
      name: "a null element takes a place", change: #""before":{"l":[1,null]},"after":{"l":[1]}"#,
      lines: ["l[1]: null -> null"]),
    Case(
      name: "an empty container that comes or goes", change: #""before":{"a":[],"b":null},"after":{"a":null,"b":{}}"#,
      lines: ["a: [] -> null", "b: null -> {}"]),
    Case(
      name: "a container of nothing but nulls that comes", change: #""before":{},"after":{"a":{"b":null}}"#,
      lines: [#"a: null -> {"b":null}"#]),
    Case(
      name: "another kind", change: #""before":{"a":{"b":1},"c":"1"},"after":{"a":[1],"c":1}"#,
      lines: [#"a: {"b":1} -> [1]"#, #"c: "1" -> 1"#]),
    Case(name: "no object at all", change: #""before":1,"after":2"#, lines: [": 1 -> 2"]),
    Case(
      name: "the last of equal names counts", change: #""before":{"a":1,"a":2},"after":{"a":3,"a":2}"#, lines: []),
    Case(
      name: "escaped names and values", change: #""before":{"\u0061":"\u0062"},"after":{"a":"b"}"#, lines: []),
    Case(
      name: "sets keep their order here", change: #""before":{"s":["a","b"]},"after":{"s":["b","a"]}"#,
      lines: [#"s[0]: "a" -> "b""#, #"s[1]: "b" -> "a""#]),
    Case(
      name: "JSON inside strings is text here",
      change: #""before":{"p":"{\"a\":1}"},"after":{"p":"{ \"a\": 1 }"}"#,
      lines: [#"p: "{\"a\":1}" -> "{ \"a\": 1 }""#]),
  ]

  @Test("attributes that differ are found at their leaves", arguments: cases)
  func differences(_ test: Case) throws {
    #expect(try Sample.change(#""actions":["update"],\#(test.change)"#).lines == test.lines)
  }

  static let numbers: [(before: String, after: String, isChange: Bool)] = [
    ("1", "1.0", false), ("1", "1e0", false), ("0.10", "1e-1", false), ("-0", "0", false),
    ("9007199254740993", "9007199254740992", true),
    ("123456789012345678901234567890", "1.2345678901234567890123456789e29", false),
    ("123456789012345678901234567890", "123456789012345678901234567891", true),
    ("0.1000000000000000055511151231257827", "0.1", true),
  ]

  @Test("numbers are compared as decimals, whatever their length or spelling", arguments: numbers.indices)
  func numberSpellings(_ index: Int) throws {
    let (before, after, isChange) = Self.numbers[index]
    let lines = try Sample.change(#""actions":["update"],"before":{"n":\#(before)},"after":{"n":\#(after)}"#).lines
    #expect(lines == (isChange ? ["n: \(before) -> \(after)"] : []))
  }

  @Test("paths are steps as well as text")
  func paths() throws {
    let change = try Sample.change(#""actions":["update"],"before":{"a":[{"b":1}]},"after":{"a":[{"b":2}]}"#)
    let found = try #require(change.attributeChanges.first { _ in true })
    #expect(found.path == [.key("a"), .index(0), .key("b")] && found.pathText == "a[0].b")
    #expect(!found.isUnknownAfterApply && !found.before.isSensitive)
  }

  @Test("the sequence can be walked again")
  func again() throws {
    let changes = try Sample.change(#""actions":["update"],"before":{"a":1},"after":{"a":2}"#).attributeChanges
    #expect(Array(changes) == Array(changes) && Array(changes).count == 1)
  }

  @Test("an entry without a change has no attribute changes")
  func malformed() throws {
    let change = try Sample.entry(#""address":"aws_vpc.main""#)
    #expect(change.lines == [] && change.action == .malformed && change.actions == [] && !change.destroys)
    #expect(change.before.attribute == .absent && change.after.attribute == .absent)
  }
}
