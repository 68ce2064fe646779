import DriftModels

/// The analysis of a plan as a comment on a pull or merge request: GitHub and GitLab Markdown.
///
/// The worst changes stand in a table, the rest and the noise are folded away as far as they fit. Text from outside is
/// shown as code, so that no name can mention people, link, or leave its cell.
public enum PlanMarkdownReport {
  /// Longest report, in bytes of UTF-8; so never more characters than that. GitHub takes 65,536.
  public static let lengthLimit = 60_000
  /// Most rows of the table.
  public static let tableLimit = 20

  private static let calloutShare = 10_000
  private static let tableShare = 30_000
  private static let titleLimit = 200
  private static let pathLimit = 80
  private static let messageLimit = 400
  private static let listedFlags = 3

  /// The report, ending with a line break.
  public static func render(_ report: PlanReport) -> String {
    let signal = report.worstFirst { !$0.isNoise }
    let noise = report.worstFirst(\.isNoise)
    var text = head(report)
    let table = table(signal)
    text += callouts(report) + table.text
    let foot = foot(report)
    let room = lengthLimit - text.utf8.count - foot.utf8.count
    let rest = signal.dropFirst(table.rows)
    text += MarkdownText.folded(PlanPhrases.amount(rest.count, "more change"), rest, room: room * 2 / 3) { change in
      "\(change.action), \(change.riskLevel.rawValue): \(title(change))"
    }
    let left = lengthLimit - text.utf8.count - foot.utf8.count
    text += MarkdownText.folded(PlanPhrases.amount(noise.count, "noisy change"), noise, room: left) { change in
      "\(title(change)): \(MarkdownText.code(change.noiseReason ?? "", limit: pathLimit))"
    }
    return text + foot
  }

  private static func head(_ report: PlanReport) -> String {
    let level = PlanPhrases.level(report.riskLevel, possible: report.possibleRiskLevel)
    let name = report.name.map { " of \(MarkdownText.code($0, limit: titleLimit))" } ?? ""
    let title =
      report.possibleRiskLevel == .none ? "Nothing in this plan\(name) is a risk" : "Plan\(name): risk \(level)"
    var text = "## \(title)\n\n**\(PlanPhrases.counts(report))**"
    let noise = report.count("noise")
    if noise > 0 { text += "; \(PlanPhrases.amount(noise, "change")) \(noise == 1 ? "is" : "are") noise" }
    text += ".\n"
    if report.isIncomplete { text += "\n**Warning:** \(PlanPhrases.doubt)\n" }
    return text
  }

  private static func callouts(_ report: PlanReport) -> String {
    let callouts = report.callouts
    guard !callouts.isEmpty else { return "" }
    var text = "\n### Do not overlook\n\n"
    for (number, callout) in callouts.enumerated() {
      // A callout is Markdown already, with what comes from the plan as code.
      let line = "- \(callout)\n"
      guard text.utf8.count + line.utf8.count <= calloutShare else {
        return text + "- \(callouts.count - number) more\n"
      }
      text += line
    }
    return text
  }

  private static func table(_ changes: [PlanReportChange]) -> (text: String, rows: Int) {
    var text = "\n| Risk | Action | Resource | Why |\n| --- | --- | --- | --- |\n"
    var rows = 0
    for change in changes.prefix(tableLimit) {
      let level = PlanPhrases.level(change.riskLevel, possible: change.possibleRiskLevel)
      let action = change.isDrift ? "changed outside" : change.action
      let row = "| \(level) | \(action) | \(title(change)) | \(reasons(change)) |\n"
      guard text.utf8.count + row.utf8.count <= tableShare else { break }
      text += row
      rows += 1
    }
    return rows > 0 ? (text, rows) : ("", 0)
  }

  private static func title(_ change: PlanReportChange) -> String {
    MarkdownText.code(change.address, limit: titleLimit)
  }

  private static func reasons(_ change: PlanReportChange) -> String {
    let flags = change.flags
    var lines = flags.prefix(listedFlags).map { flag in
      let place = flag.attribute.map { MarkdownText.code($0, limit: pathLimit) + ": " } ?? ""
      let doubt = flag.isUnknown ? " (known only after apply)" : ""
      let policy = flag.policyRule.map { " Policy rule \(MarkdownText.code($0, limit: pathLimit))." } ?? ""
      return place + cell(flag.message) + doubt + policy
    }
    let rest = flags.count - lines.count
    if rest > 0 { lines.append("and \(rest) more") }
    if let dependents = PlanPhrases.dependents(change) { lines.append(dependents) }
    return lines.joined(separator: "<br>")
  }

  /// A sentence in a cell: what could end the cell is in the code spans, where it can't.
  private static func cell(_ sentence: String) -> String {
    MarkdownText.prose(VisibleText.escaped(sentence, limit: messageLimit))
  }

  private static func foot(_ report: PlanReport) -> String {
    guard let link = report.link, isWebAddress(link) else { return "" }
    return "\n[The whole analysis](\(link))\n"
  }

  /// An address that is written as it is: nothing in it can end the link.
  private static func isWebAddress(_ text: String) -> Bool {
    let allowed = Set("-._~:/?#@!$&'*+,;=%".utf8)
    return (text.hasPrefix("https://") || text.hasPrefix("http://")) && text.utf8.count <= 2_048
      && text.utf8.allSatisfy { byte in
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
          || allowed.contains(byte)
      }
  }
}
