import DriftModels
import PlanParser

/// A plain text about a plan, made from its counts and its worst changes alone: the same plan gives the same text.
///
/// Markdown for a comment or a page. What comes from the plan stands in code spans, so that no name can be read as
/// markup.
enum PlanNarrative {
  private static let titleLimit = 120
  private static let pathLimit = 60

  static func text(
    for plan: Plan, _ highlights: PlanHighlights, _ risk: RiskLevel, possible: RiskLevel, limits: AnalysisLimits
  ) -> String {
    var text = BoundedText(limit: limits.narrativeLength)
    text.add(headline(plan.counts, risk, possible))
    if let doubt = doubt(plan.completeness) { text.add("\n\n" + doubt) }
    let worst = highlights.worst
    if !worst.isEmpty {
      text.add("\n\nLook at these first:\n")
      let shown = worst.prefix { text.add("\n" + line($0)) }.count
      let rest = highlights.riskyCount - shown
      if rest > 0 { text.add("\n\n\(amount(rest, "more change")) of the same or lower risk.") }
    }
    if highlights.noiseCount > 0 { text.add("\n\n" + noise(highlights)) }
    let drifted = plan.driftCounts.total - plan.driftCounts.noOp
    if drifted > 0 { text.add("\n\n" + drift(highlights.drifted, of: drifted)) }
    return text.text
  }

  /// What to call a resource: its address as code.
  static func title(_ address: String) -> String {
    MarkdownText.code(address, limit: titleLimit)
  }

  private static func headline(_ counts: PlanCounts, _ risk: RiskLevel, _ possible: RiskLevel) -> String {
    guard counts.hasChanges else { return "**Nothing changes.**" }
    let kinds: [(Int, String)] = [
      (counts.create, "to create"), (counts.update, "to update"), (counts.replace, "to replace"),
      (counts.delete, "to destroy"), (counts.forget, "to forget"), (counts.read, "to read"),
      (counts.unknown + counts.malformed, "of an unknown kind"), (counts.importing, "to import"),
      (counts.move, "to move"),
    ]
    let list = kinds.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
    let total = amount(counts.total, "resource")
    let doubt = possible > risk ? ", and up to **\(possible.rawValue)** by values that are known only after apply" : ""
    return "**\(list)**, of \(total) in the plan. The highest risk is **\(risk.rawValue)**\(doubt)."
  }

  /// What makes the absence of a change less certain than it looks.
  private static func doubt(_ completeness: Plan.Completeness) -> String? {
    switch completeness {
    case .complete, .unstated: nil
    case .partial: "The plan covers a part of the configuration: what is not listed may change all the same."
    case .errored:
      "Planning stopped on an error: the plan is cut short, and what is not listed may change all the same."
    }
  }

  private static func line(_ change: PlanHighlights.Named) -> String {
    let reasons = change.replacePaths.map { MarkdownText.code($0, limit: pathLimit) }.joined(separator: ", ")
    let cause = reasons.isEmpty ? "" : ", because of \(reasons)"
    let why = change.why.map { ". " + MarkdownText.prose($0) } ?? ""
    let dependents =
      change.dependents > 0
      ? " \(amount(change.dependents, "resource")) \(change.dependents == 1 ? "depends" : "depend") on it." : ""
    return "- \(title(change.address)): \(change.action), risk \(change.level.rawValue)\(cause)\(why)\(dependents)"
  }

  private static func noise(_ highlights: PlanHighlights) -> String {
    let count = highlights.noiseCount
    let suppressed = highlights.suppressedCount
    let share = suppressed > 0 ? ", \(suppressed) of them because somebody put them aside" : ""
    return "\(amount(count, "change")) \(count == 1 ? "is" : "are") noise\(share), and not counted for the risk."
  }

  private static func drift(_ addresses: [String], of count: Int) -> String {
    let names = addresses.map(title).joined(separator: ", ")
    let rest = count - addresses.count
    let more = rest > 0 ? (names.isEmpty ? "" : " and \(rest) more") : ""
    return "\(amount(count, "resource")) changed outside Terraform since the last apply: \(names)\(more)."
  }

  private static func amount(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }
}

/// Text that is never longer than its limit; pieces go in whole or not at all.
private struct BoundedText {
  private(set) var text = ""
  private var room: Int

  init(limit: Int) {
    room = limit
  }

  /// Adds a piece if there is room; returns whether there was.
  @discardableResult
  mutating func add(_ piece: String) -> Bool {
    let length = piece.unicodeScalars.count
    guard length <= room else { return false }
    room -= length
    text += piece
    return true
  }
}
