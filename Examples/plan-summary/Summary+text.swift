import DriftModels
import PlanParser

extension Summary {
  private static let listed = 50
  private static let longestTitle = 200

  /// Lines for a terminal. Names come from whoever may name a resource, so nothing of them reaches it unescaped.
  var text: String {
    var lines = rows.map { row in
      let count = String(row.count)
      return String(repeating: " ", count: max(1, 8 - count.utf8.count)) + count + "  " + row.name
    }
    if lines.isEmpty { lines.append("No resource changes.") }
    let (changes, rest) = changes(limit: Self.listed)
    if !changes.isEmpty { lines.append("") }
    lines += changes.map { "  \($0.phrase): " + VisibleText.escaped($0.title, limit: Self.longestTitle) }
    if rest > 0 { lines.append("  and \(rest) more") }
    let notes = notes
    if !notes.isEmpty { lines.append("") }
    return (lines + notes).joined(separator: "\n") + "\n"
  }
}
