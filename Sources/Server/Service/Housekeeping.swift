import Logging
import ServiceLifecycle
import Workflows

/// What has to be done now and then: ends analyses that a process which is gone has left behind, and forgets what no window
/// of noise looks back to.
struct Housekeeping: Service {
  private static let pause = Duration.seconds(300)
  /// Rounds between two looks at old noise: about a day.
  private static let noiseRounds = 288

  let endAnalyses: EndAbandonedAnalyses
  let forgetNoise: ForgetOldNoise
  let logger: Logger

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var round = 0
      while !Task.isCancelled {
        await attempt("abandoned analyses could not be looked for") {
          let count = try await endAnalyses()
          if count > 0 { logger.warning("ended abandoned analyses", metadata: ["count": "\(count)"]) }
        }
        if round.isMultiple(of: Self.noiseRounds) {
          await attempt("old noise could not be forgotten") { try await forgetNoise() }
        }
        round += 1
        try? await Task.sleep(for: Self.pause)
      }
    }
  }

  private func attempt(_ failure: Logger.Message, _ work: () async throws -> Void) async {
    do {
      try await work()
    } catch {
      logger.error(failure, metadata: ["cause": "\(error)"])
    }
  }
}
