import DriftModels
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import StorageSQLite
import UnixSignals
import Workflows

/// A server from its settings to its end.
struct ServerProcess: Sendable {
  let settings: ServerSettings
  let logger: Logger
  let parts: ServerParts

  /// Opens what the settings name and makes what is missing: directory, database, secrets.
  static func open(_ settings: ServerSettings) async throws -> ServerProcess {
    let database = try await openDatabase(settings.database)
    let secrets = try secrets(settings)
    let logger = Logger.json(level: settings.logLevel)
    let parts = ServerParts(
      database: database,
      hasher: APIKeyHasher(current: secrets.apiKeyPepper, previous: settings.previousAPIKeyPepper),
      registry: settings.asksRegistry ? TerraformRegistry(logger: logger) : nil,
      sealingKeys: SealingKeys(current: secrets.sealingKey, previous: settings.previousSealingKey),
      bodyLimits: settings.bodyLimits, limitsRates: settings.limitsRates, time: SystemTime())
    return ServerProcess(settings: settings, logger: logger, parts: parts)
  }

  /// Those that are given from outside, and for what is not given those of the secrets file.
  private static func secrets(_ settings: ServerSettings) throws(SettingError) -> SecretsFile {
    if let pepper = settings.apiKeyPepper, let key = settings.sealingKey {
      return SecretsFile(apiKeyPepper: pepper, sealingKey: key)
    }
    let file = try SecretsFile.open(settings.secretsPath)
    return SecretsFile(
      apiKeyPepper: settings.apiKeyPepper ?? file.apiKeyPepper, sealingKey: settings.sealingKey ?? file.sealingKey)
  }

  /// Opens the database and brings its schema up to date.
  static func openDatabase(_ address: DatabaseAddress) async throws -> any Database {
    try address.makeDirectory()
    return try await SQLiteDatabase.open(path: address.path)
  }

  /// Serves until SIGTERM or SIGINT; requests that have begun are answered, for up to nine seconds.
  /// - Parameter onListening: called with the port once requests are taken.
  func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    let application = parts.application(
      host: settings.host, port: settings.port, logger: logger, onListening: onListening)
    let housekeeping = Housekeeping(
      endAnalyses: EndAbandonedAnalyses(database: parts.database, clock: parts.time),
      forgetNoise: ForgetOldNoise(database: parts.database, clock: parts.time), logger: logger)
    var configuration = ServiceGroupConfiguration(
      services: [parts.background, housekeeping, application], gracefulShutdownSignals: [.sigterm, .sigint],
      logger: logger
    )
    configuration.maximumGracefulShutdownDuration = .seconds(9)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      try await parts.database.close()
      throw error
    }
    try await parts.database.close()
  }
}
