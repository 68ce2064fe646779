import DriftDiff
import DriftModels
import Testing

@Suite("Import blocks")
struct ImportBlockTests {
  @Test(
    "a name becomes an identifier",
    arguments: [
      ("logs", "logs"), ("Access-Logs", "access_logs"), ("a.b c/d", "a_b_c_d"), ("2024", "r_2024"), ("_x", "_x"),
      ("Łódź", "__d_"), ("e\u{301}a", "_a"), ("a\r\nb", "a_b"), ("${x}", "__x_"), ("a\u{202E}b", "a_b"), ("👩‍👩‍👧", "_"),
      ("٣", "_"),
    ])
  func names(name: String, identifier: String) {
    #expect(address(of: bucket(name: name)) == "aws_s3_bucket.\(identifier)")
  }

  @Test("without a name the id's last part names it")
  func nameless() {
    #expect(address(of: bucket(name: "", id: "arn:aws:s3:::logs-1")) == "aws_s3_bucket.logs_1")
  }

  @Test("repeats are numbered from two, and never take a name that is in use")
  func repeats() {
    var blocks = ImportBlocks(taken: ["aws_s3_bucket.logs_3"])
    let names = ["logs", "logs", "Logs", "logs_2", "logs"].map { address(of: bucket(name: $0), &blocks) }
    #expect(
      names == [
        "aws_s3_bucket.logs", "aws_s3_bucket.logs_2", "aws_s3_bucket.logs_4", "aws_s3_bucket.logs_2_2",
        "aws_s3_bucket.logs_5",
      ])
  }

  @Test("one name in two types is no repeat")
  func types() {
    var blocks = ImportBlocks()
    let role = DriftItem(
      kind: .extra, address: nil, resourceType: "aws_iam_role", providerResourceID: "x", name: "logs")
    #expect(address(of: bucket(name: "logs"), &blocks) == "aws_s3_bucket.logs")
    #expect(address(of: role, &blocks) == "aws_iam_role.logs")
  }

  @Test(
    "an id is escaped as HCL reads it",
    arguments: [
      (#"a"b"#, #""a\"b""#), (#"a\b"#, #""a\\b""#), ("a\nb", #""a\nb""#), ("a\tb\r", #""a\tb\r""#),
      ("${x}", #""$${x}""#), ("%{if}", #""%%{if}""#), ("$x%", #""$x%""#), ("$", #""$""#), ("Łódź", #""Łódź""#),
      ("a\u{202E}b", #""a\u202eb""#), ("\u{1B}", #""\u001b""#), ("\u{E0041}", #""\U000e0041""#),
    ])
  func escapes(id: String, literal: String) {
    var blocks = ImportBlocks()
    let block = blocks.block(for: bucket(name: "n", id: id))
    #expect(block == "import {\n  to = aws_s3_bucket.n\n  id = \(literal)\n}")
  }

  @Test("only extra items have a block", arguments: [DriftItemKind.changed, .missing, .matched])
  func kinds(kind: DriftItemKind) {
    var item = bucket(name: "n")
    item.kind = kind
    var blocks = ImportBlocks()
    #expect(blocks.block(for: item) == nil)
  }

  @Test("a report's extra items get blocks beside what it declares, and all but matched ones a hint")
  func fill() {
    var items = [
      DriftItem(
        kind: .missing, address: "aws_s3_bucket.logs", resourceType: "aws_s3_bucket", providerResourceID: "", name: ""),
      bucket(name: "logs"),
      DriftItem(kind: .extra, address: nil, resourceType: "aws_unheard_of", providerResourceID: "u", name: "u"),
      DriftItem(kind: .matched, address: "a.b", resourceType: "a", providerResourceID: "i", name: "n"),
    ]
    ImportBlocks.fill(&items)
    #expect(items.map { $0.importBlock != nil } == [false, true, false, false])
    #expect(items[1].importBlock?.contains("to = aws_s3_bucket.logs_2\n") == true)
    #expect(items.map { $0.remediation != nil } == [true, true, true, false])
    #expect(items[2].remediation?.contains("aws_unheard_of") == true)
    #expect(ImportBlocks.file(items) == items[1].importBlock.map { $0 + "\n" })
  }

  @Test("a hint for a changed item names its first attributes")
  func hint() {
    let changes = ["a", "b", "c", "d", "e"].map {
      AttributeDifference(path: [.key($0)], declared: .absent, live: .sensitive)
    }
    let item = DriftItem(
      kind: .changed, address: "t.n", resourceType: "t", providerResourceID: "i", name: "n", changes: changes)
    #expect(Remediation.hint(for: item)?.contains("`a`, `b`, `c` and 2 more") == true)
  }

  private func bucket(name: String, id: String = "b") -> DriftItem {
    DriftItem(kind: .extra, address: nil, resourceType: "aws_s3_bucket", providerResourceID: id, name: name)
  }

  private func address(of item: DriftItem) -> String? {
    var blocks = ImportBlocks()
    return address(of: item, &blocks)
  }

  private func address(of item: DriftItem, _ blocks: inout ImportBlocks) -> String? {
    let line = blocks.block(for: item)?.split(separator: "\n").first { $0.hasPrefix("  to = ") }
    return line.map { String($0.dropFirst(7)) }
  }
}
