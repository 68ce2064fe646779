public import DriftModels

/// Whether a drift result has its explanation.
public enum NarrativeStatus: String, Hashable, Sendable, CaseIterable {
  case pending, ready, failed, skipped
}

/// The counts of a drift result.
public struct DriftCounts: Hashable, Sendable {
  /// Declared resources that take part.
  public var totalIaC: Int
  /// Live resources that take part.
  public var totalLive: Int
  /// Pairs, changed or not.
  public var matched: Int
  /// Pairs with at least one difference.
  public var changed: Int
  /// Declared, not live.
  public var missing: Int
  /// Live, not declared.
  public var extra: Int
  /// States and instances that could not be read.
  public var parseFailures: Int

  /// Makes the counts.
  public init(
    totalIaC: Int, totalLive: Int, matched: Int, changed: Int, missing: Int, extra: Int, parseFailures: Int = 0
  ) {
    self.totalIaC = totalIaC
    self.totalLive = totalLive
    self.matched = matched
    self.changed = changed
    self.missing = missing
    self.extra = extra
    self.parseFailures = parseFailures
  }
}

/// The drift of one scan, without its items.
public struct DriftSnapshotRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: DriftSnapshotID
  /// The scan it compares with the states.
  public let scanID: ScanID
  /// The account it is about; nil when the account has been removed.
  public var accountID: CloudAccountID?
  /// The counts.
  public let counts: DriftCounts
  /// Share of live resources that are declared, in hundredths of a percent: 0 to 10,000.
  public let coverageBasisPoints: Int
  /// Highest level among the items.
  public let riskLevel: RiskLevel
  /// Explanation in words.
  public var narrative: String?
  /// Whether the explanation is there.
  public var narrativeStatus: NarrativeStatus
  /// When it was computed.
  public let createdAt: Timestamp

  /// Makes the record.
  public init(
    id: DriftSnapshotID, scanID: ScanID, accountID: CloudAccountID?, counts: DriftCounts, coverageBasisPoints: Int,
    riskLevel: RiskLevel, narrative: String? = nil, narrativeStatus: NarrativeStatus, createdAt: Timestamp
  ) {
    self.id = id
    self.scanID = scanID
    self.accountID = accountID
    self.counts = counts
    self.coverageBasisPoints = coverageBasisPoints
    self.riskLevel = riskLevel
    self.narrative = narrative
    self.narrativeStatus = narrativeStatus
    self.createdAt = createdAt
  }
}
