import DriftDiff
import DriftModels
import Testing
import TestingTools

@Suite("Laws of every report, whatever resources are called")
struct SafetyLawTests {
  static let seeds = Array(1...20 as ClosedRange<UInt64>)

  @Test("text for people has no control, bidi or invisible character", arguments: seeds)
  func visible(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 30)
    for text in [
      TextReport.render(report), MarkdownReport.render(report), JUnitReport.render(report),
      DriftNarrative.text(for: report),
    ] {
      #expect(HostileText.hidden(in: text).isEmpty)
    }
  }

  @Test("a Markdown report stays in its length and closes what it opens", arguments: seeds)
  func markdown(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let text = MarkdownReport.render(random.next(items: 300))
    #expect(text.utf8.count <= MarkdownReport.lengthLimit)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.count { $0 == "<details>" } == lines.count { $0 == "</details>" })
  }

  @Test("each row of the Markdown table has four cells", arguments: seeds)
  func cells(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 30)
    let rows = unfenced(MarkdownReport.render(report)).filter { $0.hasPrefix("|") }
    #expect(rows.isEmpty == report.items.allSatisfy { $0.kind == .matched })
    for row in rows { #expect(row.count { $0 == "|" } == 5, "\(row)") }
  }

  @Test("nothing but code holds a character that Markdown or HTML reads", arguments: seeds)
  func neutral(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let text = MarkdownReport.render(random.next(items: 30))
    for line in unfenced(text) where line.hasPrefix("| ") || line.hasPrefix("- ") {
      let outside = line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
        .filter { $0.offset.isMultiple(of: 2) }.map { $0.element.replacing("<br>", with: "") }.joined()
      #expect(!outside.contains { "<>@[]\\*_".contains($0) }, "\(line)")
      #expect(line.count { $0 == "`" }.isMultiple(of: 2), "\(line)")
    }
  }

  @Test("a narrative has at most 4,000 characters and is the same for the same report", arguments: seeds)
  func narrative(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 40)
    let text = DriftNarrative.text(for: report)
    #expect(text.unicodeScalars.count <= DriftNarrative.lengthLimit)
    #expect(text == DriftNarrative.text(for: report))
  }

  @Test("JSON and SARIF reports are JSON", arguments: seeds)
  func json(seed: UInt64) throws {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 30)
    let items = try JSONDocument(JSONReport.render(report)).root["items"]?.elements.map(Array.init)
    #expect(items?.count == report.items.count)
    _ = try JSONDocument(SARIFReport.render(report))
  }

  @Test(
    "text that asks for no colour has no escape sequence, and coloured text differs by these alone", arguments: seeds)
  func colour(seed: UInt64) {
    var random = RandomReport(seed: seed)
    let report = random.next(items: 20)
    let coloured = TextReport.render(report, colour: true).replacing(/\u{1B}\[[0-9;]*m/, with: "")
    #expect(coloured == TextReport.render(report))
  }

  /// The lines before the fenced import blocks, which come last.
  private func unfenced(_ text: String) -> [Substring] {
    Array(text.split(separator: "\n").prefix { !$0.hasPrefix("```") })
  }
}
