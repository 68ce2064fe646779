public import DriftModels

/// The change in version control that a scan belongs to; every part may be unknown.
public struct SourceRevision: Hashable, Sendable {
  /// Owner of the repository.
  public var repositoryOwner: String?
  /// Name of the repository.
  public var repositoryName: String?
  /// Address of the repository.
  public var repositoryURL: String?
  /// Number of the pull or merge request.
  public var pullRequestNumber: Int?
  /// Name of the branch.
  public var branch: String?
  /// Commit id, 7 to 64 hexadecimal digits.
  public var commitSHA: String?

  /// Makes the revision; nothing given means nothing known.
  public init(
    repositoryOwner: String? = nil, repositoryName: String? = nil, repositoryURL: String? = nil,
    pullRequestNumber: Int? = nil, branch: String? = nil, commitSHA: String? = nil
  ) {
    self.repositoryOwner = repositoryOwner
    self.repositoryName = repositoryName
    self.repositoryURL = repositoryURL
    self.pullRequestNumber = pullRequestNumber
    self.branch = branch
    self.commitSHA = commitSHA
  }
}

/// How a scan ended.
public struct ScanOutcome: Hashable, Sendable {
  /// Whether it ended in `done`, else in `error`.
  public var isDone: Bool
  /// Resources seen.
  public var resourceCount: Int
  /// What went wrong on the way.
  public var issues: [ScanIssue]
  /// Kind-specific result document.
  public var result: JSONBody?
  /// When work ended.
  public var finishedAt: Timestamp

  /// Makes the outcome.
  public init(
    isDone: Bool, resourceCount: Int, issues: [ScanIssue] = [], result: JSONBody? = nil, finishedAt: Timestamp
  ) {
    self.isDone = isDone
    self.resourceCount = resourceCount
    self.issues = issues
    self.result = result
    self.finishedAt = finishedAt
  }
}

/// Drift of a scan in numbers.
public struct ScanDrift: Hashable, Sendable {
  /// The verdict.
  public var status: DriftStatus
  /// Resources that differ.
  public var changedCount: Int
  /// Declared resources that are not live.
  public var missingCount: Int
  /// Live resources that are not declared.
  public var extraCount: Int

  /// Makes the numbers.
  public init(status: DriftStatus, changedCount: Int, missingCount: Int, extraCount: Int) {
    self.status = status
    self.changedCount = changedCount
    self.missingCount = missingCount
    self.extraCount = extraCount
  }
}

/// Which scans are asked for; parts that are given must all hold.
public struct ScanFilter: Hashable, Sendable {
  /// Only those of this account.
  public var accountID: CloudAccountID?
  /// Only those started this way.
  public var scanType: ScanType?
  /// Only those in one of these; empty means any.
  public var statuses: Set<ScanStatus>
  /// Only those made at this moment or later, for the history window of a plan.
  public var createdFrom: Timestamp?

  /// Nothing given asks for all.
  public init(
    accountID: CloudAccountID? = nil, scanType: ScanType? = nil, statuses: Set<ScanStatus> = [],
    createdFrom: Timestamp? = nil
  ) {
    self.accountID = accountID
    self.scanType = scanType
    self.statuses = statuses
    self.createdFrom = createdFrom
  }
}
