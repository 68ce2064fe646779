import Foundation
import Testing

/// Text that is kept in the repository and reviewed as a difference.
enum GoldenFile {
  static let tests = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// Compares with `Golden/NAME`; with `DRIFTWISE_UPDATE_GOLDEN=1` writes it instead.
  static func expect(_ bytes: [UInt8], toBe name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = tests.appending(components: "Golden", name)
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" {
      try Data(bytes).write(to: file)
      return
    }
    let golden = try Data(contentsOf: file)
    #expect(
      String(decoding: bytes, as: UTF8.self) == String(decoding: golden, as: UTF8.self),
      "\(name) differs; run with DRIFTWISE_UPDATE_GOLDEN=1 when that is meant", sourceLocation: sourceLocation)
  }
}
