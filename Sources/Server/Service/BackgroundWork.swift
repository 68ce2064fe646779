import DriftModels
import ServiceLifecycle
import Storage

/// Work that goes on after its request has been answered.
///
/// When the server stops, what has begun is waited for; what is then still going on is cancelled with its task.
actor BackgroundWork: Service {
  /// How much is taken at a time: each piece may hold a whole plan in memory.
  static let limit = 8
  /// How much of that one organisation may take, so that none keeps the others out.
  static let limitPerOrganization = 4

  private let pool: ComputePool
  private var tasks: [Int: Task<Void, Never>] = [:]
  private var owners: [Int: OrgID] = [:]
  private var started = 0

  /// - Parameter width: How many pieces go on side by side.
  init(width: Int) {
    pool = ComputePool(width: width)
  }

  /// Begins a piece of work on the threads for heavy work.
  /// - Throws: `overloaded` when as much is going on as is taken.
  func start(for owner: OrgID, _ work: @escaping @Sendable () async -> Void) throws(RequestFailure) {
    guard tasks.count < Self.limit, owners.values.count(where: { $0 == owner }) < Self.limitPerOrganization else {
      throw .overloaded
    }
    started += 1
    let number = started
    owners[number] = owner
    tasks[number] = Task(executorPreference: pool) {
      await work()
      await self.forget(number)
    }
  }

  /// Runs heavy work on the same threads, for a caller who waits.
  nonisolated func withThreads<Value: Sendable>(
    _ work: @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withTaskExecutorPreference(pool) { try await work() }
  }

  private func forget(_ number: Int) {
    tasks[number] = nil
    owners[number] = nil
  }

  /// Waits until all that has begun has ended.
  func drain() async {
    while let (_, task) = tasks.first { await task.value }
  }

  /// Until the server stops; then until all has ended, or the time for that is over.
  func run() async throws {
    try? await gracefulShutdown()
    await withTaskCancellationHandler {
      await drain()
    } onCancel: {
      Task { await self.cancelAll() }
    }
  }

  private func cancelAll() {
    for task in tasks.values { task.cancel() }
  }
}
