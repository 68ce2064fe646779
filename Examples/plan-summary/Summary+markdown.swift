import DriftModels
import PlanParser

extension Summary {
  private static let listed = 50
  private static let longestTitle = 200

  /// A comment for a pull request. Names are code spans, in which no Markdown is looked for.
  var markdown: String {
    var text = "### Plan summary\n\n"
    if rows.isEmpty {
      text += "No resource changes.\n"
    } else {
      text += "| Change | Resources |\n| --- | ---: |\n"
      for row in rows { text += "| \(row.name) | \(row.count) |\n" }
    }
    let (changes, rest) = changes(limit: Self.listed)
    if !changes.isEmpty { text += "\n" }
    for change in changes {
      text += "- \(change.phrase): \(MarkdownText.code(change.title, limit: Self.longestTitle))\n"
    }
    if rest > 0 { text += "- and \(rest) more\n" }
    for note in notes { text += "\n> \(note)\n" }
    return text
  }
}
