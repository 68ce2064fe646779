public import DriftModels

/// A drift report as JUnit XML: a test suite for each resource type, a test case for each item.
///
/// Drifted items fail, matched ones (when listed) pass, and inputs that could not be read are an error, so that a
/// pipeline is never green for having seen nothing.
public enum JUnitReport {
  /// The report, ending with a line break; UTF-8 when encoded.
  public static func render(_ report: DriftReport) -> String {
    let suites = Dictionary(grouping: report.items, by: \.resourceType).sorted { $0.key < $1.key }
    let failures = report.items.count { $0.kind != .matched }
    let unread = report.parseFailureCount > 0
    let tests = report.items.count + (unread ? 1 : 0) + (report.items.isEmpty ? 1 : 0)
    var text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    text += "<testsuites name=\"drift\" tests=\"\(tests)\" failures=\"\(failures)\" errors=\"\(unread ? 1 : 0)\">\n"
    if unread || report.items.isEmpty { text += overview(report) }
    for (type, items) in suites { text += suite(type, items) }
    return text + "</testsuites>\n"
  }

  /// The suite about the run itself.
  private static func overview(_ report: DriftReport) -> String {
    let unread = report.parseFailureCount
    let tests = (unread > 0 ? 1 : 0) + (report.items.isEmpty ? 1 : 0)
    var text = "  <testsuite name=\"drift\" tests=\"\(tests)\" failures=\"0\" errors=\"\(unread > 0 ? 1 : 0)\">\n"
    if report.items.isEmpty { text += "    <testcase classname=\"drift\" name=\"nothing drifted\"/>\n" }
    if unread > 0 {
      text += "    <testcase classname=\"drift\" name=\"input is readable\">\n"
      text +=
        "      <error message=\"\(ReportPhrases.amount(unread, "part")) of the input could not be read\" type=\"parse_failure\"/>\n"
      text += "    </testcase>\n"
    }
    return text + "  </testsuite>\n"
  }

  private static func suite(_ type: String, _ items: [DriftItem]) -> String {
    let failures = items.count { $0.kind != .matched }
    let name = MarkupText.escaped(type)
    var text = "  <testsuite name=\"\(name)\" tests=\"\(items.count)\" failures=\"\(failures)\" errors=\"0\">\n"
    for item in items { text += testCase(item, className: name) }
    return text + "  </testsuite>\n"
  }

  private static func testCase(_ item: DriftItem, className: String) -> String {
    let title = item.address ?? (item.providerResourceID.isEmpty ? item.name : item.providerResourceID)
    let head = "    <testcase classname=\"\(className)\" name=\"\(MarkupText.escaped(title))\""
    guard item.kind != .matched else { return head + "/>\n" }
    let message = "\(item.kind.rawValue), risk \(item.riskLevel.rawValue)"
    let body = lines(of: item).map { MarkupText.escaped($0) + "\n" }.joined()
    return head + ">\n      <failure message=\"\(message)\" type=\"drift.\(item.kind.rawValue)\">" + body
      + "</failure>\n    </testcase>\n"
  }

  private static func lines(of item: DriftItem) -> [String] {
    var lines = [ReportPhrases.title(item)] + ReportPhrases.details(item)
    lines += item.changes.map { change in
      "\(change.pathText): \(change.declared.text) -> \(change.live.text)"
        + (ReportPhrases.note(change).map { " (\($0))" } ?? "")
    }
    lines += item.causes.map(ReportPhrases.cause)
    if let remediation = item.remediation { lines.append(remediation) }
    if let block = item.importBlock { lines += block.split(separator: "\n").map(String.init) }
    return lines
  }
}
