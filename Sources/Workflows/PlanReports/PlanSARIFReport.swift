import DriftModels

/// The analysis of a plan as SARIF 2.1.0: one result for each flag of a change.
///
/// Noise is among the results, as suppressed. Fingerprints hold flag, address and attribute and none of the values, so
/// that a finding stays the same finding while its values move.
public enum PlanSARIFReport {
  private static let messageLimit = 1_000

  /// The report as UTF-8, ending with a line break.
  public static func render(_ report: PlanReport, indent: Int = 2) -> [UInt8] {
    let changes = report.changes
    let rules = SARIFRules(changes)
    var writer = JSONWriter(indent: indent)
    writer.object {
      $0.member("$schema", SARIFText.schema)
      $0.member("version", "2.1.0")
      $0.key("runs")
      $0.array { runs in
        runs.object { run in
          run.key("tool")
          run.object { tool in
            tool.key("driver")
            tool.object { rules.write(to: &$0) }
          }
          run.member("columnKind", "unicodeCodePoints")
          run.key("results")
          run.array { results in
            for change in changes {
              for flag in change.flags where flag.severity != "ignore" {
                results.result(flag, of: change, in: report.file, rules)
              }
            }
          }
        }
      }
    }
    return writer.take() + [UInt8(ascii: "\n")]
  }

  static func message(_ flag: PlanReportChange.Flag, of change: PlanReportChange) -> String {
    let doubt = flag.isUnknown ? " (if what is known only after apply has it so)" : ""
    return SARIFText.plain(
      VisibleText.escaped("\(change.address): \(flag.message)\(doubt)", limit: messageLimit))
  }
}

/// The flags of a report, each once, as SARIF has rules.
private struct SARIFRules {
  private(set) var ids: [String] = []
  private var places: [String: Int] = [:]

  init(_ changes: [PlanReportChange]) {
    for flag in changes.lazy.flatMap(\.flags) where places[flag.id] == nil {
      places[flag.id] = ids.count
      ids.append(flag.id)
    }
  }

  func place(of id: String) -> Int { places[id] ?? 0 }

  func write(to writer: inout JSONWriter) {
    writer.member("name", "driftwise")
    writer.key("rules")
    writer.array {
      for id in ids {
        $0.object {
          $0.member("id", id)
          $0.key("shortDescription")
          $0.object { $0.member("text", SARIFText.plain(VisibleText.escaped(PlanFlagText.summary(id)))) }
          $0.key("defaultConfiguration")
          $0.object { $0.member("level", "warning") }
        }
      }
    }
  }
}

extension JSONWriter {
  fileprivate mutating func result(
    _ flag: PlanReportChange.Flag, of change: PlanReportChange, in file: String?, _ rules: SARIFRules
  ) {
    object {
      $0.member("ruleId", flag.id)
      $0.member("ruleIndex", rules.place(of: flag.id))
      $0.member("level", SARIFText.level(of: flag.level))
      $0.key("message")
      $0.object { $0.member("text", PlanSARIFReport.message(flag, of: change)) }
      $0.key("locations")
      $0.array { $0.location(of: change, in: file) }
      $0.key("partialFingerprints")
      $0.object {
        $0.member("planFlag/v1", "\(flag.id)/\(change.address)/\(flag.attribute ?? "")")
      }
      if change.isNoise {
        $0.key("suppressions")
        $0.array {
          $0.object {
            $0.member("kind", "external")
            $0.member("justification", SARIFText.plain(VisibleText.escaped(change.noiseReason ?? "noise")))
          }
        }
      }
      $0.key("properties")
      $0.object {
        $0.member("severity", flag.severity)
        $0.member("certainty", flag.isUnknown ? "unknown" : "yes")
        $0.member("action", change.action)
        $0.member("resource_type", change.resourceType)
        $0.member("attribute", flag.attribute)
        $0.member("rule_id", flag.rule)
        $0.member("policy_rule_id", flag.policyRule)
        $0.key("references")
        $0.array { for reference in flag.references { $0.value(reference) } }
      }
    }
  }

  private mutating func location(of change: PlanReportChange, in file: String?) {
    object {
      if let file {
        $0.key("physicalLocation")
        $0.object {
          $0.key("artifactLocation")
          $0.object { $0.member("uri", SARIFText.reference(toPath: file)) }
          $0.key("region")
          $0.object { $0.member("startLine", 1) }
        }
      }
      $0.key("logicalLocations")
      $0.array {
        $0.object {
          $0.member("name", VisibleText.escaped(change.view["name"]?.string ?? change.address))
          $0.member("fullyQualifiedName", VisibleText.escaped(change.address))
          $0.member("kind", "resource")
        }
      }
    }
  }
}
