/// The attribute rules by type.
struct RuleCatalogue: Sendable {
  static let standard = RuleCatalogue(AttributeRules.all)

  private let byType: [String: [AttributeRule]]
  /// Rules for all types of a provider.
  private let general: [(prefix: String, rule: AttributeRule)]

  init(_ rules: [AttributeRule]) {
    var byType: [String: [AttributeRule]] = [:]
    var general: [(prefix: String, rule: AttributeRule)] = []
    for rule in rules {
      for type in rule.types {
        if type.hasSuffix("*") {
          general.append((String(type.dropLast()), rule))
        } else {
          byType[type, default: []].append(rule)
        }
      }
    }
    self.byType = byType
    self.general = general
  }

  /// The rules for a type. A rule for all types of a provider steps back where one for this type speaks of the same
  /// attribute, since that one knows what leaving it out means here.
  func rules(for type: String) -> [AttributeRule] {
    let own = byType[type] ?? []
    let others = general.filter { prefix, rule in
      type.hasPrefix(prefix) && !own.contains { $0.path == rule.path }
    }
    return own + others.map(\.rule)
  }
}
