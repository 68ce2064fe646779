import DriftModels
import PlanParser
import Testing

/// Values that are known only after apply.
@Suite struct UnknownValueTests {
  static let cases: [(name: String, change: String, lines: [String])] = [
    (
      "an attribute", #""before":{"a":1},"after":{},"after_unknown":{"a":true}"#, ["a: 1 -> (known after apply)"]
    ),
    (
      "an attribute whose value is there all the same", #""before":{"a":1},"after":{"a":1},"after_unknown":{"a":true}"#,
      ["a: 1 -> (known after apply)"]
    ),
    (
      "an element that keeps its place as null",
      #""before":{"l":["x"]},"after":{"l":["x",null]},"after_unknown":{"l":[false,true]}"#,
      ["l[1]: null -> (known after apply)"]
    ),
    (
      "an element beyond the known ones", #""before":{"l":[]},"after":{"l":[]},"after_unknown":{"l":[true]}"#,
      ["l[0]: null -> (known after apply)"]
    ),
    (
      "a member of an element", #""before":{"b":[]},"after":{"b":[{}]},"after_unknown":{"b":[{"v":true}]}"#,
      ["b[0].v: null -> (known after apply)"]
    ),
    ("the whole value", #""before":{"a":1},"after_unknown":true"#, [#": {"a":1} -> (known after apply)"#]),
    ("nothing, said with false", #""before":{"a":1},"after":{"a":1},"after_unknown":false"#, []),
    ("nothing, said with an empty object", #""before":{"a":1},"after":{"a":1},"after_unknown":{}"#, []),
    ("nothing, said with placeholders", #""before":{"a":[{}]},"after":{"a":[{}]},"after_unknown":{"a":[{}]}"#, []),
  ]

  @Test("unknown values are unknown, not null", arguments: cases.indices)
  func unknown(_ index: Int) throws {
    let (name, change, lines) = Self.cases[index]
    #expect(try Sample.change(#""actions":["update"],\#(change)"#).lines == lines, "\(name)")
  }

  @Test("an unknown attribute is told apart from an absent one")
  func planned() throws {
    let change = try Sample.change(
      #""actions":["create"],"after":{"a":{"b":1},"l":[1,null]},"after_unknown":{"id":true,"l":[false,true],"a":{}}"#)
    let after = change.after
    #expect(after["id"].attribute == .unknown && after["none"].attribute == .absent)
    #expect(after["l"][1].attribute == .unknown && after["l"][0].attribute.description == "1")
    #expect(after["id"]["deeper"].attribute == .unknown)
    #expect(after.names == ["a", "id", "l"] && after["a"].names == ["b"] && after["id"].names == [])
    #expect(after.holdsUnknown && after["l"].holdsUnknown && !after["a"].holdsUnknown)
    #expect(after["a"].kind == .object && after["l"].count == 2 && after["id"].kind == nil && after["id"].count == nil)
    #expect(!change.before.holdsUnknown)
    #expect(change.attributeChanges.filter(\.isUnknownAfterApply).map(\.pathText) == ["id", "l[1]"])
  }
}
