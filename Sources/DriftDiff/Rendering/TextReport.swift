public import DriftModels

/// A drift report for a terminal.
///
/// Text from outside can't move the cursor, change colours or turn the reading direction: such characters are
/// written as escapes.
public enum TextReport {
  private static let valueLimit = 200
  private static let titleLimit = 500

  /// The report, ending with a line break; ANSI colours only when asked for.
  public static func render(_ report: DriftReport, colour: Bool = false) -> String {
    let style = TerminalStyle(isColoured: colour)
    var text = summary(report, style)
    for item in report.items { text += lines(of: item, style) }
    text += CoverageTable.text(report)
    if !report.appliedRules.isEmpty {
      text += "\nDifferences without a meaning, by the rule that says so\n"
      for (rule, count) in report.appliedRules.sorted(by: { $0.key < $1.key }) {
        text += "  \(VisibleText.escaped(rule, limit: titleLimit)): \(count)\n"
      }
    }
    if !report.ignoreLines.isEmpty {
      text += "\nIgnore rules, and what each decided\n"
      for line in report.ignoreLines {
        text += "  \(VisibleText.escaped(ReportPhrases.decided(line), limit: titleLimit))\n"
      }
    }
    if !report.warnings.isEmpty {
      text += "\nWarnings\n"
      for warning in report.warnings {
        text += "  \(warning.code): \(VisibleText.escaped(warning.message, limit: titleLimit))\n"
      }
    }
    return text
  }

  private static func summary(_ report: DriftReport, _ style: TerminalStyle) -> String {
    let drifted = report.changedCount + report.missingCount + report.extraCount
    guard drifted > 0 else { return style.bold("No drift") + "\n\(ReportPhrases.coverage(report))\n" + notes(report) }
    let risk = style.paint(report.riskLevel.rawValue, for: report.riskLevel)
    return style.bold("Drift") + ": \(ReportPhrases.counts(report)); risk \(risk)\n\(ReportPhrases.coverage(report))\n"
      + notes(report)
  }

  private static func notes(_ report: DriftReport) -> String {
    let counts = [
      (report.parseFailureCount, "unreadable in the input"), (report.untrackedCount, "untracked"),
      (report.cloudManagedCount, "managed by the cloud"),
      (report.outOfScopeCount, "declared elsewhere"), (report.identityOnlyCount, "compared by identity only"),
    ]
    var said = counts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    if let ignored = ReportPhrases.ignored(report) { said.append(ignored) }
    return said.isEmpty ? "" : said.joined(separator: ", ") + "\n"
  }

  private static func lines(of item: DriftItem, _ style: TerminalStyle) -> String {
    let title = VisibleText.escaped(ReportPhrases.title(item), limit: titleLimit)
    let details = ReportPhrases.details(item).map { VisibleText.escaped($0, limit: titleLimit) }
    let suffix = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
    guard item.kind != .matched else { return "\nmatched  \(title)\(suffix)\n" }
    let risk = style.paint(item.riskLevel.rawValue, for: item.riskLevel)
    var text = "\n\(item.kind.rawValue)  \(risk)  \(style.bold(title))\(suffix)\n"
    for change in item.changes { text += "    \(line(of: change))\n" }
    for cause in item.causes { text += "    \(VisibleText.escaped(ReportPhrases.cause(cause), limit: titleLimit))\n" }
    if let remediation = item.remediation { text += "    \(VisibleText.escaped(remediation, limit: titleLimit))\n" }
    for block in [item.importBlock, item.resourceBlock] {
      for line in block?.split(separator: "\n") ?? [] { text += "      \(VisibleText.escaped(String(line)))\n" }
    }
    return text
  }

  private static func line(of change: AttributeDifference) -> String {
    let path = VisibleText.escaped(change.pathText, limit: valueLimit)
    let rule = change.rule.map { " [\($0)]" } ?? ""
    let values = DifferenceExcerpt.texts(change, limit: valueLimit)
    let declared = VisibleText.escaped(values.declared, limit: valueLimit)
    let note = ReportPhrases.note(change).map { " (\(VisibleText.escaped($0, limit: valueLimit)))" } ?? ""
    return "\(path): \(declared) -> \(VisibleText.escaped(values.live, limit: valueLimit))\(rule)\(note)"
  }
}
