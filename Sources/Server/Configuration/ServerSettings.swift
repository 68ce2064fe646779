import Logging

/// How the server runs: settings that have been read and found good.
struct ServerSettings: Sendable {
  let database: DatabaseAddress
  let host: String
  /// 0 picks a free port.
  let port: Int
  let limitsRates: Bool
  let bodyLimits: BodyLimits
  /// Whether the public registry of Terraform may be asked about providers.
  let asksRegistry: Bool
  let logLevel: Logger.Level
  /// The file that keeps generated secrets.
  let secretsPath: String
  /// Peppers that are given from outside; nil takes the one of the secrets file.
  let apiKeyPepper: Secret?
  let previousAPIKeyPepper: Secret?
  /// Keys for sealing that are given from outside; nil takes the one of the secrets file.
  let sealingKey: Secret?
  let previousSealingKey: Secret?

  /// Reads all settings, with `database` as the default place of data.
  init(_ sources: SettingSources, database fallback: DatabaseAddress) throws(SettingError) {
    let database = try sources.value(.database) { text throws(SettingError) in try DatabaseAddress(text) } ?? fallback
    self.database = database
    host = sources.text(.host) ?? "127.0.0.1"
    port = try sources.number(.port, in: 0...65_535) ?? 8_080
    limitsRates = try sources.choice(.rateLimits, ["on": true, "off": false]) ?? true
    bodyLimits = try sources.bodyLimits()
    asksRegistry = try sources.choice(.registry, ["on": true, "off": false]) ?? true
    logLevel = try sources.choice(.logLevel, Self.levels) ?? .info
    secretsPath = sources.text(.secrets) ?? database.path + ".secrets.json"
    apiKeyPepper = try sources.secret(.apiKeyPepper)
    previousAPIKeyPepper = try sources.secret(.previousAPIKeyPepper)
    sealingKey = try sources.secret(.sealingKey)
    previousSealingKey = try sources.secret(.previousSealingKey)
  }

  private static let levels = Dictionary(uniqueKeysWithValues: Logger.Level.allCases.map { ($0.rawValue, $0) })
}

extension SettingSources {
  fileprivate func bodyLimits() throws(SettingError) -> BodyLimits {
    let range = 1...(4 << 30)
    var limits = BodyLimits()
    limits.standard = try number(.bodyLimit, in: range) ?? limits.standard
    limits.plan = try number(.planLimit, in: range) ?? limits.plan
    limits.state = try number(.stateLimit, in: range) ?? limits.state
    limits.report = try number(.reportLimit, in: range) ?? limits.report
    return limits
  }

  fileprivate func value<Value>(
    _ setting: Setting, _ read: (String) throws(SettingError) -> Value
  ) throws(SettingError) -> Value? {
    guard let text = text(setting) else { return nil }
    return try read(text)
  }

  fileprivate func number(_ setting: Setting, in range: ClosedRange<Int>) throws(SettingError) -> Int? {
    try value(setting) { text throws(SettingError) in
      guard let number = Int(text), range.contains(number) else {
        throw .invalid(setting, expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
      }
      return number
    }
  }

  fileprivate func choice<Value>(_ setting: Setting, _ choices: [String: Value]) throws(SettingError) -> Value? {
    try value(setting) { text throws(SettingError) in
      guard let value = choices[text] else {
        throw .invalid(setting, expected: "one of \(choices.keys.sorted().joined(separator: ", "))")
      }
      return value
    }
  }

  fileprivate func secret(_ setting: Setting) throws(SettingError) -> Secret? {
    try value(setting) { text throws(SettingError) in
      guard let secret = Secret(hex: text) else {
        throw .invalid(setting, expected: "at least \(Secret.minimumByteCount * 2) hexadecimal digits")
      }
      return secret
    }
  }
}
