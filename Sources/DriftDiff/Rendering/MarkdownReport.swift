public import DriftModels

/// A drift report as a comment on a pull request: GitHub and GitLab Markdown.
///
/// The worst items stand in a table, the rest folded below as far as they fit. Text from outside is shown as code,
/// so that no name can mention people, link, or leave its cell.
public enum MarkdownReport {
  /// Longest report, in bytes of UTF-8; so never more characters than that. GitHub takes 65,536.
  public static let lengthLimit = 60_000
  /// Most rows of the table.
  public static let tableLimit = 20

  /// Shares of the length, in bytes; what they leave is for the folded items.
  private static let narrativeShare = 8_000
  private static let tableShare = 30_000
  private static let importBlockShare = 12_000

  /// The report, ending with a line break.
  public static func render(_ report: DriftReport) -> String {
    let items = WorstItems.all(of: report.items)
    let table = MarkdownTable.render(items.prefix(tableLimit), room: tableShare)
    let text = head(report) + narrative(report) + table.text
    let blocks = importBlocks(items)
    let room = lengthLimit - text.utf8.count - blocks.utf8.count
    return text + folded(items.dropFirst(table.rows), room: room) + blocks
  }

  private static func head(_ report: DriftReport) -> String {
    let drifted = report.changedCount + report.missingCount + report.extraCount
    let title = drifted > 0 ? "Drift found, risk \(report.riskLevel.rawValue)" : "No drift"
    var text = "## \(title)\n\n**\(ReportPhrases.counts(report))**; \(ReportPhrases.coverage(report)).\n"
    if let ignored = ReportPhrases.ignored(report) { text += "\n\(ignored).\n" }
    if report.parseFailureCount > 0 {
      let parts = ReportPhrases.amount(report.parseFailureCount, "part")
      text += "\n**Warning:** \(parts) of the input could not be read.\n"
    }
    if !report.warnings.isEmpty {
      let codes = Dictionary(grouping: report.warnings, by: \.code).map { "\($0.key) \($0.value.count)" }.sorted()
      text += "\nWarnings: " + codes.map { MarkdownText.code($0) }.joined(separator: ", ") + ".\n"
    }
    return text
  }

  private static func narrative(_ report: DriftReport) -> String {
    let lines = report.narrative.split(whereSeparator: \.isNewline)
    guard !lines.isEmpty, report.items.contains(where: { $0.kind != .matched }) else { return "" }
    var text = ""
    for line in lines {
      let isItem = line.hasPrefix("- ")
      let next = (isItem ? "- " : "") + MarkdownText.prose(String(isItem ? line.dropFirst(2) : line)) + "\n"
      // Item lines follow one another as a list; any other line is a paragraph of its own.
      let piece = isItem && text.hasSuffix("\n") && !text.hasSuffix("\n\n") ? next : "\n" + next
      guard text.utf8.count + piece.utf8.count <= narrativeShare else { break }
      text += piece
    }
    return "\n<details>\n<summary>What this means</summary>\n" + text + "\n</details>\n"
  }

  private static func folded(_ items: ArraySlice<DriftItem>, room: Int) -> String {
    MarkdownText.folded(ReportPhrases.amount(items.count, "more item"), items, room: room) { item in
      "\(item.kind.rawValue), \(item.riskLevel.rawValue): \(MarkdownTable.title(of: item))"
    }
  }

  private static func importBlocks(_ items: [DriftItem]) -> String {
    var blocks: [String] = []
    var length = 0
    for block in items.lazy.compactMap(\.importBlock) {
      let shown = block.split(separator: "\n").map { VisibleText.escaped(String($0)) }.joined(separator: "\n")
      // Each backtick may lengthen the fence, which stands twice.
      length += shown.utf8.count + 2 * shown.utf8.count { $0 == UInt8(ascii: "`") } + 2
      guard length <= importBlockShare else { break }
      blocks.append(shown)
    }
    guard !blocks.isEmpty else { return "" }
    let total = items.count { $0.importBlock != nil }
    let title = blocks.count == total ? "Import blocks" : "Import blocks: the first \(blocks.count) of \(total)"
    let code = MarkdownText.fenced(blocks.joined(separator: "\n\n"), language: "hcl")
    return "\n<details>\n<summary>\(title)</summary>\n\n\(code)\n\n</details>\n"
  }
}
