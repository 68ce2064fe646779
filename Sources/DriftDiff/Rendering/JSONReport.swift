public import DriftModels

/// A drift report as JSON, with the members of the API's drift snapshot.
///
/// ```swift
/// let bytes = JSONReport.render(report)
/// try JSONReport.write(report) { part in try output.write(part) }   // large reports, in parts
/// ```
///
/// Values of attributes are JSON values; what must not be shown is the string `(sensitive)`.
public enum JSONReport {
  /// Bytes gathered before they are handed over.
  private static let partSize = 1 << 16

  /// The whole report in one piece; `indent` spaces a level, 0 for one line. Ends with a line break.
  public static func render(_ report: DriftReport, indent: Int = 2) -> [UInt8] {
    var bytes: [UInt8] = []
    write(report, indent: indent) { bytes += $0 }
    return bytes
  }

  /// The report in parts of about 64 KiB, so that memory does not grow with its length.
  /// - Throws: what `output` throws; nothing is written after that.
  public static func write<Failure: Error>(
    _ report: DriftReport, indent: Int = 2, to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var writer = JSONWriter(indent: indent)
    writer.beginObject()
    writer.counts(of: report)
    writer.member("risk_level", report.riskLevel.rawValue)
    writer.member("narrative", report.narrative)
    writer.warnings(report.warnings)
    writer.appliedRules(report.appliedRules)
    writer.coverage(of: report)
    writer.ignoreLines(report.ignoreLines)
    writer.key("items")
    writer.beginArray()
    for item in report.items {
      writer.item(item, of: report)
      if writer.bytes.count >= partSize { try output(writer.take()) }
    }
    writer.endArray()
    writer.endObject()
    try output(writer.take() + [UInt8(ascii: "\n")])
  }
}

extension JSONWriter {
  fileprivate mutating func counts(of report: DriftReport) {
    member("total_iac", report.totalDeclared)
    member("total_live", report.totalLive)
    member("matched_count", report.matchedCount)
    member("changed_count", report.changedCount)
    member("missing_count", report.missingCount)
    member("extra_count", report.extraCount)
    key("coverage_pct")
    value(report.coveragePercent)
    member("parse_failure_count", report.parseFailureCount)
    member("untracked_count", report.untrackedCount)
    member("cloud_managed_count", report.cloudManagedCount)
    member("out_of_scope_count", report.outOfScopeCount)
    member("identity_only_count", report.identityOnlyCount)
    member("ignored_count", report.ignoredItemCount)
    member("ignored_change_count", report.ignoredDifferenceCount)
  }

  fileprivate mutating func warnings(_ warnings: [DriftWarning]) {
    key("warnings")
    array {
      for warning in warnings {
        $0.object {
          $0.member("code", warning.code)
          $0.member("message", warning.message)
        }
      }
    }
  }

  /// Only there when the report was made with an explanation.
  fileprivate mutating func appliedRules(_ rules: [String: Int]) {
    guard !rules.isEmpty else { return }
    key("applied_rules")
    object {
      for (rule, count) in rules.sorted(by: { $0.key < $1.key }) { $0.member(rule, count) }
    }
  }

  fileprivate mutating func coverage(of report: DriftReport) {
    key("comparable_pct")
    value(report.comparablePercent)
    key("coverage_by_type")
    array {
      for type in report.types {
        $0.object {
          $0.member("resource_type", type.resourceType)
          $0.counts(type.counts)
          $0.member("extra", type.counts.extra)
          $0.key("coverage_pct")
          $0.value(type.counts.coveragePercent)
        }
      }
    }
    key("coverage_by_state")
    array {
      for state in report.states {
        $0.object {
          $0.member("state", ReportPhrases.state(state.stateIndex, report))
          $0.counts(state.counts)
        }
      }
    }
  }

  /// Only there when the report was made with an explanation and ignore rules.
  fileprivate mutating func ignoreLines(_ lines: [IgnoreLineCount]) {
    guard !lines.isEmpty else { return }
    key("ignore_lines")
    array {
      for line in lines {
        $0.object {
          if let file = line.file { $0.member("file", file) }
          $0.member("line", line.line)
          $0.member("pattern", line.pattern)
          $0.member("resources", line.resources)
          $0.member("changes", line.differences)
        }
      }
    }
  }

  private mutating func counts(_ counts: CoverageCounts) {
    member("declared", counts.declared)
    member("matched", counts.matched)
    member("changed", counts.changed)
    member("missing", counts.missing)
    member("compared", ReportPhrases.compared(counts))
  }

  fileprivate mutating func item(_ item: DriftItem, of report: DriftReport) {
    object {
      $0.member("kind", item.kind.rawValue)
      $0.member("address", item.address)
      $0.member("resource_type", item.resourceType)
      $0.member("provider_resource_id", item.providerResourceID)
      $0.member("name", item.name)
      $0.member("region", item.region)
      $0.member("state", item.stateIndex.map { ReportPhrases.state($0, report) })
      $0.member("managed_by", item.managedBy)
      $0.member("created_at", item.createdAt?.description)
      $0.member("risk_level", item.riskLevel.rawValue)
      if item.isNoise { $0.member("noise", true) }
      if !item.flags.isEmpty {
        $0.key("flags")
        $0.array { for flag in item.flags { flag.write(to: &$0) } }
      }
      $0.key("changes")
      $0.array { for change in item.changes { $0.difference(change) } }
      $0.key("causes")
      $0.array { for cause in item.causes { $0.cause(cause) } }
      $0.member("import_block", item.importBlock)
      $0.member("resource_block", item.resourceBlock)
      $0.member("remediation", item.remediation)
    }
  }

  fileprivate mutating func cause(_ cause: LikelyCause) {
    object {
      $0.member("cause", cause.kind.rawValue)
      $0.key("grounds")
      $0.array { for ground in cause.grounds { $0.value(ground) } }
      $0.member("advice", cause.advice)
    }
  }

  fileprivate mutating func difference(_ difference: AttributeDifference) {
    object {
      $0.member("path", difference.pathText)
      $0.key("declared")
      $0.value(difference.declared)
      $0.key("live")
      $0.value(difference.live)
      if let rule = difference.rule { $0.member("rule", rule) }
      if difference.isNoise { $0.member("noise", true) }
      if difference.weight == .low { $0.member("weight", difference.weight.rawValue) }
      if let hint = difference.hint { $0.member("hint", hint) }
    }
  }
}
