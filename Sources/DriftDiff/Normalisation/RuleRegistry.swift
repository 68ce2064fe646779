/// The rules that a comparison asks, in order: the extension point of this library.
///
/// ```swift
/// var rules = RuleRegistry.standard
/// rules.disable("generic.json-string")
/// rules.add(NormalisationRule(id: "acme.build-number", summary: "…", source: "ACME", types: ["acme_app"]) { pair in
///   pair.name == "build" ? .equal : .undecided
/// })
/// ```
public struct RuleRegistry: Sendable {
  /// The rules in the order in which they are asked; those of a type come before those of all types.
  public private(set) var rules: [NormalisationRule]

  /// Starts with these rules.
  public init(_ rules: [NormalisationRule]) {
    self.rules = rules
  }

  /// The rules of this library.
  public static let standard = RuleRegistry(GenericRules.all)

  /// Takes a rule out; true when there was one with this id.
  @discardableResult
  public mutating func disable(_ id: String) -> Bool {
    let before = rules.count
    rules.removeAll { $0.id == id }
    return rules.count < before
  }

  /// Puts a rule before all others, replacing one with the same id.
  public mutating func add(_ rule: NormalisationRule) {
    disable(rule.id)
    rules.insert(rule, at: 0)
  }

  /// The rules that hold for a type, in order.
  func rules(for type: String) -> [NormalisationRule] {
    let own = rules.filter { $0.types?.contains(type) == true }
    return own + rules.filter { $0.types == nil }
  }
}
