public import DriftModels

/// One reason why two different values can mean the same.
///
/// ```swift
/// NormalisationRule(
///   id: "acme.build-number", summary: "Builds count up by themselves.", source: "ACME handbook",
///   scope: .types(["acme_app"])
/// ) { pair in
///   pair.name == "build" ? .equal : .undecided
/// }
/// ```
///
/// A rule is a pure function. It never throws, never guesses towards equal, treats both sides alike, and takes time
/// linear in its values.
public struct NormalisationRule: Sendable {
  /// The resources that a rule holds for.
  public enum Scope: Hashable, Sendable {
    /// All of them.
    case everything
    /// Those of one cloud.
    case cloud(CloudProviderKind)
    /// Those of these Terraform types.
    case types(Set<String>)
  }

  /// Looks at a pair.
  public typealias Verdict = @Sendable (AttributePair) -> RuleVerdict
  /// Rewrites a JSON document that stands in a text; applied to both sides alike.
  public typealias Rewriting = @Sendable (AttributePair, JSONValue) -> JSONValue

  /// Stable name, such as `generic.tags-all`; rules are switched off and reported by it.
  public let id: String
  /// What it does, one sentence.
  public let summary: String
  /// Where the fact comes from.
  public let source: String
  /// The resources that it holds for.
  public let scope: Scope
  let action: Action

  enum Action: Sendable {
    case verdict(Verdict)
    case rewriting(Rewriting)
  }

  /// A rule about attributes.
  public init(
    id: String, summary: String, source: String, scope: Scope = .everything, verdict: @escaping Verdict
  ) {
    self.init(id: id, summary: summary, source: source, scope: scope, action: .verdict(verdict))
  }

  /// A rule about documents in texts, such as policies: asked when both sides are JSON and differ as such.
  public init(
    id: String, summary: String, source: String, scope: Scope = .everything, rewritingDocuments: @escaping Rewriting
  ) {
    self.init(id: id, summary: summary, source: source, scope: scope, action: .rewriting(rewritingDocuments))
  }

  private init(id: String, summary: String, source: String, scope: Scope, action: Action) {
    self.id = id
    self.summary = summary
    self.source = source
    self.scope = scope
    self.action = action
  }
}

/// What a rule says about a pair.
public enum RuleVerdict: Sendable {
  /// Nothing; the next rule is asked, then the plain comparison.
  case undecided
  /// The two mean the same, or need not be compared.
  case equal
  /// The two differ as a whole; parts are not looked at.
  case different
  /// Compare these in their place, under the rules that follow.
  case compare(declared: JSONView?, live: JSONView?)
  /// Compare as sets: order and repetition do not count.
  case compareAsSets
  /// Compare as JSON documents, after rules have rewritten them; a difference is one of the whole attribute.
  case compareAsDocuments(declared: JSONView, live: JSONView)
}
