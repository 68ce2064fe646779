public import DriftModels

/// What started a scan.
public enum ScanType: String, Hashable, Sendable, CaseIterable {
  case manual, scheduled, webhook
  case operatorReport = "operator"
}

/// Where a scan is in its life.
public enum ScanStatus: String, Hashable, Sendable, CaseIterable {
  case pending, running, done, error
}

/// How a scan ended.
public enum ScanStatusKind: String, Hashable, Sendable, CaseIterable {
  case ok, partial, failed
}

/// What the last drift computation said about a scan.
public enum DriftStatus: String, Hashable, Sendable, CaseIterable {
  case clean, drifted, error
}

/// One thing that went wrong during a scan without ending it.
public struct ScanIssue: Hashable, Sendable {
  /// Machine-readable kind.
  public var code: String
  /// One sentence for people.
  public var message: String
  /// Where it happened, when it was in one region.
  public var region: String?
  /// Which cloud service it concerns.
  public var service: String?
  /// Whether trying again may help.
  public var isRetryable: Bool

  /// Makes the issue.
  public init(code: String, message: String, region: String? = nil, service: String? = nil, isRetryable: Bool) {
    self.code = code
    self.message = message
    self.region = region
    self.service = service
    self.isRetryable = isRetryable
  }
}

/// One scan run.
public struct ScanRecord: Hashable, Sendable, Identifiable {
  /// Its id.
  public let id: ScanID
  /// The account it reads; nil when the account has been removed.
  public var accountID: CloudAccountID?
  /// The cloud it reads, kept when the account goes.
  public var provider: CloudProviderKind?
  /// What started it.
  public let scanType: ScanType
  /// Where it is in its life.
  public var status: ScanStatus
  /// Resources seen.
  public var resourceCount: Int
  /// What went wrong on the way.
  public var issues: [ScanIssue]
  /// Kind-specific result document.
  public var result: JSONBody?
  /// What the last drift computation said; nil before the first.
  public var drift: ScanDrift?
  /// The change in version control that it belongs to.
  public var revision: SourceRevision
  /// When it was asked for.
  public let createdAt: Timestamp
  /// When work began.
  public var startedAt: Timestamp?
  /// When work ended.
  public var finishedAt: Timestamp?

  /// How it ended; nil while pending or running.
  public var statusKind: ScanStatusKind? {
    switch status {
    case .pending, .running: nil
    case .done: issues.isEmpty ? .ok : .partial
    case .error: .failed
    }
  }

  /// Makes the record; by default a pending one.
  public init(
    id: ScanID, accountID: CloudAccountID?, provider: CloudProviderKind?, scanType: ScanType,
    status: ScanStatus = .pending, resourceCount: Int = 0, issues: [ScanIssue] = [], result: JSONBody? = nil,
    drift: ScanDrift? = nil, revision: SourceRevision = SourceRevision(), createdAt: Timestamp,
    startedAt: Timestamp? = nil, finishedAt: Timestamp? = nil
  ) {
    self.id = id
    self.accountID = accountID
    self.provider = provider
    self.scanType = scanType
    self.status = status
    self.resourceCount = resourceCount
    self.issues = issues
    self.result = result
    self.drift = drift
    self.revision = revision
    self.createdAt = createdAt
    self.startedAt = startedAt
    self.finishedAt = finishedAt
  }
}
