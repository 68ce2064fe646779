import DriftModels
import Foundation
import Hummingbird
import Logging
import NIOCore
import Storage
import Workflows

/// What a server is made of, wired together.
struct ServerParts: Sendable {
  let database: any Database
  let hasher: APIKeyHasher
  /// Who knows the callers; only API keys are known where nothing else is given.
  var callers: (any CallerSource)?
  /// Whom to ask about providers; nobody where nothing is given.
  var registry: (any ProviderRegistry)?
  let sealingKeys: SealingKeys
  let bodyLimits: BodyLimits
  let limitsRates: Bool
  let time: any TimeSource
  /// What goes on after its request has been answered.
  let background = BackgroundWork(width: ProcessInfo.processInfo.activeProcessorCount)

  /// What the server does beyond reading and writing rows.
  var useCases: UseCases {
    UseCases(database: database, sealingKeys: sealingKeys, bodyLimits: bodyLimits, registry: registry, time: time)
  }

  /// Everything between a request and its response.
  func responder() -> RouterResponder<APIContext> {
    let services = GateServices(
      callers: callers ?? Authenticator(database: database, hasher: hasher), bodyLimits: bodyLimits,
      pool: ComputePool(width: ProcessInfo.processInfo.activeProcessorCount),
      limiter: limitsRates ? RateLimiter(time: time) : nil,
      failedSignIns: limitsRates ? FailedSignIns(time: time) : nil)
    return Routes(
      database: database, hasher: hasher, useCases: useCases, background: background, time: time, document: .current
    ).router(services).buildResponder()
  }

  /// The server as a service that listens on an address.
  /// - Parameter onListening: called with the port once requests are taken.
  func application(
    host: String, port: Int, logger: Logger, onListening: @escaping @Sendable (Int) async -> Void
  ) -> some ApplicationProtocol {
    Application(
      responder: responder(),
      server: .http1(
        configuration: .init(additionalChannelHandlers: [ExpectContinue()], idleTimeout: .seconds(75))),
      configuration: ApplicationConfiguration(address: .hostname(host, port: port), backlog: 1_024),
      onServerRunning: { await onListening($0.localAddress?.port ?? port) }, logger: logger)
  }
}
