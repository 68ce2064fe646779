import DriftModels

/// The parts of the HTML report that stand without a script.
enum HTMLSummary {
  static func figures(_ report: DriftReport) -> String {
    var figures = [
      ("\(report.changedCount)", "changed"), ("\(report.missingCount)", "missing"), ("\(report.extraCount)", "extra"),
      ("\(ReportPhrases.percent(report.coveragePercent)) %", "of \(report.totalLive) live resources declared"),
      (
        "\(ReportPhrases.percent(report.comparablePercent)) %",
        "of \(report.matchedCount) pairs compared by attributes"
      ),
    ]
    if report.items.contains(where: { $0.kind != .matched }) {
      figures.insert((report.riskLevel.rawValue, "highest risk"), at: 0)
    }
    if let ignored = ReportPhrases.amounts(report.ignoredItemCount, report.ignoredDifferenceCount) {
      figures.append((ignored, "ignored"))
    }
    let cells = figures.map { figure, name in
      "<div class=\"figure\"><b>\(MarkupText.escaped(figure))</b><span>\(MarkupText.escaped(name))</span></div>"
    }
    return "<div class=\"figures\">\(cells.joined())</div>"
  }

  static func narrative(_ report: DriftReport) -> String {
    var (parts, listed): ([String], [String]) = ([], [])
    func closeList() {
      if !listed.isEmpty { parts.append("<ul>\(listed.map { "<li>\($0)</li>" }.joined())</ul>") }
      listed = []
    }
    for line in report.narrative.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("- ") {
        listed.append(MarkupText.escaped(String(line.dropFirst(2))))
      } else {
        closeList()
        parts.append("<p>\(MarkupText.escaped(String(line)))</p>")
      }
    }
    closeList()
    guard !parts.isEmpty else { return "" }
    return "<section class=\"narrative\" aria-label=\"Summary\">\(parts.joined(separator: "\n"))</section>"
  }

  static func coverage(_ report: DriftReport) -> String {
    let types = report.types.map { ($0.resourceType, $0.counts) }
    let states = report.states.map { (ReportPhrases.state($0.stateIndex, report), $0.counts) }
    return section("Coverage by type", "type", types, extras: true)
      + section("Coverage by state", "state", states, extras: false)
  }

  static func warnings(_ report: DriftReport) -> String {
    guard !report.warnings.isEmpty else { return "" }
    let rows = report.warnings.map { warning in
      "<tr><td><code>\(MarkupText.escaped(warning.code))</code></td><td>\(MarkupText.escaped(warning.message))</td></tr>"
    }
    return "<h2>Warnings</h2>\n<table>\(rows.joined(separator: "\n"))</table>"
  }

  private static func section(
    _ title: String, _ noun: String, _ rows: [(name: String, counts: CoverageCounts)], extras: Bool
  ) -> String {
    guard !rows.isEmpty else { return "" }
    let names =
      ["declared", "live", "matched", "changed", "missing"] + (extras ? ["extra", "covered"] : []) + ["compared by"]
    let head = names.map { "<th scope=\"col\"\($0 == "compared by" ? "" : " class=\"number\"")>\($0)</th>" }.joined()
    let lines = rows.map { name, counts in
      let numbers =
        [counts.declared, counts.live, counts.matched, counts.changed, counts.missing] + (extras ? [counts.extra] : [])
      var cells = numbers.map { "<td class=\"number\">\($0)</td>" }.joined()
      if extras { cells += "<td class=\"number\">\(ReportPhrases.percent(counts.coveragePercent)) %</td>" }
      return
        "<tr><td><code>\(MarkupText.escaped(name))</code></td>\(cells)<td>\(ReportPhrases.compared(counts))</td></tr>"
    }
    return """
      <h2>\(title)</h2>
      <div class="wide"><table><thead><tr><th scope="col">\(noun)</th>\(head)</tr></thead>
      <tbody>\(lines.joined(separator: "\n"))</tbody></table></div>

      """
  }
}
