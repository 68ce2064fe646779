import ArgumentParser
import Foundation
import Logging
import Testing

@testable import Server

@Suite("Settings")
struct SettingsTests {
  private static let fallback = DatabaseAddress(file: "/tmp/fallback.db")

  private static func settings(
    flags: [Setting: String] = [:], environment: [String: String] = [:], file: String? = nil
  ) throws -> ServerSettings {
    try ServerSettings(SettingSources(flags: flags, environment: environment, file: file), database: fallback)
  }

  @Test("all have defaults")
  func defaults() throws {
    let settings = try Self.settings()
    #expect(settings.database == Self.fallback)
    #expect(settings.host == "127.0.0.1")
    #expect(settings.port == 8_080)
    #expect(settings.limitsRates)
    #expect(settings.asksRegistry)
    #expect(settings.logLevel == .info)
    #expect(settings.secretsPath == "/tmp/fallback.db.secrets.json")
    #expect(settings.bodyLimits.limit(of: .json) == 1 << 20)
    #expect(settings.bodyLimits.limit(of: .plan) == 256 << 20)
    #expect(settings.bodyLimits.limit(of: .state) == 50 << 20)
    #expect(settings.bodyLimits.limit(of: .report) == 20 << 20)
  }

  @Test("flags win over the environment, which wins over the file")
  func precedence() throws {
    try withFile(#"{"port": 1, "host": "file", "rate-limits": "off", "body-limit": "77"}"#) { file in
      let environment = ["DRIFTWISE_PORT": "2", "DRIFTWISE_HOST": "environment", "DRIFTWISE_CONFIG": "/nowhere"]
      let settings = try Self.settings(flags: [.port: "3"], environment: environment, file: file)
      #expect(settings.port == 3)
      #expect(settings.host == "environment")
      #expect(!settings.limitsRates)
      #expect(settings.bodyLimits.standard == 77)
      let named = try Self.settings(environment: ["DRIFTWISE_CONFIG": file])
      #expect(named.port == 1)
    }
  }

  @Test("each setting has its environment variable")
  func environment() throws {
    let pepper = String(repeating: "ab", count: 32)
    let settings = try Self.settings(environment: [
      "DRIFTWISE_DATABASE": "sqlite:///a/b%20c.db", "DRIFTWISE_RATE_LIMITS": "off", "DRIFTWISE_PLAN_LIMIT": "5",
      "DRIFTWISE_STATE_LIMIT": "6", "DRIFTWISE_REPORT_LIMIT": "7", "DRIFTWISE_BODY_LIMIT": "8",
      "DRIFTWISE_REGISTRY": "off", "DRIFTWISE_LOG_LEVEL": "error", "DRIFTWISE_SECRETS": "/s",
      "DRIFTWISE_API_KEY_PEPPER": pepper,
      "DRIFTWISE_PREVIOUS_API_KEY_PEPPER": pepper, "DRIFTWISE_SEALING_KEY": pepper,
      "DRIFTWISE_PREVIOUS_SEALING_KEY": pepper,
    ])
    #expect(settings.database.path == "/a/b c.db")
    #expect(!settings.limitsRates)
    #expect(settings.bodyLimits == BodyLimits(standard: 8, plan: 5, state: 6, report: 7))
    #expect(!settings.asksRegistry)
    #expect(settings.logLevel == .error)
    #expect(settings.secretsPath == "/s")
    #expect(settings.apiKeyPepper?.hex == pepper)
    #expect(settings.previousAPIKeyPepper?.hex == pepper)
    #expect(settings.sealingKey?.hex == pepper)
    #expect(settings.previousSealingKey?.hex == pepper)
  }

  @Test(
    "a value that can't be is refused, without repeating it",
    arguments: [
      (.port, "65536"), (.port, "-1"), (.port, "http"), (.port, ""), (.rateLimits, "yes"), (.logLevel, "loud"),
      (.bodyLimit, "0"), (.bodyLimit, "1 MiB"), (.apiKeyPepper, "abc0"),
      (.apiKeyPepper, String(repeating: "x", count: 64)),
      (.database, "postgres://u:p@h/d"), (.database, "postgresql://h/d"), (.database, "sqlite://relative.db"),
      (.database, "sqlite:///"), (.database, "/tmp/a.db"), (.database, "sqlite:///a%00b"), (.database, "sqlite:///%zz"),
    ] as [(Setting, String)])
  func refuses(_ setting: Setting, _ value: String) {
    do {
      _ = try Self.settings(environment: [setting.variable: value])
      Issue.record("\(setting) took \(value)")
    } catch {
      #expect("\(error)".hasPrefix("--\(setting.rawValue) (\(setting.variable)): expected "))
      if setting == .apiKeyPepper { #expect(!"\(error)".contains(value)) }
    }
  }

  @Test("PostgreSQL is refused in words of its own")
  func postgres() {
    #expect {
      try Self.settings(flags: [.database: "postgres://h/d"])
    } throws: {
      "\($0)".contains("PostgreSQL is not available in this version")
    }
  }

  @Test(
    "a file that can't be used is refused with the place",
    arguments: [
      ("", "empty input"), ("[]", "expected an object"), (#"{"prot": 1}"#, "\"prot\""), (#"{"port": true}"#, "port: "),
      (#"{"port": 1"#, "syntax"),
    ])
  func badFile(_ content: String, _ cause: String) throws {
    try withFile(content) { file in
      #expect {
        try Self.settings(file: file)
      } throws: {
        "\($0)".hasPrefix(file + ": ") && "\($0)".contains(cause)
      }
    }
    #expect(throws: SettingError.self) { try Self.settings(file: "/nowhere/driftwise.json") }
  }

  @Test(
    "help tells each flag with its variable",
    arguments: [Serve.helpMessage(columns: 120), Quickstart.helpMessage(columns: 120)])
  func help(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    for setting in Setting.allCases { #expect(words.contains(setting.variable), "\(setting)") }
    let secrets: [Setting] = [.apiKeyPepper, .previousAPIKeyPepper, .sealingKey, .previousSealingKey]
    for setting in Setting.allCases where !secrets.contains(setting) {
      #expect(words.contains("--\(setting.rawValue) <"), "\(setting)")
    }
  }

  private func withFile(_ content: String, _ body: (String) throws -> Void) throws {
    try inTemporaryDirectory { directory in
      let file = directory + "/config.json"
      try content.write(toFile: file, atomically: true, encoding: .utf8)
      try body(file)
    }
  }
}
