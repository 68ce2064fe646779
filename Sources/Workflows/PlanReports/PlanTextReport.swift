import DriftModels

/// The analysis of a plan for a terminal.
///
/// Names and values come from whoever may name a resource, so nothing of them reaches the terminal unescaped.
public enum PlanTextReport {
  private static let titleLimit = 300
  private static let valueLimit = 120
  private static let listedAttributes = 10
  private static let listedNoise = 20

  /// The report, ending with a line break.
  public static func render(_ report: PlanReport, colour: Bool = false) -> String {
    let style = TerminalStyle(isColoured: colour)
    let level = PlanPhrases.level(report.riskLevel, possible: report.possibleRiskLevel)
    var text =
      style.bold("Plan") + ": \(PlanPhrases.counts(report)); risk \(style.paint(level, for: report.riskLevel))\n"
    if report.isIncomplete { text += PlanPhrases.doubt + "\n" }
    for change in report.worstFirst({ !$0.isNoise }) { text += lines(of: change, style) }
    return text + noise(report, style)
  }

  private static func lines(of change: PlanReportChange, _ style: TerminalStyle) -> String {
    let level = PlanPhrases.level(change.riskLevel, possible: change.possibleRiskLevel)
    let address = VisibleText.escaped(change.address, limit: titleLimit)
    let outside = change.isDrift ? ", changed outside Terraform" : ""
    var text = "\n\(style.paint(level, for: change.riskLevel))  \(style.bold(address)) (\(change.action)\(outside))\n"
    for flag in change.flags { text += "    \(line(flag))\n" }
    if let dependents = PlanPhrases.dependents(change) { text += "    \(dependents)\n" }
    // All attributes of what is made or goes away differ, which says nothing.
    let attributes = ["update", "replace"].contains(change.action) ? change.attributes : []
    for attribute in attributes.prefix(listedAttributes) {
      let path = VisibleText.escaped(attribute.path, limit: valueLimit)
      let before = VisibleText.escaped(attribute.before, limit: valueLimit)
      text += "      \(path): \(before) -> \(VisibleText.escaped(attribute.after, limit: valueLimit))\n"
    }
    let rest = attributes.count - listedAttributes
    if rest > 0 { text += "      and \(PlanPhrases.amount(rest, "more attribute"))\n" }
    return text
  }

  private static func line(_ flag: PlanReportChange.Flag) -> String {
    let place = flag.attribute.map { VisibleText.escaped($0, limit: valueLimit) + ": " } ?? ""
    let doubt = flag.isUnknown ? " (if what is known only after apply has it so)" : ""
    let policy = flag.policyRule.map { ", policy rule \(VisibleText.escaped($0, limit: valueLimit))" } ?? ""
    return "\(flag.severity)  \(place)\(VisibleText.escaped(flag.message, limit: titleLimit))\(doubt) "
      + "[\(VisibleText.escaped(flag.id, limit: valueLimit))\(policy)]"
  }

  private static func noise(_ report: PlanReport, _ style: TerminalStyle) -> String {
    let noise = report.worstFirst(\.isNoise)
    guard !noise.isEmpty else { return "" }
    var text = "\n" + style.bold("Noise") + ": \(PlanPhrases.amount(noise.count, "change"))\n"
    for change in noise.prefix(listedNoise) {
      text += "    \(VisibleText.escaped(change.address, limit: titleLimit)) [\(change.noiseReason ?? "")]\n"
    }
    let rest = noise.count - listedNoise
    return rest > 0 ? text + "    and \(rest) more\n" : text
  }
}
