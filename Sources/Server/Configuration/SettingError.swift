/// Why the server can't be configured as asked.
enum SettingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A setting has a value that it can't have. The value is not repeated: it may be a secret.
  case invalid(Setting, expected: String)
  /// The configuration file can't be used.
  case file(path: String, problem: String)

  /// One line: place and cause.
  var description: String {
    switch self {
    case .invalid(let setting, let expected):
      "--\(setting.rawValue) (\(setting.variable)): expected \(expected)"
    case .file(let path, let problem): "\(path): \(problem)"
    }
  }
}
