import DriftModels
import Foundation

/// Secrets that the server makes for itself: one JSON object in a file that only its owner may read.
///
/// It lies beside the database and not in it: whoever gets hold of the database alone can't try key texts.
struct SecretsFile: Sendable {
  /// The key that API keys are hashed under.
  let apiKeyPepper: Secret

  /// Reads the file, or makes it with new secrets when there is none. Of several processes that start at once, all use
  /// the file that was there first.
  /// - Throws: ``SettingError`` when the file can't be made or read.
  static func open(_ path: String) throws(SettingError) -> SecretsFile {
    if !FileManager.default.fileExists(atPath: path) {
      var writer = JSONWriter(indent: 2)
      writer.object { $0.member("api_key_pepper", Secret.random().hex) }
      try PrivateFile.create(path, writer.bytes + [UInt8(ascii: "\n")])
    }
    return try read(path)
  }

  private static func read(_ path: String) throws(SettingError) -> SecretsFile {
    let root: JSONView
    do {
      root = try JSONDocument(file: path, limits: JSONLimits(bytes: 1 << 16)).root
    } catch {
      throw .file(path: path, problem: error.description)
    }
    guard let pepper = root["api_key_pepper"]?.string.flatMap(Secret.init(hex:)) else {
      throw .file(path: path, problem: "api_key_pepper: expected at least 64 hexadecimal digits")
    }
    return SecretsFile(apiKeyPepper: pepper)
  }
}
