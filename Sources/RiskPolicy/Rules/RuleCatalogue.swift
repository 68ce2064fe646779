/// The attribute rules by type.
struct RuleCatalogue: Sendable {
  static let standard = RuleCatalogue(AttributeRules.all)

  private let byType: [String: [AttributeRule]]

  init(_ rules: [AttributeRule]) {
    var byType: [String: [AttributeRule]] = [:]
    for rule in rules { for type in rule.types { byType[type, default: []].append(rule) } }
    self.byType = byType
  }

  func rules(for type: String) -> [AttributeRule] { byType[type] ?? [] }
}
