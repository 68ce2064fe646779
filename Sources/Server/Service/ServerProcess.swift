import DriftModels
import Hummingbird
import Logging
import ServiceLifecycle
import Storage
import StorageSQLite
import UnixSignals

/// A server from its settings to its end.
struct ServerProcess: Sendable {
  let settings: ServerSettings
  let logger: Logger
  let database: any Database
  let hasher: APIKeyHasher

  /// Opens what the settings name and makes what is missing: directory, database, secrets.
  static func open(_ settings: ServerSettings) async throws -> ServerProcess {
    let database = try await openDatabase(settings.database)
    return ServerProcess(
      settings: settings, logger: .json(level: settings.logLevel), database: database,
      hasher: APIKeyHasher(current: try pepper(settings), previous: settings.previousAPIKeyPepper))
  }

  private static func pepper(_ settings: ServerSettings) throws(SettingError) -> Secret {
    if let given = settings.apiKeyPepper { return given }
    return try SecretsFile.open(settings.secretsPath).apiKeyPepper
  }

  /// Opens the database and brings its schema up to date.
  static func openDatabase(_ address: DatabaseAddress) async throws -> any Database {
    try address.makeDirectory()
    return try await SQLiteDatabase.open(path: address.path)
  }

  /// Serves until SIGTERM or SIGINT; requests that have begun are answered, for up to nine seconds.
  /// - Parameter onListening: called with the port once requests are taken.
  func run(onListening: @escaping @Sendable (Int) async -> Void) async throws {
    let parts = ServerParts(
      database: database, hasher: hasher, bodyLimits: settings.bodyLimits, limitsRates: settings.limitsRates,
      time: SystemTime())
    let application = parts.application(
      host: settings.host, port: settings.port, logger: logger, onListening: onListening)
    var configuration = ServiceGroupConfiguration(
      services: [application], gracefulShutdownSignals: [.sigterm, .sigint], logger: logger)
    configuration.maximumGracefulShutdownDuration = .seconds(9)
    do {
      try await ServiceGroup(configuration: configuration).run()
    } catch {
      try await database.close()
      throw error
    }
    try await database.close()
  }
}
