public import DriftModels

/// A plain text about a drift report, made from its counts, its level and its ten worst items alone.
///
/// The same report gives the same text. It names no resource that is not an item, and has at most
/// ``lengthLimit`` characters however long the names are. Names are escaped for showing, not for any markup.
public enum DriftNarrative {
  /// Longest text, in Unicode scalars; so never more characters than that.
  public static let lengthLimit = 4_000

  private static let listedItems = 10
  private static let titleLimit = 120
  private static let pathLimit = 40
  private static let listedPaths = 3

  /// The text; lines are separated by line breaks, items start with `- `.
  public static func text(for report: DriftReport) -> String {
    var lines = [headline(report), ReportPhrases.declared(report) + "."]
    lines += doubts(report)
    let worst = WorstItems.first(listedItems, of: report.items)
    if !worst.isEmpty {
      lines.append("Look at these first:")
      lines += worst.map(line)
    }
    let rest = report.items.count { $0.kind != .matched } - worst.count
    if rest > 0 { lines.append("\(ReportPhrases.amount(rest, "more item")) of the same or lower risk in the report.") }
    return lines.joined(separator: "\n")
  }

  private static func headline(_ report: DriftReport) -> String {
    let drifted = report.changedCount + report.missingCount + report.extraCount
    guard drifted > 0 else { return "No drift: what is declared and what is live agree." }
    let verb = drifted == 1 ? "resource differs" : "resources differ"
    return "\(drifted) \(verb) (\(ReportPhrases.counts(report))); the highest risk is \(report.riskLevel.rawValue)."
  }

  /// What makes the counts less certain than they look.
  private static func doubts(_ report: DriftReport) -> [String] {
    var lines: [String] = []
    if report.parseFailureCount > 0 {
      let inputs = ReportPhrases.amount(report.parseFailureCount, "part")
      lines.append("\(inputs) of the input could not be read, so some resources may count as missing or extra wrongly.")
    }
    if report.identityOnlyCount > 0 {
      let pairs = ReportPhrases.amount(report.identityOnlyCount, "pair")
      lines.append("\(pairs) could be compared by identity only; their attributes were not enumerated.")
    }
    if let amounts = ReportPhrases.amounts(report.ignoredItemCount, report.ignoredDifferenceCount) {
      lines.append("Ignore rules left out \(amounts).")
    }
    return lines
  }

  private static func line(_ item: DriftItem) -> String {
    let title = VisibleText.escaped(ReportPhrases.title(item), limit: titleLimit)
    return "- \(title): \(item.kind.rawValue), risk \(item.riskLevel.rawValue). \(action(item))"
  }

  private static func action(_ item: DriftItem) -> String {
    switch item.kind {
    case .changed: "Differs in \(paths(item)); apply to restore it or update the configuration."
    case .missing: "Apply to create it again, or remove its block if it was deleted on purpose."
    case .extra where item.importBlock != nil: "Adopt it with its import block, or delete it."
    case .extra: "Adopt it by an import written by hand, or delete it."
    case .matched: "Nothing to do."
    }
  }

  private static func paths(_ item: DriftItem) -> String {
    let shown = item.changes.prefix(listedPaths).map { VisibleText.escaped($0.pathText, limit: pathLimit) }
    let rest = item.changes.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}
