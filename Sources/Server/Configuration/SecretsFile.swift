import DriftModels
import Foundation

/// Secrets that the server makes for itself: one JSON object in a file that only its owner may read.
///
/// It lies beside the database and not in it: whoever gets hold of the database alone can't try key texts.
struct SecretsFile: Sendable {
  /// The key that API keys are hashed under.
  let apiKeyPepper: Secret
  /// The key that states are sealed under.
  let sealingKey: Secret

  /// Reads the file, or makes it with new secrets when there is none. Of several processes that start at once, all use
  /// the file that was there first.
  /// - Throws: ``SettingError`` when the file can't be made or read.
  static func open(_ path: String) throws(SettingError) -> SecretsFile {
    if !FileManager.default.fileExists(atPath: path) {
      var writer = JSONWriter(indent: 2)
      writer.object { file in
        for name in [pepperName, sealingName] { file.member(name, Secret.random().hex) }
      }
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
    return SecretsFile(
      apiKeyPepper: try secret(pepperName, root, path), sealingKey: try secret(sealingName, root, path))
  }

  private static func secret(_ name: String, _ root: JSONView, _ path: String) throws(SettingError) -> Secret {
    guard let secret = root[name]?.string.flatMap(Secret.init(hex:)) else {
      throw .file(path: path, problem: "\(name): expected at least 64 hexadecimal digits")
    }
    return secret
  }

  private static let pepperName = "api_key_pepper"
  private static let sealingName = "sealing_key"
}
