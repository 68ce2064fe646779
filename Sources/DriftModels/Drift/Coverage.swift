/// How much of one Terraform type is declared, live, and could be compared.
public struct TypeCoverage: Hashable, Sendable {
  /// Terraform type; one name where types were renamed.
  public let resourceType: String
  /// What of it takes part.
  public var counts = CoverageCounts()

  /// Nothing of a type so far.
  public init(resourceType: String) {
    self.resourceType = resourceType
  }
}

/// How much of one state is live, and could be compared.
public struct StateCoverage: Hashable, Sendable {
  /// Which of the given states, from 0.
  public let stateIndex: Int
  /// What of it takes part; nothing in a state is extra.
  public var counts = CoverageCounts()

  /// Nothing of a state so far.
  public init(stateIndex: Int) {
    self.stateIndex = stateIndex
  }
}

/// Pairs and what has no counterpart, in one part of a report.
public struct CoverageCounts: Hashable, Sendable {
  /// Pairs, with or without a difference.
  public var matched = 0
  /// Pairs with a difference.
  public var changed = 0
  /// Declared and not live.
  public var missing = 0
  /// Live and not declared.
  public var extra = 0
  /// Pairs of which only the identity could be compared.
  public var identityOnly = 0

  /// Nothing.
  public init() {}

  /// Live resources that take part.
  public var live: Int { matched + extra }
  /// Declared instances that take part.
  public var declared: Int { matched + missing }
  /// Pairs whose attributes were compared.
  public var compared: Int { matched - identityOnly }

  /// Share of live resources that are declared, in percent with two decimals; see
  /// ``DriftReport/coveragePercent``.
  public var coveragePercent: Double { Self.percent(matched, of: live) ?? (declared == 0 ? 100 : 0) }
  /// Share of pairs whose attributes were compared, in percent with two decimals; 100 without pairs.
  public var comparablePercent: Double { Self.percent(compared, of: matched) ?? 100 }

  private static func percent(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? (Double(part) * 10_000 / Double(whole)).rounded() / 100 : nil
  }
}
