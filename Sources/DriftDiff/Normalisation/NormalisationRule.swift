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
  /// Looks at two documents that differ, as rewritten.
  typealias Remark = @Sendable (AttributePair, _ declared: JSONValue, _ live: JSONValue) -> DifferenceRemark?

  /// Stable name, such as `generic.tags-all`; rules are switched off and reported by it.
  public let id: String
  /// What it does, one sentence.
  public let summary: String
  /// Where the fact comes from.
  public let source: String
  /// The resources that it holds for.
  public let scope: Scope
  /// Other resources that it looks at: Terraform types with the attributes by which it finds them.
  public let reads: OtherResources.Reads
  let action: Action

  enum Action: Sendable {
    case verdict(Verdict)
    case rewriting(Rewriting)
    /// The same for policy documents alone.
    case policy(PolicyRewriting)
    case remark(Remark)
    /// The comparison itself works that way; the rule is there to be looked up.
    case inherent
  }

  /// A rule about attributes.
  public init(
    id: String, summary: String, source: String, scope: Scope = .everything, reads: OtherResources.Reads = [:],
    verdict: @escaping Verdict
  ) {
    self.init(id: id, summary: summary, source: source, scope: scope, reads: reads, action: .verdict(verdict))
  }

  /// A rule about documents in texts, such as policies: asked when both sides are JSON and differ as such.
  public init(
    id: String, summary: String, source: String, scope: Scope = .everything, rewritingDocuments: @escaping Rewriting
  ) {
    self.init(
      id: id, summary: summary, source: source, scope: scope, reads: [:], action: .rewriting(rewritingDocuments))
  }

  init(
    id: String, summary: String, source: String, scope: Scope = .everything, reads: OtherResources.Reads = [:],
    action: Action
  ) {
    self.id = id
    self.summary = summary
    self.source = source
    self.scope = scope
    self.reads = reads
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
  /// Compare lists whose members are told apart by a key, in any order. Where a member has none, or two have the same,
  /// the lists are compared in order.
  case compareByKey(@Sendable (JSONView) -> JSONValue?)
  /// The two differ where these say, and nowhere else; none means that they are the same.
  case differences([PartDifference])
  /// The two differ, and a known actor made it so within declared limits.
  case noise(hint: String)
  /// Can't be told before all live resources are known; asked again when they are.
  case postponed
  /// Compare as JSON documents, after rules have rewritten them; a difference is one of the whole attribute.
  case compareAsDocuments(declared: JSONView, live: JSONView)
}

/// A difference inside a value that a rule took apart.
public struct PartDifference: Sendable {
  /// Steps from the value to the part, on the declared side.
  public let path: [JSONPathStep]
  /// The part as the state has it.
  public let declared: JSONView?
  /// The part as the cloud has it.
  public let live: JSONView?

  /// Builds a difference from its parts.
  public init(_ path: [JSONPathStep] = [], declared: JSONView?, live: JSONView?) {
    self.path = path
    self.declared = declared
    self.live = live
  }
}

/// How much a difference counts, and what is likely behind it.
struct DifferenceRemark: Sendable {
  let weight: AttributeDifference.Weight
  let hint: String?
}
