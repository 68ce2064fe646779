import DriftDiff
import Testing

@Suite("Ignore files")
struct IgnoreFileTests {
  @Test(
    "a line that says nothing is named",
    arguments: [
      ("!", "line 1: a pattern is expected"), ("a_b\n\n# c\n!  # nothing", "line 4: a pattern is expected"),
      ("tag:", "line 1: a pattern is expected"), ("a_b\r\ntag:=x\r\n", "line 2: a pattern is expected"),
      (".id", "line 1: a part between dots is empty"), ("a_b.", "line 1: a part between dots is empty"),
      ("a_b..c", "line 1: a part between dots is empty"), (".", "line 1: a part between dots is empty"),
      ("path:a..b", "line 1: a part between dots is empty"), ("a_b.x\\", "line 1: nothing follows the backslash"),
      ("a_b.x[", "line 1: [ has no ]"), ("a_b.x[abc", "line 1: [ has no ]"), ("a_b.x[!]", "line 1: [ has no ]"), ("[", "line 1: [ has no ]"),
      ("a_b.x[z-a]", "line 1: [z-a] runs backwards"), ("arn:aws:s3:::logs", "line 1: there is no condition arn:"),
      ("kind:extra", "line 1: there is no condition kind:"), ("a_b.x[a\\", "line 1: "),
    ])
  func errors(text: String, message: String) {
    let error = #expect(throws: IgnoreRuleError.self) { try IgnoreRules(parsing: text) }
    #expect(error?.description.hasPrefix(message) == true)
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
      ("\u{FEFF}a_b.x", "x"), ("a_b.\\!x", "!x"), ("a_b.\\*", "*"), ("a_b.\\[x]", "[x]"), ("a_b.[]x]", "]"), ("a_b.[a-c-]", "-"),
      ("a_b.Łódź", "Łódź"), ("a_b.?", "😀"), ("a_b.[😀-😂]", "😁"),
    ])
  func blanks(pattern: String, id: String) throws {
    #expect(try Ignoring.extra(pattern, "a_b", id))
    #expect(try !Ignoring.extra(pattern, "a_b", "another"))
  }

  @Test("a pattern of many stars on a long id ends")
  func cost() throws {
    let pattern = "a_b." + String(repeating: "a*", count: 200) + "z"
    #expect(try !Ignoring.extra(pattern, "a_b", String(repeating: "a", count: 5_000)))
  }
}
