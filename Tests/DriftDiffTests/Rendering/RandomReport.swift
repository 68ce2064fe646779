import DriftModels

/// Reports with names of every unpleasant kind, the same for the same seed.
struct RandomReport {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 | 1
  }

  /// A report with up to `limit` items.
  mutating func next(items limit: Int) -> DriftReport {
    var report = DriftReport()
    report.items = (0..<number(below: limit + 1)).map { _ in item() }
    report.changedCount = report.items.count { $0.kind == .changed }
    report.missingCount = report.items.count { $0.kind == .missing }
    report.extraCount = report.items.count { $0.kind == .extra }
    report.matchedCount = report.items.count { $0.kind == .matched } + report.changedCount
    report.parseFailureCount = number(below: 3)
    report.identityOnlyCount = number(below: 3)
    report.ignoredItemCount = number(below: 3)
    report.ignoreLines = (0..<number(below: 3)).map { line in
      IgnoreLineCount(
        file: text(), line: line, pattern: text(), resources: number(below: 3), differences: number(below: 3))
    }
    report.warnings = (0..<number(below: 3)).map { _ in .noIdentity(address: text()) }
    report.types = (0..<number(below: 4)).map { _ in coverage(text()) }
    report.states = (0..<number(below: 4)).map { StateCoverage(stateIndex: $0) }
    report.stateNames = report.states.map { _ in text() }
    report.narrative = (0..<number(below: 12)).map { _ in "- " + text() }.joined(separator: "\n")
    return report
  }

  private mutating func item() -> DriftItem {
    let kind = DriftItemKind.allCases[number(below: 4)]
    var item = DriftItem(
      kind: kind, address: kind == .extra ? nil : text(), resourceType: text(), providerResourceID: text(),
      name: text(),
      region: number(below: 2) == 0 ? nil : text(), riskLevel: RiskLevel.allCases[number(below: 5)],
      changes: kind == .changed ? (0...number(below: 12)).map { _ in difference() } : [],
      importBlock: kind == .extra && number(below: 2) == 0 ? "import {\n  id = \"\(text())\"\n}" : nil,
      remediation: number(below: 2) == 0 ? text() : nil)
    item.managedBy = number(below: 2) == 0 ? text() : nil
    item.resourceBlock = item.importBlock.map { _ in "resource {\n  id = \"\(text())\"\n}" }
    item.createdAt = number(below: 2) == 0 ? Timestamp(microseconds: 1_700_000_000_000_000) : nil
    item.flags = (0..<number(below: 3)).map { _ in
      RaisedFlag(
        flagID: text(), defaultSeverity: .low, severity: PolicySeverity.allCases[number(below: 5)], attribute: text(),
        message: text(), answer: number(below: 2) == 0 ? .yes : .unknown, ruleID: text())
    }
    item.stateIndex = number(below: 2) == 0 ? number(below: 4) : nil
    item.causes = LikelyCause.Kind.allCases.prefix(number(below: 3)).map {
      LikelyCause(kind: $0, grounds: [text(), text()])
    }
    return item
  }

  private mutating func coverage(_ type: String) -> TypeCoverage {
    var coverage = TypeCoverage(resourceType: type)
    coverage.counts.matched = number(below: 5)
    coverage.counts.identityOnly = number(below: coverage.counts.matched + 1)
    coverage.counts.extra = number(below: 3)
    return coverage
  }

  private mutating func difference() -> AttributeDifference {
    var writer = JSONWriter()
    writer.value(text())
    return AttributeDifference(
      path: [.key(text()), .index(number(below: 9))], declared: .json(writer.text),
      live: number(below: 2) == 0 ? .absent : .sensitive)
  }

  private mutating func text() -> String {
    let pieces = [
      "a", "web", "-", " ", "|", "`", "\\", "@team", "#1", "<b>", "\u{1B}[2J", "\u{202E}", "\n", "\r", "\u{0}", "😀",
      "e\u{301}",
      "${x}", "%{if}", "](x)", "\u{3164}", "\u{E0041}", "&amp;", "]]>", "\u{FFFF}", "\u{9B}31m", "🏳️‍🌈", "\"", "{0}",
    ]
    let length = [0, 1, 3, 10, 400][number(below: 5)]
    return (0..<length).map { _ in pieces[number(below: pieces.count)] }.joined()
  }

  private mutating func number(below limit: Int) -> Int {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Int((state >> 11) % UInt64(limit))
  }
}
