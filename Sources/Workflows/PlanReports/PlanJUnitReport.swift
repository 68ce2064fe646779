public import DriftModels

/// The analysis of a plan as JUnit XML: a test suite for each resource type, a test case for each change.
///
/// Changes from a level upwards fail, noise never does. A plan that is cut short is an error, so that a pipeline is
/// never green for having seen half of it.
public enum PlanJUnitReport {
  /// The report, ending with a line break; UTF-8 when encoded.
  /// - Parameters:
  ///   - failing: The level from which on a change fails; nil when none does.
  ///   - strict: Whether what a change may come to, by values known only after apply, fails too.
  public static func render(_ report: PlanReport, failing: RiskLevel? = .high, strict: Bool = false) -> String {
    let failing = Failing(level: failing, isStrict: strict)
    let changes = report.changes.filter { !$0.isIdle }
    let suites = Dictionary(grouping: changes, by: \.resourceType).sorted { $0.key < $1.key }
    let failures = changes.count { failing.meets($0) }
    let hasOverview = changes.isEmpty || report.isIncomplete
    let errors = report.isIncomplete ? 1 : 0
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"plan\" tests=\"\(changes.count + (hasOverview ? 1 : 0))\" failures=\"\(failures)\" "
    text += "errors=\"\(errors)\">\n"
    if hasOverview { text += overview(report) }
    for (type, changes) in suites { text += suite(type, changes, failing) }
    return text + "</testsuites>\n"
  }

  /// Which changes fail.
  private struct Failing {
    let level: RiskLevel?
    let isStrict: Bool

    func meets(_ change: PlanReportChange) -> Bool {
      guard let level, !change.isNoise else { return false }
      return (isStrict ? change.possibleRiskLevel : change.riskLevel) >= level
    }
  }

  private static func overview(_ report: PlanReport) -> String {
    let errors = report.isIncomplete ? 1 : 0
    var text = "  <testsuite name=\"plan\" tests=\"1\" failures=\"0\" errors=\"\(errors)\">\n"
    if report.isIncomplete {
      text += "    <testcase classname=\"plan\" name=\"the plan is complete\">\n"
      text += "      <error message=\"\(PlanPhrases.doubt)\" type=\"incomplete_plan\"/>\n    </testcase>\n"
    } else {
      text += "    <testcase classname=\"plan\" name=\"nothing changes\"/>\n"
    }
    return text + "  </testsuite>\n"
  }

  private static func suite(_ type: String, _ changes: [PlanReportChange], _ failing: Failing) -> String {
    let name = MarkupText.escaped(type)
    let failures = changes.count { failing.meets($0) }
    var text = "  <testsuite name=\"\(name)\" tests=\"\(changes.count)\" failures=\"\(failures)\" errors=\"0\">\n"
    for change in changes { text += testCase(change, className: name, failing) }
    return text + "  </testsuite>\n"
  }

  private static func testCase(_ change: PlanReportChange, className: String, _ failing: Failing) -> String {
    let head = "    <testcase classname=\"\(className)\" name=\"\(MarkupText.escaped(change.address))\">\n"
    let level = PlanPhrases.level(change.riskLevel, possible: change.possibleRiskLevel)
    let body = lines(of: change).map { MarkupText.escaped($0) + "\n" }.joined()
    let inner =
      failing.meets(change)
      ? "      <failure message=\"\(change.action), risk \(level)\" type=\"plan.\(change.riskLevel.rawValue)\">\(body)</failure>\n"
      : "      <system-out>\(body)</system-out>\n"
    return head + inner + "    </testcase>\n"
  }

  private static func lines(of change: PlanReportChange) -> [String] {
    var lines = ["\(change.action), risk \(PlanPhrases.level(change.riskLevel, possible: change.possibleRiskLevel))"]
    if change.isNoise { lines.append("noise: \(change.noiseReason ?? "")") }
    lines += change.flags.map { flag in
      "\(flag.severity): \(flag.attribute.map { $0 + ": " } ?? "")\(flag.message) [\(flag.id)]"
    }
    if let dependents = PlanPhrases.dependents(change) { lines.append(dependents) }
    return lines
  }
}
