import DriftModels

/// Short phrases that more than one renderer says in the same words. Text from outside is not escaped here.
enum ReportPhrases {
  /// `2 changed, 1 missing, 3 extra`.
  static func counts(_ report: DriftReport) -> String {
    "\(report.changedCount) changed, \(report.missingCount) missing, \(report.extraCount) extra"
  }

  /// `93.75 % of 48 live resources are declared`.
  static func declared(_ report: DriftReport) -> String {
    let verb = report.totalLive == 1 ? "is" : "are"
    return "\(percent(report.coveragePercent)) % of \(amount(report.totalLive, "live resource")) \(verb) declared"
  }

  /// The same, and how many pairs were compared by attributes when not all were.
  static func coverage(_ report: DriftReport) -> String {
    let declared = declared(report)
    guard report.identityOnlyCount > 0 else { return declared }
    return declared
      + "; \(percent(report.comparablePercent)) % of \(amount(report.matchedCount, "pair")) compared by attributes"
  }

  /// `2 resources and 5 differences ignored`; nil when no rule left anything out.
  static func ignored(_ report: DriftReport) -> String? {
    amounts(report.ignoredItemCount, report.ignoredDifferenceCount).map { "\($0) ignored" }
  }

  /// `.driftignore:3 aws_vpc.*: 2 resources and 1 difference ignored`; a line with `!` has kept them.
  static func decided(_ line: IgnoreLineCount) -> String {
    let place = line.file.map { "\($0):\(line.line)" } ?? "line \(line.line)"
    let verb = line.pattern.hasPrefix("!") ? "kept" : "ignored"
    return
      "\(place) \(line.pattern): \(amounts(line.resources, line.differences).map { "\($0) \(verb)" } ?? "nothing \(verb)")"
  }

  /// `2 resources and 5 differences`; nil for nothing.
  static func amounts(_ resources: Int, _ differences: Int) -> String? {
    let parts = [(resources, "resource"), (differences, "difference")].filter { $0.0 > 0 }
    return parts.isEmpty ? nil : parts.map { amount($0.0, $0.1) }.joined(separator: " and ")
  }

  /// `1 item`, `2 items`.
  static func amount(_ count: Int, _ noun: String) -> String {
    "\(count) \(noun)\(count == 1 ? "" : "s")"
  }

  /// What to call an item: its address, else type and name, else type and the cloud's id.
  static func title(_ item: DriftItem) -> String {
    if let address = item.address { return address }
    let name = item.name.isEmpty ? item.providerResourceID : item.name
    return name.isEmpty ? item.resourceType : "\(item.resourceType) \(name)"
  }

  /// Id and region, as far as they are known and say something that ``title(_:)`` does not.
  static func details(_ item: DriftItem) -> [String] {
    let shown = item.address == nil && item.name.isEmpty ? nil : item.providerResourceID
    return [
      shown, item.region, item.managedBy.map { "managed by \($0)" }, item.createdAt.map { "made \($0)" },
    ].compactMap(\.self).filter { !$0.isEmpty }
  }

  /// What a state is called: its name, or else its number from 1.
  static func state(_ index: Int, _ report: DriftReport) -> String {
    report.stateNames.indices.contains(index) ? report.stateNames[index] : "state \(index + 1)"
  }

  /// How pairs were compared: `attributes`, `identity only`, or how many of each.
  static func compared(_ counts: CoverageCounts) -> String {
    if counts.matched == 0 { return "" }
    if counts.identityOnly == 0 { return "attributes" }
    if counts.compared == 0 { return "identity only" }
    return "attributes, \(counts.identityOnly) by identity only"
  }

  /// What is known of a difference beside its values; nil when nothing is.
  static func note(_ difference: AttributeDifference) -> String? {
    let parts = [difference.isNoise ? "noise" : "", difference.hint ?? ""].filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: ": ")
  }

  /// A likely cause with its grounds.
  static func cause(_ cause: LikelyCause) -> String {
    "likely \(cause.kind.rawValue): \(cause.grounds.joined(separator: "; "))"
  }

  /// `93.75`, `100`.
  static func percent(_ number: Double) -> String {
    number == number.rounded() ? String(Int(number)) : String(number)
  }
}
