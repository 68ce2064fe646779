import DriftModels

/// Coverage as a table for a terminal: the types that are not declared or not compared in full, and states when there
/// are several.
enum CoverageTable {
  private static let rowLimit = 20
  private static let nameLimit = 60

  static func text(_ report: DriftReport) -> String {
    let partial = report.types.filter { $0.counts.extra > 0 || $0.counts.missing > 0 || $0.counts.identityOnly > 0 }
    var text = ""
    if !partial.isEmpty {
      text += "\nTypes that are not declared or compared in full\n"
      text += rows(partial.prefix(rowLimit).map { ($0.resourceType, $0.counts) })
      if partial.count > rowLimit { text += "  and \(partial.count - rowLimit) more\n" }
    }
    if report.states.count > 1 {
      text += "\nStates\n"
      text += rows(report.states.prefix(rowLimit).map { (ReportPhrases.state($0.stateIndex, report), $0.counts) })
      if report.states.count > rowLimit { text += "  and \(report.states.count - rowLimit) more\n" }
    }
    return text
  }

  private static func rows(_ rows: [(name: String, counts: CoverageCounts)]) -> String {
    let names = rows.map { VisibleText.escaped($0.name, limit: nameLimit) }
    let width = names.map(\.count).max() ?? 0
    return zip(names, rows).map { name, row in
      let gap = String(repeating: " ", count: width - name.count)
      let compared = ReportPhrases.compared(row.counts)
      let parts = [
        "\(row.counts.declared) declared", "\(row.counts.live) live", "\(row.counts.changed) changed",
        "\(row.counts.missing) missing", "\(row.counts.extra) extra",
      ]
      return "  \(name)\(gap)  " + parts.joined(separator: ", ")
        + (compared.isEmpty ? "" : "; compared: \(compared)") + "\n"
    }.joined()
  }
}
