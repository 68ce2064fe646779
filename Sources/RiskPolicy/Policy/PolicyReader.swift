public import DriftModels

extension Policy {
  /// Reads the rules of a policy, cleaned: severities in lowercase, white space around texts cut, reasons without
  /// control characters and likely secrets and cut to 200 characters.
  /// - Parameter list: The `rules` of a request or of a stored policy.
  /// - Throws: ``PolicyError/invalidRule(_:reason:)`` that names the first rule that is wrong.
  public static func rules(_ list: JSONView) throws(PolicyError) -> [PolicyRule] {
    guard let elements = list.elements else { throw .invalid(reason: "rules must be an array") }
    guard (list.count ?? 0) <= ruleLimit else { throw .invalid(reason: "a policy has at most \(ruleLimit) rules") }
    var rules: [PolicyRule] = []
    var ids: Set<String> = []
    for (position, element) in elements.enumerated() {
      let rule = try PolicyRuleReader(element, position: position).rule()
      guard ids.insert(rule.id).inserted else {
        throw .invalidRule(.rule(id: rule.id), reason: "another rule has this id")
      }
      rules.append(rule)
    }
    return rules
  }
}

/// Reads one rule.
private struct PolicyRuleReader {
  private static let idLimit = 128

  let view: JSONView
  let position: Int

  init(_ view: JSONView, position: Int) {
    self.view = view
    self.position = position
  }

  func rule() throws(PolicyError) -> PolicyRule {
    guard view.kind == .object else { throw .invalidRule(.position(position), reason: "it must be an object") }
    let place = PolicyError.Place.position(position)
    let id = try text("id", at: place)
    guard !id.isEmpty else { throw .invalidRule(place, reason: "id is missing") }
    guard id.unicodeScalars.count <= Self.idLimit, ReasonText.cleaned(id, limit: .max) == id else {
      throw .invalidRule(
        place, reason: "id must be plain text of at most \(Self.idLimit) characters")
    }
    let named = PolicyError.Place.rule(id: id)
    let word = try text("severity", at: named)
    guard let severity = PolicySeverity(rawValue: word.lowercased()) else {
      let known = PolicySeverity.allCases.map(\.rawValue).joined(separator: ", ")
      throw .invalidRule(named, reason: word.isEmpty ? "severity is missing" : "severity must be one of \(known)")
    }
    let flagPattern = try text("flag_pattern", at: named)
    let resourcePattern = try text("resource_pattern", at: named)
    let reason = ReasonText.cleaned(try text("reason", at: named))
    return PolicyRule(
      id: id, flagPattern: try glob(flagPattern, "flag_pattern", at: named),
      resourcePattern: resourcePattern.isEmpty ? nil : try glob(resourcePattern, "resource_pattern", at: named),
      severity: severity, reason: reason)
  }

  private func text(_ key: String, at place: PolicyError.Place) throws(PolicyError) -> String {
    guard let value = view[key], !value.isNull else { return "" }
    guard let text = value.string else { throw .invalidRule(place, reason: "\(key) must be a string") }
    return text.trimmed
  }

  private func glob(_ pattern: String, _ key: String, at place: PolicyError.Place) throws(PolicyError) -> Glob {
    do {
      return try Glob(pattern)
    } catch {
      throw .invalidRule(place, reason: "\(key): \(error)")
    }
  }
}
