import Foundation

/// Files that these tests read.
enum Fixtures {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// Folders with a manifest: the fixtures, and the whole corpus where it lies beside the package.
  static let corpora: [URL] = {
    let package = folder.deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let whole = package.deletingLastPathComponent().appending(path: "shared/corpus")
    return [folder.appending(path: "corpus"), whole].filter {
      FileManager.default.fileExists(atPath: $0.appending(path: "MANIFEST.tsv").path)
    }
  }()

  /// Rows of a table with a head line, each by the names of its columns.
  static func rows(_ table: URL) throws -> [[String: String]] {
    let lines = try String(contentsOf: table, encoding: .utf8).split(separator: "\n").map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
    return lines.dropFirst().map { Dictionary(uniqueKeysWithValues: zip(lines[0], $0)) }
  }

  static func bytes(_ path: String) throws -> [UInt8] {
    Array(try Data(contentsOf: folder.appending(path: path)))
  }
}
