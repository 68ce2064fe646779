import DriftModels
import PlanParser
import Testing

/// Values that must not be shown.
@Suite struct SensitiveValueTests {
  static let cases: [(name: String, change: String, lines: [String])] = [
    (
      "an attribute", #""before":{"a":1},"after":{"a":2},"before_sensitive":{"a":true},"after_sensitive":{"a":true}"#,
      ["a: (sensitive) -> (sensitive)"]
    ),
    (
      "an attribute that was sensitive only before",
      #""before":{"a":1},"after":{"a":2},"before_sensitive":{"a":true},"after_sensitive":{}"#,
      ["a: (sensitive) -> (sensitive)"]
    ),
    (
      "the whole value, names included", #""before":{"a":1},"after":{"a":2,"b":3},"before_sensitive":true"#,
      [": (sensitive) -> (sensitive)"]
    ),
    (
      "everything beneath a place", #""before":{"t":{"k":1}},"after":{"t":{"k":2}},"after_sensitive":{"t":true}"#,
      ["t: (sensitive) -> (sensitive)"]
    ),
    (
      "an element, in a mask that is shorter than the list",
      #""before":{"l":[1,2,3]},"after":{"l":[4,5,6]},"before_sensitive":{"l":[{},true]}"#,
      ["l[0]: 1 -> 4", "l[1]: (sensitive) -> (sensitive)", "l[2]: 3 -> 6"]
    ),
    (
      "nothing, said in every way",
      #""before":{"a":1},"after":{"a":2},"before_sensitive":false,"after_sensitive":{"a":false}"#,
      ["a: 1 -> 2"]
    ),
    (
      "a container of another kind that holds a sensitive part",
      #""before":{"a":{"k":1}},"after":{"a":[1]},"before_sensitive":{"a":{"k":true}},"after_sensitive":{}"#,
      ["a: (sensitive) -> (sensitive)"]
    ),
    (
      "what becomes unknown",
      #"""
      "before":{"a":1},"after":{},"after_unknown":{"a":true},"before_sensitive":{"a":true},
      "after_sensitive":{"a":true}
      """#,
      ["a: (sensitive) -> (known after apply)"]
    ),
    (
      "what the mask names and the value lacks",
      #""before":{"a":1},"after":{"a":1},"before_sensitive":{"b":true,"l":[true]}"#,
      []
    ),
    (
      "equal values that become sensitive",
      #"""
      "before":{"a":1,"b":{"c":2}},"after":{"a":1,"b":{"c":2}},"before_sensitive":{},"after_sensitive":{"a":true,
      "b":{"c":true}}
      """#,
      ["a: (sensitive) -> (sensitive), sensitivity", "b.c: (sensitive) -> (sensitive), sensitivity"]
    ),
    (
      "equal values that stop being sensitive",
      #""before":{"l":["x"]},"after":{"l":["x"]},"before_sensitive":{"l":true},"after_sensitive":{"l":[false]}"#,
      ["l: (sensitive) -> (sensitive), sensitivity"]
    ),
    (
      "equal values that stay sensitive",
      #""before":{"a":1},"after":{"a":1},"before_sensitive":{"a":true},"after_sensitive":{"a":true}"#,
      []
    ),
    (
      "values whose name says so",
      #""before":{"admin_password":"a","x":{"API-Token":"b"}},"after":{"admin_password":"c","x":{"API-Token":"d"}}"#,
      ["admin_password: (sensitive) -> (sensitive)", "x.API-Token: (sensitive) -> (sensitive)"]
    ),
    (
      "a container that holds a name that says so, and is one no longer",
      #""before":{"a":{"secret":1}},"after":{"a":1}"#,
      ["a: (sensitive) -> 1"]
    ),
    (
      "a write-only attribute",
      #""before":{"password_wo":null,"password_wo_version":1},"after":{"password_wo":null,"password_wo_version":2}"#,
      ["password_wo_version: 1 -> 2"]
    ),
  ]

  @Test("what either mask covers is shown on neither side", arguments: cases.indices)
  func masked(_ index: Int) throws {
    let (name, change, lines) = Self.cases[index]
    #expect(try Sample.change(#""actions":["update"],\#(change)"#).lines == lines, "\(name)")
  }

  @Test("planned values are masked by mask, by name, and as a whole when a part is")
  func planned() throws {
    let change = try Sample.change(
      #"""
      "actions":["update"],"before":{"t":{"k":"hidden","o":1},"l":["hidden"],"db_password":"hidden"},
      "before_sensitive":{"t":{"k":true},"l":[true]}
      """#
    )
    let before = change.before
    for value in [before, before["t"], before["t"]["k"], before["l"][0], before["db_password"]] {
      #expect(value.attribute.isSensitive && value.attribute.description == "(sensitive)")
      #expect(value.attribute.redacted == .string("(sensitive)"))
    }
    #expect(before["t"]["o"].attribute.redacted == 1)
    #expect(before["t"].names == ["k", "o"], "names are not secret where only a value is")
    let all = try Sample.change(#""actions":["update"],"before":{"a":{"b":1}},"before_sensitive":true"#).before
    #expect(all.names == [] && all["a"].names == [] && all["a"]["b"].attribute.isSensitive)
  }

  @Test(
    "names of secrets are known by their ending, whatever the spelling",
    arguments: [
      ("password", true), ("master_password", true), ("masterPassword", true), ("MASTER-PASSWORD", true),
      ("pass_word", true),
      ("client_secret", true), ("auth_token", true), ("private_key", true), ("secret_access_key", true),
      ("connection string", true), ("certificate_body", true), ("password_length", false), ("secret_name", false),
      ("token_ttl", false), ("key", false), ("", false), ("_", false), ("tokens", false),
    ])
  func names(_ name: String, _ isSecret: Bool) {
    #expect(SecretName.matches(name) == isSecret)
  }
}
