import DriftModels
import PlanParser
import Testing

/// Which attributes force a replacement.
@Suite struct ReplacePathTests {
  private static let values =
    #""before":{"a":1,"l":[{"k":1},{"k":1}],"m":{"0":1}},"after":{"a":2,"l":[{"k":2},{"k":2}],"m":{"0":2}}"#

  static let cases: [(paths: String, forcing: [String])] = [
    ("", []), (#","replace_paths":null"#, []), (#","replace_paths":[]"#, []),
    (#","replace_paths":[["a"]]"#, ["a"]),
    (#","replace_paths":[["l",1,"k"],["a"]]"#, ["a", "l[1].k"]),
    (#","replace_paths":[["l"]]"#, ["l[0].k", "l[1].k"]),
    (#","replace_paths":[["l",0]]"#, ["l[0].k"]),
    (#","replace_paths":[["m",0]]"#, []),
    (#","replace_paths":[["m","0"]]"#, ["m.0"]),
    (#","replace_paths":[[]]"#, ["a", "l[0].k", "l[1].k", "m.0"]),
    (#","replace_paths":["a",[{}],["absent"]]"#, []),
  ]

  @Test("an attribute at or beneath a path forces the replacement", arguments: cases.indices)
  func forcing(_ index: Int) throws {
    let (paths, forcing) = Self.cases[index]
    let change = try Sample.change(#""actions":["delete","create"],\#(Self.values)\#(paths)"#)
    #expect(change.attributeChanges.filter(\.forcesReplacement).map(\.pathText) == forcing)
    #expect(change.attributeChanges.map(\.pathText) == ["a", "l[0].k", "l[1].k", "m.0"])
  }

  @Test("a container whose parts are not listed forces it when a path leads into it")
  func above() throws {
    let change = try Sample.change(
      #"""
      "actions":["create","delete"],"before":{"a":{"b":1},"c":1},"after":{"c":2},"after_unknown":{"a":true},
      "replace_paths":[["a","b"]]
      """#
    )
    #expect(change.lines == [#"a: {"b":1} -> (known after apply), forces"#, "c: 1 -> 2"])
    #expect(change.replacePaths == [[.key("a"), .key("b")]])
  }

  @Test("a change of sensitivity alone forces nothing")
  func sensitivity() throws {
    let change = try Sample.change(
      #"""
      "actions":["delete","create"],"before":{"a":1},"after":{"a":1},"after_sensitive":{"a":true},
      "replace_paths":[["a"]]
      """#
    )
    #expect(change.lines == ["a: (sensitive) -> (sensitive), sensitivity"])
  }
}
