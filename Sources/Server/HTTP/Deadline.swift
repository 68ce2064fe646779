/// Gives up on work that takes too long.
enum Deadline {
  /// Runs `work`, and cancels it when it has not ended after `duration`.
  /// - Throws: `analysisTimeout` then; else what `work` throws.
  static func run<Value: Sendable>(
    _ duration: Duration, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask {
        try await Task.sleep(for: duration)
        throw RequestFailure.analysisTimeout
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}
