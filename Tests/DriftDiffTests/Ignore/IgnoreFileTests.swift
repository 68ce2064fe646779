import DriftDiff
import Testing

@Suite("Ignore files")
struct IgnoreFileTests {
  @Test(
    "a line that can't be understood is told with its place and the reason",
    arguments: [
      ("!", 1, 2, "a pattern is expected"), ("a_b\n\n# c\n!  # nothing", 4, 2, "a pattern is expected"),
      ("tag:", 1, 5, "a pattern is expected"), ("a_b\r\ntag:=x\r\n", 2, 5, "a pattern is expected"),
      (".id", 1, 1, "a part between dots is empty"), ("a_b.", 1, 5, "a part between dots is empty"),
      ("a_b..c", 1, 5, "a part between dots is empty"), (".", 1, 1, "a part between dots is empty"),
      ("path:a..b", 1, 8, "a part between dots is empty"), ("  ! a_b.", 1, 9, "a part between dots is empty"),
      ("a_b.x\\", 1, 6, "nothing follows the backslash"), ("a_b.x[", 1, 6, "[ has no ]"),
      ("a_b.x[abc", 1, 6, "[ has no ]"), ("a_b.x[!]", 1, 6, "[ has no ]"), ("[", 1, 1, "[ has no ]"),
      ("[]", 1, 1, "[ has no ]"), ("a_b.x[a\\", 1, 6, "[ has no ]"), ("a_b.x[\"a", 1, 6, "[ has no ]"),
      ("a_b.x[z-a]", 1, 7, "[z-a] runs backwards"), ("a_b.x[bz-a]", 1, 8, "[z-a] runs backwards"),
      ("arn:aws:s3:::logs", 1, 1, "there is no condition arn:"), ("a_b tga:env=x", 1, 5, "there is no condition tga:"),
      ("\u{FEFF}a_b.", 1, 5, "a part between dots is empty"), ("ü_b.", 1, 5, "a part between dots is empty"),
    ])
  func errors(text: String, line: Int, column: Int, message: String) {
    let error = #expect(throws: IgnoreRuleError.self) { try IgnoreRules(parsing: text) }
    #expect(error?.line == line && error?.column == column)
    #expect(error?.description.hasPrefix("line \(line), column \(column): \(message)") == true)
  }

  @Test("patterns and files have limits, comments and blanks have none")
  func limits() throws {
    let longest = "a_b." + String(repeating: "x", count: IgnoreRules.longestLine - 4)
    let blanks = String(repeating: " ", count: 10_000)
    #expect(try !IgnoreRules(parsing: blanks + longest + blanks + "#" + blanks).isEmpty)
    let long = #expect(throws: IgnoreRuleError.self) { try IgnoreRules(parsing: "a_b\n\(longest)x") }
    #expect(long == IgnoreRuleError(line: 2, column: IgnoreRules.longestLine + 1, reason: .tooLong))
    let lines = String(repeating: "a\n", count: IgnoreRules.mostLines)
    let many = #expect(throws: IgnoreRuleError.self) { try IgnoreRules(parsing: lines + "a") }
    #expect(many == IgnoreRuleError(line: IgnoreRules.mostLines + 1, column: 1, reason: .tooMany))
  }

  @Test(
    "empty lines, comments and blanks around a pattern mean nothing",
    arguments: ["", "\n\r\n \t\n", "# a_b.x", "  # a_b.x", "\u{FEFF}# x", "\u{FEFF}"])
  func nothing(text: String) throws {
    #expect(try IgnoreRules(parsing: text).isEmpty)
    #expect(try !Ignoring.extra(text, "a_b", "x"))
  }

  @Test(
    "a pattern may have blanks around it, and inside where its id has some",
    arguments: [
      ("  a_b.x  ", "x"), ("\ta_b.x\r", "x"), ("a_b.x y", "x y"), ("a_b.x\\ ", "x "), ("a_b.x\\  ", "x "),
      ("a_b.\\#x", "#x"), ("a_b.x#y", "x#y"), ("a_b.x \\#y", "x #y"), ("a_b.x\\ #y", "x #y"), ("a_b.x # y", "x"),
      ("\u{FEFF}a_b.x", "x"), ("a_b.\\!x", "!x"), ("a_b.\\*", "*"), ("a_b.\\[x]", "[x]"), ("a_b.[]x]", "]"),
      ("a_b.[a-c-]", "-"),
      ("a_b.Łódź", "Łódź"), ("a_b.?", "😀"), ("a_b.[😀-😂]", "😁"),
      (#"a_b.x["a #b tag:c"]"#, #"x["a #b tag:c"]"#), ("a_b.*[é]", "é"), ("a_b.*[é]?", "aéb"),
      (#"a_b.x\: y\:z"#, "x: y:z"),
    ])
  func blanks(pattern: String, id: String) throws {
    #expect(try Ignoring.extra(pattern, "a_b", id))
    #expect(try !Ignoring.extra(pattern, "a_b", "another"))
  }

  @Test(
    "a pattern of many stars on a long id ends",
    arguments: [
      ("a_b." + String(repeating: "a*", count: 200) + "z", "a"), (String(repeating: "*a", count: 200) + "*b", "a"),
    ])
  func stars(pattern: String, letter: String) throws {
    #expect(try !Ignoring.extra(pattern, "a_b", String(repeating: letter, count: 5_000)))
  }

  @Test("a path of many double stars on a deep place ends")
  func doubleStars() throws {
    let depth = 200
    func nested(_ value: Int) -> String {
      String(repeating: #"{"a":"#, count: depth) + "\(value)" + String(repeating: "}", count: depth)
    }
    let pattern = "path:" + String(repeating: "**.a.", count: 60) + "z"
    let left = try Ignoring.paths(
      pattern, "a_thing.t", declared: #"{"id":"x","a":\#(nested(1))}"#, live: #"{"a":\#(nested(2))}"#)
    #expect(left.count == 1)
    let fitting = String(pattern.dropLast(2))
    #expect(
      try Ignoring.paths(
        fitting, "a_thing.t", declared: #"{"id":"x","a":\#(nested(1))}"#, live: #"{"a":\#(nested(2))}"#
      ).isEmpty)
  }
}
