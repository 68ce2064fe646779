/// The rules that a comparison asks, in order: the extension point of this library.
///
/// ```swift
/// var rules = RuleRegistry.standard
/// rules.disable("generic.json-string")
/// rules.add(
///   NormalisationRule(id: "acme.build-number", summary: "…", source: "ACME", scope: .types(["acme_app"])) { pair in
///     pair.name == "build" ? .equal : .undecided
///   })
/// ```
public struct RuleRegistry: Sendable {
  /// Rules about attributes. Those of a type are asked before those of a cloud, and these before those of everything.
  public private(set) var rules: [NormalisationRule]
  /// Rules about live resources that nobody declares.
  public private(set) var cloudMade: [CloudMadeRule]

  /// Starts with these rules.
  public init(_ rules: [NormalisationRule], cloudMade: [CloudMadeRule] = []) {
    self.rules = rules
    self.cloudMade = cloudMade
  }

  /// The rules of this library.
  public static let standard = RuleRegistry(
    AWSRules.all + GoogleRules.all + AzureRules.all + KubernetesRules.all + GenericRules.all + InherentRules.all,
    cloudMade: CloudMadeRules.all)

  /// Ids of all rules.
  public var ids: Set<String> { Set(rules.map(\.id)).union(cloudMade.map(\.id)) }

  /// Other resources that each of the rules looks at, and the types of which a declared one says enough.
  var readings: [(reads: OtherResources.Reads, declaredSuffices: Set<String>)] {
    rules.map { ($0.reads, []) } + cloudMade.map { ($0.reads, $0.declaredSuffices) }
  }

  /// Takes a rule out; true when there was one with this id.
  @discardableResult
  public mutating func disable(_ id: String) -> Bool {
    let before = rules.count + cloudMade.count
    rules.removeAll { $0.id == id }
    cloudMade.removeAll { $0.id == id }
    return rules.count + cloudMade.count < before
  }

  /// Puts a rule before all others of its scope, replacing one with the same id.
  public mutating func add(_ rule: NormalisationRule) {
    disable(rule.id)
    rules.insert(rule, at: 0)
  }

  /// Puts a rule before all others, replacing one with the same id.
  public mutating func add(_ rule: CloudMadeRule) {
    disable(rule.id)
    cloudMade.insert(rule, at: 0)
  }
}
