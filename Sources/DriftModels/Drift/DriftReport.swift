/// What differs between the declared and the live side.
///
/// Always: `totalLive = matched + extra` and `totalDeclared = matched + missing`; changed pairs count as matched.
public struct DriftReport: Hashable, Sendable {
  /// Items in the order changed, missing, extra, matched, then by type, address and id.
  public var items: [DriftItem] = []
  /// Pairs, with or without a difference.
  public var matchedCount = 0
  /// Pairs with at least one difference.
  public var changedCount = 0
  /// Declared and not live.
  public var missingCount = 0
  /// Live and not declared.
  public var extraCount = 0
  /// Inputs, or parts of them, that could not be read.
  public var parseFailureCount = 0
  /// Declared instances of types that have no cloud object or can't be listed; they take no part.
  public var untrackedCount = 0
  /// Live resources that the cloud or another resource made by itself; they take no part.
  public var cloudManagedCount = 0
  /// Declared instances of another account, project or subscription, or of a region that was not asked for; they
  /// take no part.
  public var outOfScopeCount = 0
  /// Pairs of which only the identity could be compared.
  public var identityOnlyCount = 0
  /// Missing and extra resources that ignore rules left out; they take no part.
  public var ignoredItemCount = 0
  /// Attribute differences that ignore rules left out; a pair without any other is unchanged.
  public var ignoredDifferenceCount = 0
  /// How often each line of the ignore rules decided, in their order; empty unless an explanation was asked for.
  public var ignoreLines: [IgnoreLineCount] = []
  /// What was odd about the input, by code and message.
  public var warnings: [DriftWarning] = []
  /// How often each normalisation rule made two values equal, by rule id; empty unless an explanation was asked for.
  public var appliedRules: [String: Int] = [:]
  /// The same counts by Terraform type, in the order of the types' names.
  public var types: [TypeCoverage] = []
  /// The same counts by state, for those that take part, in the order in which they were given.
  public var states: [StateCoverage] = []
  /// What the states are called, by their index; empty where nobody told.
  public var stateNames: [String] = []
  /// A text for people; at most 4,000 characters.
  public var narrative = ""

  /// An empty report.
  public init() {}

  /// Live resources that take part.
  public var totalLive: Int { matchedCount + extraCount }
  /// Declared instances that take part.
  public var totalDeclared: Int { matchedCount + missingCount }

  /// Share of live resources that are declared, in percent with two decimals.
  ///
  /// With nothing live: 100 when nothing is declared either, otherwise 0.
  public var coveragePercent: Double { counts.coveragePercent }

  /// Share of pairs whose attributes were compared, in percent with two decimals; 100 without pairs.
  public var comparablePercent: Double { counts.comparablePercent }

  /// All counts of pairs, and of what has no counterpart, together.
  public var counts: CoverageCounts {
    var counts = CoverageCounts()
    counts.matched = matchedCount
    counts.changed = changedCount
    counts.missing = missingCount
    counts.extra = extraCount
    counts.identityOnly = identityOnlyCount
    return counts
  }

  /// The highest level among the items.
  public var riskLevel: RiskLevel { items.map(\.riskLevel).max() ?? .none }
}

/// Something odd about the input that a report was still made of.
public enum DriftWarning: Hashable, Sendable {
  /// Two declared instances claim one cloud object; the first counts.
  case duplicateClaim(address: String, firstAddress: String, identity: String)
  /// Two live records have one identity; the first counts.
  case duplicateLive(identity: String, resourceType: String)
  /// A declared instance has no id to look for in the cloud; it takes no part.
  case noIdentity(address: String)
  /// A declared instance has no attributes that can be read; it takes no part and counts as a parse failure.
  case noAttributes(address: String)
  /// Several live resources could be the one that is declared, so none of them is taken for it.
  case ambiguousMatch(address: String, identities: [String])
  /// A plan may not tell everything.
  case partialPlan(reason: String)

  /// The kinds of warnings, by their words for machines.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    case duplicateClaim = "duplicate_claim"
    case duplicateLive = "duplicate_live"
    case noIdentity = "no_identity"
    case noAttributes = "no_attributes"
    case ambiguousMatch = "ambiguous_match"
    case partialPlan = "partial_plan"
  }

  /// A word for machines: one of ``Code``.
  public var code: String {
    let code: Code =
      switch self {
      case .duplicateClaim: .duplicateClaim
      case .duplicateLive: .duplicateLive
      case .noIdentity: .noIdentity
      case .noAttributes: .noAttributes
      case .ambiguousMatch: .ambiguousMatch
      case .partialPlan: .partialPlan
      }
    return code.rawValue
  }

  /// One sentence for people.
  public var message: String {
    switch self {
    case .duplicateClaim(let address, let first, let identity):
      "\(address) declares \(identity), which \(first) declares already"
    case .duplicateLive(let identity, let type): "\(identity) (\(type)) is listed twice"
    case .noIdentity(let address): "\(address) has no id in its state"
    case .noAttributes(let address): "\(address) has no attributes that can be read"
    case .ambiguousMatch(let address, let identities):
      "\(address) could be any of \(identities.joined(separator: ", "))"
    case .partialPlan(let reason): "something may be missing here: \(reason)"
    }
  }
}
