import Foundation
import Testing

@testable import Server

@Suite("The file of generated secrets")
struct SecretsFileTests {
  @Test("it is made once, for its owner only, and kept")
  func keeps() throws {
    try inTemporaryDirectory { directory in
      let path = directory + "/secrets.json"
      let first = try SecretsFile.open(path)
      #expect(try SecretsFile.open(path).apiKeyPepper.hex == first.apiKeyPepper.hex)
      #expect(try SecretsFile.open(path).sealingKey.hex == first.sealingKey.hex)
      #expect(first.sealingKey.hex != first.apiKeyPepper.hex)
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["secrets.json"])
      #expect(try SecretsFile.open(directory + "/other.json").apiKeyPepper.hex != first.apiKeyPepper.hex)
    }
  }

  @Test("starts side by side agree on one")
  func race() async throws {
    try await withTemporaryDirectory { directory in
      let peppers = try await withThrowingTaskGroup(of: String.self) { group in
        for _ in 0..<8 { group.addTask { try SecretsFile.open(directory + "/s.json").apiKeyPepper.hex } }
        return try await group.reduce(into: Set()) { $0.insert($1) }
      }
      #expect(peppers.count == 1)
    }
  }

  @Test(
    "a broken one is refused and left alone",
    arguments: [
      "", "{}", #"{"api_key_pepper":"00"}"#, #"{"api_key_pepper":"\#(String(repeating: "ab", count: 32))"}"#, "x",
    ])
  func broken(_ content: String) throws {
    try inTemporaryDirectory { directory in
      let path = directory + "/secrets.json"
      try content.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: SettingError.self) { try SecretsFile.open(path) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == content)
      #expect(throws: SettingError.self) { try SecretsFile.open(directory + "/missing/secrets.json") }
    }
  }
}
