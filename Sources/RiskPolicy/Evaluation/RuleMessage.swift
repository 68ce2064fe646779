import DriftModels

/// Says in a sentence what a rule found.
struct RuleMessage {
  private static let valueLimit = 60

  let rule: AttributeRule
  let finding: Finding
  let subject: RiskSubject

  var text: String {
    let place = finding.path.isEmpty ? rule.path.joined(separator: ".") : JSONPath.text(finding.path)
    let name = VisibleText.escaped(place, limit: 200)
    guard finding.answer == .yes else {
      return "\(name) is known only after apply; it may be that \(rule.why)."
    }
    if rule.condition == .resourceGoes { return "The resource goes away: \(rule.why)." }
    return "\(name) \(phrase): \(rule.why)."
  }

  private var phrase: String {
    switch rule.condition {
    case .turnsOn: "is switched on"
    case .turnsOff: "is switched off"
    case .isOneOf, .hasPrefix, .contains, .isNoneOf: "is now \(shown(finding.detail?.after))"
    case .isSet: "is set"
    case .admitsWorld, .opensIngress: "takes in the whole internet"
    case .grants(.anyPrincipal): "lets anybody in"
    case .grants: "grants a wildcard"
    case .lowers, .lowersRank: "is lowered\(fromTo)"
    case .raises: "is raised\(fromTo)"
    case .isRemoved: "is removed"
    case .loses: "loses a value"
    case .changes: "changes"
    case .resourceGoes: "goes away"
    }
  }

  private var fromTo: String {
    guard let detail = finding.detail else { return "" }
    return " from \(shown(detail.before)) to \(shown(detail.after))"
  }

  private func shown(_ value: RiskValue?) -> String {
    if subject.hides(finding.path) { return "(sensitive)" }
    guard let value, case .value(let view) = value.content else { return "its default" }
    guard value.sensitivity == .none, let word = view.string ?? view.word else { return "another value" }
    return "\"" + VisibleText.escaped(word, limit: Self.valueLimit) + "\""
  }
}
