import Configuration

/// The values of settings from all places: flags win over the environment, the environment over the file.
struct SettingSources: Sendable {
  private let reader: ConfigReader

  /// - Parameter file: the path of the configuration file; nil takes the one that `DRIFTWISE_CONFIG` names, if any.
  init(
    flags: [Setting: String], environment: [String: String], file: String?
  ) throws(SettingError) {
    let path = file ?? environment["DRIFTWISE_CONFIG"]
    let fileSettings = try path.map { path throws(SettingError) in try SettingsFile.read(path) } ?? [:]
    reader = ConfigReader(providers: [
      InMemoryProvider(name: "flags", values: Self.values(flags)),
      EnvironmentVariablesProvider(environmentVariables: environment).prefixKeys(with: "driftwise"),
      InMemoryProvider(name: "file", values: Self.values(fileSettings)),
    ])
  }

  /// The text of a setting; nil when no place has it.
  func text(_ setting: Setting) -> String? {
    reader.string(forKey: ConfigKey([setting.rawValue]), isSecret: true)
  }

  private static func values(_ settings: [Setting: String]) -> [AbsoluteConfigKey: ConfigValue] {
    Dictionary(
      uniqueKeysWithValues: settings.map {
        (AbsoluteConfigKey([$0.key.rawValue]), ConfigValue(.string($0.value), isSecret: true))
      })
  }
}
