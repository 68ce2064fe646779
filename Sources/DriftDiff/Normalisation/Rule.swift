public import DriftModels

/// Two values of one attribute that are not plainly equal.
public struct AttributePair: Sendable {
  /// Terraform type of the resource.
  public let type: String
  /// Steps from the resource's attributes to this value.
  public let path: [JSONPathStep]
  /// What the state says; nil when absent.
  public let declared: JSONView?
  /// What the cloud says; nil when absent.
  public let live: JSONView?
  /// All attributes of the declared side, for rules that look beside the value.
  public let declaredRoot: JSONView
  /// Whether the value must not be shown.
  public let isSensitive: Bool

  /// Name of the attribute: the last step into an object.
  public var name: String {
    for case .key(let key) in path.reversed() { return key }
    return ""
  }

  /// Whether this is an attribute of the resource itself.
  public var isTopLevel: Bool { path.count == 1 }
}

/// What a rule says about a pair.
public enum RuleVerdict: Sendable {
  /// Nothing; the next rule is asked, then the plain comparison.
  case undecided
  /// The two mean the same, or need not be compared.
  case equal
  /// The two differ as a whole; parts are not looked at.
  case different
  /// Compare these in their place.
  case compare(declared: JSONView?, live: JSONView?)
  /// Compare as sets: order and repetition do not count.
  case compareAsSets
}

/// One reason why two different texts can mean the same.
///
/// A rule is a pure function. It never throws, never guesses towards equal, and takes time linear in its values.
public struct NormalisationRule: Sendable {
  /// Stable name, such as `generic.tags-all`; rules are switched off and reported by it.
  public let id: String
  /// What it does, one sentence.
  public let summary: String
  /// Where the fact comes from.
  public let source: String
  /// The types it holds for; nil for all.
  public let types: Set<String>?
  /// Looks at a pair.
  public let verdict: @Sendable (AttributePair) -> RuleVerdict

  /// Builds a rule from its parts.
  public init(
    id: String, summary: String, source: String, types: Set<String>? = nil,
    verdict: @escaping @Sendable (AttributePair) -> RuleVerdict
  ) {
    self.id = id
    self.summary = summary
    self.source = source
    self.types = types
    self.verdict = verdict
  }
}
