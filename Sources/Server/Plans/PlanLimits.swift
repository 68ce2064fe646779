import Storage

/// What a plan counts.
enum PlanLimit: String, CaseIterable, Sendable {
  case apiKeys = "max_api_keys"
  case stateSources = "max_state_sources"

  /// The most that a plan allows; nil when it sets no limit.
  func cap(of plan: PlanTier) -> Int? {
    switch (self, plan) {
    case (_, .enterprise): nil
    case (.apiKeys, .free): 2
    case (.apiKeys, .team): 10
    case (.stateSources, .free): 1
    case (.stateSources, .team): 10
    }
  }

  /// Refuses one more when `used` has reached the cap of the plan.
  ///
  /// Call it after locking the organisation, in the transaction that inserts: creations side by side then see each
  /// other.
  func requireRoom(used: Int, plan: PlanTier) throws(RequestFailure) {
    guard let cap = cap(of: plan), used >= cap else { return }
    let sufficient = PlanTier.ascending.first { tier in self.cap(of: tier).map { used < $0 } ?? true }
    throw .planLimitExceeded(
      PlanLimitReached(limit: self, used: used, cap: cap, plan: plan, requiredPlan: sufficient ?? .enterprise))
  }
}

/// The numbers of a refusal.
struct PlanLimitReached: Hashable, Sendable {
  let limit: PlanLimit
  let used: Int
  let cap: Int
  let plan: PlanTier
  /// The lowest plan with room for one more.
  let requiredPlan: PlanTier
}

extension PlanTier {
  fileprivate static let ascending: [PlanTier] = [.free, .team, .enterprise]

  /// How far back scans are shown; nil when all are.
  var scanHistory: Duration? {
    switch self {
    case .free: .seconds(24 * 3_600)
    case .team, .enterprise: nil
    }
  }
}
