import Logging
import ServiceLifecycle
import Workflows

/// Looks now and then for analyses that a process which is gone has left behind.
struct AbandonedAnalyses: Service {
  private static let pause = Duration.seconds(300)

  let end: EndAbandonedAnalyses
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      while !Task.isCancelled {
        await look()
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  private func look() async {
    do {
      let count = try await end()
      if count > 0 { logger.warning("ended abandoned analyses", metadata: ["count": "\(count)"]) }
    } catch {
      logger.error("abandoned analyses could not be looked for", metadata: ["cause": "\(error)"])
    }
  }
}
