import Configuration
import DriftModels

/// A configuration file: one JSON object with the names of settings, such as `{"port": 8080, "rate-limits": "off"}`.
enum SettingsFile {
  /// The settings of a file as texts.
  /// - Throws: ``SettingError`` with the place, also for names that are no setting.
  static func read(_ path: String) throws(SettingError) -> [Setting: String] {
    do {
      return try settings(try JSONDocument(file: path, limits: JSONLimits(bytes: 1 << 20)).root)
    } catch {
      throw .file(path: path, problem: error.description)
    }
  }

  private static func settings(_ root: JSONView) throws(JSONError) -> [Setting: String] {
    guard root.kind == .object else { throw root.wrongKind(expected: .object) }
    var settings: [Setting: String] = [:]
    for (key, value) in root.members ?? .none {
      guard let setting = Setting(rawValue: key.description) else {
        throw value.error(.wrongKind(expected: "the name of a setting", found: "\"\(key)\""))
      }
      switch value.kind {
      case .string: settings[setting] = value.string
      case .number: settings[setting] = value.number?.text
      default: throw value.wrongKind(expected: .string)
      }
    }
    return settings
  }
}
