public import DriftModels

/// A drift report as SARIF 2.1.0, one result an item.
///
/// Fingerprints hold the kind, type and address or id of an item and none of its values, so that a finding stays
/// the same finding while its values move.
public enum SARIFReport {
  private static let messageLimit = 1_000
  private static let listedPaths = 10

  /// The report as UTF-8, ending with a line break. Matched items are left out.
  ///
  /// The names of states are given as the files that items are found in, for viewers that want one.
  public static func render(_ report: DriftReport, indent: Int = 2) -> [UInt8] {
    var writer = JSONWriter(indent: indent)
    writer.object {
      $0.member("$schema", SARIFText.schema)
      $0.member("version", "2.1.0")
      $0.key("runs")
      $0.array { $0.run(of: report) }
    }
    return writer.take() + [UInt8(ascii: "\n")]
  }

  static func message(for item: DriftItem) -> String {
    let title = VisibleText.escaped(ReportPhrases.title(item), limit: messageLimit)
    let text =
      switch item.kind {
      case .changed: "\(title) differs from its declaration in \(paths(of: item))."
      case .missing: "\(title) is declared but not live."
      case .extra: "\(title) is live but nothing declares it."
      case .matched: "\(title) is as declared."
      }
    return SARIFText.plain(text)
  }

  static func fingerprint(of item: DriftItem) -> String {
    let identity = item.address ?? item.providerResourceID
    return "\(item.kind.rawValue)/\(item.resourceType)/\(identity)"
  }

  private static func paths(of item: DriftItem) -> String {
    let shown = item.changes.prefix(listedPaths).map { VisibleText.escaped($0.pathText, limit: 100) }
    let rest = item.changes.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

extension JSONWriter {
  fileprivate mutating func run(of report: DriftReport) {
    object {
      $0.key("tool")
      $0.object {
        $0.key("driver")
        $0.object {
          $0.member("name", "driftwise")
          $0.key("rules")
          $0.array { for rule in SARIFRule.all { $0.rule(rule) } }
        }
      }
      $0.member("columnKind", "unicodeCodePoints")
      $0.key("results")
      $0.array {
        for item in report.items where item.kind != .matched { $0.result(for: item, states: report.stateNames) }
      }
    }
  }

  private mutating func rule(_ rule: SARIFRule) {
    object {
      $0.member("id", rule.id)
      $0.member("name", rule.name)
      $0.text("shortDescription", rule.summary)
      $0.text("fullDescription", rule.explanation)
      $0.text("help", rule.help)
      $0.key("defaultConfiguration")
      $0.object { $0.member("level", "warning") }
    }
  }

  private mutating func result(for item: DriftItem, states: [String]) {
    let rule = SARIFRule.of(item.kind)
    object {
      $0.member("ruleId", SARIFRule.all[rule].id)
      $0.member("ruleIndex", rule)
      $0.member("level", SARIFText.level(of: item.riskLevel))
      $0.text("message", SARIFReport.message(for: item))
      $0.key("locations")
      $0.array { $0.location(of: item, states: states) }
      $0.key("partialFingerprints")
      $0.object { $0.member("driftIdentity/v1", SARIFReport.fingerprint(of: item)) }
      $0.key("properties")
      $0.properties(of: item)
    }
  }

  private mutating func location(of item: DriftItem, states: [String]) {
    object {
      if let index = item.stateIndex, states.indices.contains(index) {
        $0.key("physicalLocation")
        $0.object {
          $0.key("artifactLocation")
          $0.object { $0.member("uri", SARIFText.reference(toPath: states[index])) }
          $0.key("region")
          $0.object { $0.member("startLine", 1) }
        }
      }
      $0.key("logicalLocations")
      $0.array {
        $0.object {
          $0.member("name", VisibleText.escaped(item.name.isEmpty ? ReportPhrases.title(item) : item.name))
          $0.member("fullyQualifiedName", VisibleText.escaped(item.address ?? item.providerResourceID))
          $0.member("kind", "resource")
        }
      }
    }
  }

  private mutating func properties(of item: DriftItem) {
    object {
      $0.member("risk_level", item.riskLevel.rawValue)
      $0.member("resource_type", item.resourceType)
      $0.member("provider_resource_id", item.providerResourceID)
      if let region = item.region { $0.member("region", region) }
      if let remediation = item.remediation { $0.member("remediation", remediation) }
      if let made = item.createdAt { $0.member("created_at", made.description) }
      $0.key("likely_causes")
      $0.array { for cause in item.causes { $0.value(cause.kind.rawValue) } }
      $0.key("paths")
      $0.array { for change in item.changes { $0.value(change.pathText) } }
    }
  }

  private mutating func text(_ name: String, _ text: String) {
    key(name)
    object { $0.member("text", text) }
  }
}
