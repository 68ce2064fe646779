import DriftModels
import RiskPolicy

extension RiskReport {
  private static let titleLimit = 300

  /// One JSON object, ending with a line break.
  var json: [UInt8] {
    var writer = JSONWriter(indent: 2)
    writer.object {
      $0.member("risk_level", level.rawValue)
      $0.key("changes")
      $0.array { for entry in entries { $0.change(entry) } }
    }
    return writer.take() + [UInt8(ascii: "\n")]
  }

  /// Lines for a terminal. Names come from whoever may name a resource, so nothing of them reaches it unescaped.
  var text: String {
    guard !entries.isEmpty else { return "No changes.\n" }
    var text = "Risk: \(level.rawValue)\n"
    for entry in entries {
      let actions = entry.actions.map { VisibleText.escaped($0) }.joined(separator: ", ")
      text +=
        "\n\(entry.verdict.level.rawValue)  \(VisibleText.escaped(entry.address, limit: Self.titleLimit)) (\(actions))\n"
      for flag in entry.verdict.flags { text += "    \(Self.line(flag))\n" }
    }
    return text
  }

  private static func line(_ flag: RaisedFlag) -> String {
    let place = flag.attribute.map { VisibleText.escaped($0, limit: titleLimit) + ": " } ?? ""
    let doubt = flag.answer == .unknown ? " (known only after apply)" : ""
    let policy = flag.policyRuleID.map { ", policy rule \(VisibleText.escaped($0))" } ?? ""
    return "\(flag.severity.rawValue)  \(place)\(VisibleText.escaped(flag.message, limit: titleLimit))\(doubt) "
      + "[\(VisibleText.escaped(flag.ruleID))\(policy)]"
  }
}

extension JSONWriter {
  fileprivate mutating func change(_ entry: RiskReport.Entry) {
    object {
      $0.member("address", entry.address)
      $0.member("type", entry.type)
      $0.key("actions")
      $0.array { for action in entry.actions { $0.value(action) } }
      $0.member("risk_level", entry.verdict.level.rawValue)
      $0.member("possible_risk_level", entry.verdict.possibleLevel.rawValue)
      $0.key("reasons")
      $0.array { for flag in entry.verdict.flags { $0.reason(flag) } }
    }
  }

  private mutating func reason(_ flag: RaisedFlag) {
    object {
      $0.member("rule_id", flag.ruleID)
      $0.member("path", flag.attribute)
      $0.member("message", flag.message)
      $0.member("flag_id", flag.flagID)
      $0.member("severity", flag.severity.rawValue)
      $0.member("default_severity", flag.defaultSeverity.rawValue)
      $0.member("policy_rule_id", flag.policyRuleID)
      $0.member("answer", flag.answer.rawValue)
      $0.key("references")
      $0.array { for reference in flag.references { $0.value(reference) } }
    }
  }
}
