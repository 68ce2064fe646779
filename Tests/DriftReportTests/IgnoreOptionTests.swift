import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("drift-report --ignore")
struct IgnoreOptionTests {
  private static let sides = "--state state.json --live live.json"

  @Test(
    "named files and .driftignore are read, in this order of weight",
    arguments: [
      ("", "", 3), ("*", "", 0), ("*", "--no-ignore", 3), ("", "--ignore a.txt", 2),
      ("", "--ignore a.txt --ignore b.txt", 1),
      ("*", "--ignore c.txt", 1), ("*", "--ignore c.txt --no-ignore", 3), ("!*", "--ignore a.txt", 2),
      ("", "--no-ignore --ignore a.txt", 2), ("*", "--ignore .driftignore", 0),
      ("*", "--no-ignore --ignore ./.driftignore", 0),
      ("aws_s3_bucket.*.acl", "", 2),
    ])
  func files(usual: String, options: String, items: Int) throws {
    let scene = try Scene()
    if !usual.isEmpty { try scene.write(usual + "\r\n", ".driftignore") }
    try scene.write("# ours\naws_vpc.v", "a.txt")
    try scene.write("\u{FEFF}aws_sqs_queue\n", "b.txt")
    try scene.write("!aws_s3_bucket", "c.txt")
    let run = try scene.run("\(Self.sides) --format json \(options)")
    let report = try JSONDocument(run.output).root
    #expect(report["items"]?.count == items && run.errors.isEmpty)
    #expect(run.status == (items == 0 ? 0 : 2))
    let ignored = (report["ignored_count"]?.int ?? 0) + (report["ignored_change_count"]?.int ?? 0)
    #expect(ignored == 3 - items)
  }

  @Test("an explanation names each file and line with its counts")
  func explained() throws {
    let scene = try Scene()
    try scene.write("# all\naws_vpc.*\naws_lb.*", ".driftignore")
    try scene.write("aws_s3_bucket.*.acl # for now", "more")
    let json = try scene.run("\(Self.sides) --explain --format json --ignore more")
    let lines = try JSONDocument(json.output).root["ignore_lines"]
    #expect(
      lines?[0]?.value == ["file": ".driftignore", "line": 2, "pattern": "aws_vpc.*", "resources": 1, "changes": 0])
    #expect(lines?[1]?["resources"]?.int == 0 && lines?[2]?["file"]?.string == "more")
    let text = try scene.run("\(Self.sides) --explain --ignore more").output
    #expect(text.contains("  .driftignore:2 aws_vpc.*: 1 resource ignored\n"))
    #expect(text.contains("  .driftignore:3 aws_lb.*: nothing ignored\n"))
    #expect(text.contains("  more:1 aws_s3_bucket.*.acl: 1 difference ignored\n"))
    #expect(try !scene.run("\(Self.sides) --ignore more").output.contains("more:1"))
  }

  @Test("rules may come from standard input, like any one file")
  func standardInput() throws {
    let run = try Scene().run("\(Self.sides) --ignore -", input: "*\n")
    #expect(
      run.status == 0 && run.output.hasPrefix("No drift") && run.output.contains("2 resources and 1 difference ignored")
    )
    #expect(try Scene().run("--state state.json --live - --ignore -").status == 1)
  }

  @Test(
    "what is no ignore file ends in status 1 and one line with the place",
    arguments: [
      ("--ignore nope", "cannot read: nope: No such file or directory"),
      ("--ignore .", "cannot read: .: Is a directory"),
      ("--ignore bad", "bad: line 3, column 5: a part between dots is empty"),
      ("", ".driftignore: line 1, column 4: [ has no ]"),
      ("--no-ignore --ignore utf16", "utf16: not a text in UTF-8"),
    ])
  func failures(options: String, message: String) throws {
    let scene = try Scene()
    try scene.write("a.b[", ".driftignore")
    try scene.write("# one\r\n\r\na_b.", "bad")
    try Data([0xFF, 0xFE, 0x61, 0x00]).write(to: scene.folder.appending(path: "utf16"))
    let usual = options.isEmpty || options.hasPrefix("--no") ? options : "--no-ignore " + options
    let run = try scene.run("\(Self.sides) \(usual)")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: " + message) && run.errors.count { $0 == "\n" } == 1, "\(run.errors)")
  }

  @Test("a .driftignore that can't be read is told, not passed over")
  func unreadable() throws {
    let scene = try Scene()
    try FileManager.default.createDirectory(
      at: scene.folder.appending(path: ".driftignore"), withIntermediateDirectories: true)
    let run = try scene.run(Self.sides)
    #expect(run.status == 1 && run.errors == "error: cannot read: .driftignore: Is a directory\n")
    #expect(try scene.run("\(Self.sides) --no-ignore").status == 2)
  }
}
