import ArgumentParser
import Foundation

/// The flags of all commands that open a database.
struct ServerOptions: ParsableArguments {
  @Option(name: .customLong(Setting.database.rawValue), help: .setting(.database))
  var database: String?
  @Option(name: .customLong(Setting.host.rawValue), help: .setting(.host))
  var host: String?
  @Option(name: .customLong(Setting.port.rawValue), help: .setting(.port))
  var port: String?
  @Option(name: .customLong(Setting.rateLimits.rawValue), help: .setting(.rateLimits))
  var rateLimits: String?
  @Option(name: .customLong(Setting.bodyLimit.rawValue), help: .setting(.bodyLimit))
  var bodyLimit: String?
  @Option(name: .customLong(Setting.planLimit.rawValue), help: .setting(.planLimit))
  var planLimit: String?
  @Option(name: .customLong(Setting.stateLimit.rawValue), help: .setting(.stateLimit))
  var stateLimit: String?
  @Option(name: .customLong(Setting.reportLimit.rawValue), help: .setting(.reportLimit))
  var reportLimit: String?
  @Option(name: .customLong(Setting.registry.rawValue), help: .setting(.registry))
  var registry: String?
  @Option(name: .customLong(Setting.logLevel.rawValue), help: .setting(.logLevel))
  var logLevel: String?
  @Option(name: .customLong(Setting.secrets.rawValue), help: .setting(.secrets))
  var secrets: String?
  @Option(help: "A JSON file with settings by the names of these flags. [DRIFTWISE_CONFIG]")
  var config: String?

  /// The settings from flags, environment and file, with the place where data is kept if none of them says.
  func settings(database fallback: DatabaseAddress) throws -> ServerSettings {
    let flags: [(Setting, String?)] = [
      (.database, database), (.host, host), (.port, port), (.rateLimits, rateLimits), (.bodyLimit, bodyLimit),
      (.planLimit, planLimit), (.stateLimit, stateLimit), (.reportLimit, reportLimit), (.registry, registry),
      (.logLevel, logLevel), (.secrets, secrets),
    ]
    let given = Dictionary(uniqueKeysWithValues: flags.compactMap { setting, text in text.map { (setting, $0) } })
    let sources = try SettingSources(flags: given, environment: ProcessInfo.processInfo.environment, file: config)
    return try ServerSettings(sources, database: fallback)
  }

  private static let secrets: [Setting] = [.apiKeyPepper, .previousAPIKeyPepper, .sealingKey, .previousSealingKey]

  /// What help pages say about settings that have no flag.
  static let discussion = """
    Flags win over environment variables, which win over the configuration file. Secrets have no flags, since other \
    users of the machine can see those: \(secrets.map { "\($0.variable) (\($0.summary))" }.joined(separator: "; ")). \
    Without a pepper or a sealing key, one is made and kept in the secrets file.
    """
}

extension ArgumentHelp {
  fileprivate static func setting(_ setting: Setting) -> ArgumentHelp {
    ArgumentHelp("\(setting.summary). [\(setting.variable)]")
  }
}
