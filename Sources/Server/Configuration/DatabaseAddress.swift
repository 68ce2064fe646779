import Foundation

/// Where data is kept.
struct DatabaseAddress: Hashable, Sendable {
  /// The file of the embedded backend, an absolute path.
  let path: String

  /// Where data is kept when nothing says.
  static var standard: DatabaseAddress { DatabaseAddress(file: "./var/driftwise.db") }

  /// Reads `sqlite:///absolute/path.db`, with percent escapes.
  init(_ text: String) throws(SettingError) {
    guard !text.hasPrefix("postgres:"), !text.hasPrefix("postgresql:") else {
      throw .invalid(.database, expected: "sqlite:///absolute/path.db; PostgreSQL is not available in this version")
    }
    let scheme = "sqlite://"
    guard text.hasPrefix(scheme), let path = text.dropFirst(scheme.count).removingPercentEncoding,
      path.hasPrefix("/"), !path.hasSuffix("/"), !path.contains("\0")
    else {
      throw .invalid(.database, expected: "sqlite:///absolute/path.db")
    }
    self.path = path
  }

  /// A file by its path, absolute or from the working directory.
  init(file path: String) {
    self.path = URL(fileURLWithPath: path).standardizedFileURL.path
  }

  /// Makes the directory of the file, for its owner only, unless it is there.
  func makeDirectory() throws(SettingError) {
    let directory = URL(fileURLWithPath: path).deletingLastPathComponent().path
    do {
      try FileManager.default.createDirectory(
        atPath: directory, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw .file(path: directory, problem: "the directory can't be made")
    }
  }
}
