import DriftModels

/// The table of a Markdown report: one row an item.
enum MarkdownTable {
  private static let titleLimit = 200
  private static let valueLimit = 80
  private static let pathLimit = 80
  private static let listedChanges = 3

  /// The table after an empty line and how many rows it has; nothing when no row fits in `room` bytes.
  static func render(_ items: some Collection<DriftItem>, room: Int) -> (text: String, rows: Int) {
    var text = "\n| Risk | Kind | Resource | Difference |\n| --- | --- | --- | --- |\n"
    var rows = 0
    for item in items {
      let cells = [
        item.riskLevel.rawValue, item.kind.rawValue, title(of: item),
        difference(of: item) + reason(of: item) + cause(of: item),
      ]
      let row = "| \(cells.joined(separator: " | ")) |\n"
      guard text.utf8.count + row.utf8.count <= room else { break }
      text += row
      rows += 1
    }
    return rows > 0 ? (text, rows) : ("", 0)
  }

  /// Address or type and name, as code.
  static func title(of item: DriftItem) -> String {
    MarkdownText.code(ReportPhrases.title(item), limit: titleLimit)
  }

  private static func difference(of item: DriftItem) -> String {
    switch item.kind {
    case .changed: changes(of: item)
    case .missing: "declared, not live"
    case .extra where item.name.isEmpty || item.providerResourceID.isEmpty: "live, not declared"
    case .extra: "live, not declared: " + MarkdownText.code(item.providerResourceID, limit: titleLimit)
    case .matched: ""
    }
  }

  /// The worst reason for the level, where it is a grave one.
  private static func reason(of item: DriftItem) -> String {
    guard item.riskLevel >= .high, let flag = item.flags.first(where: \.counts) else { return "" }
    return "<br>" + MarkdownText.prose(VisibleText.escaped(flag.message, limit: titleLimit))
  }

  private static func cause(of item: DriftItem) -> String {
    item.causes.first.map { "<br>likely \($0.kind.rawValue)" } ?? ""
  }

  private static func changes(of item: DriftItem) -> String {
    var lines = item.changes.prefix(listedChanges).map { change in
      let path = MarkdownText.code(change.pathText, limit: pathLimit)
      let values = DifferenceExcerpt.texts(change, limit: valueLimit)
      let note = ReportPhrases.note(change).map { " " + MarkdownText.code($0, limit: valueLimit) } ?? ""
      return "\(path): \(value(values.declared)) → \(value(values.live))\(note)"
    }
    let rest = item.changes.count - lines.count
    if rest > 0 { lines.append("and \(rest) more") }
    return lines.joined(separator: "<br>")
  }

  private static func value(_ text: String) -> String { MarkdownText.code(text, limit: valueLimit) }
}
