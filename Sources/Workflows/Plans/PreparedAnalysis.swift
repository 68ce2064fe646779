public import DriftModels
import NoiseAggregator
import PlanParser
import Storage

/// A plan that has been read and is about to be analysed.
public struct PreparedAnalysis: Sendable {
  /// The scan that keeps the analysis.
  public let id: ScanID
  let start: Timestamp
  let plan: Plan
  let request: AnalysisRequest
  /// Whether the scan is kept already.
  var isAnnounced = false

  init(id: ScanID, start: Timestamp, plan: Plan, request: AnalysisRequest) {
    self.id = id
    self.start = start
    self.plan = plan
    self.request = request
  }

  /// The repository that the plan belongs to, as far as rules may ask for it.
  var repository: CodeRepository? {
    guard let owner = request.revision.repositoryOwner, let name = request.revision.repositoryName else { return nil }
    return CodeRepository(owner: owner, name: name)
  }

  func scan(_ status: ScanStatus) -> ScanRecord {
    ScanRecord(
      id: id, accountID: nil, provider: nil, scanType: .manual, status: status, revision: request.revision,
      createdAt: start, startedAt: start)
  }
}

/// How far an analysis is.
public struct AnalysisProgress: Hashable, Sendable {
  /// Changes that are done.
  public let changes: Int
  /// Changes in all.
  public let total: Int
}
