import DriftModels
import Foundation
import PlanParser
import Testing

@testable import Workflows

/// Files beside the tests.
enum Fixtures {
  private static let tests = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()

  /// The public corpus beside the package; nil where it is absent.
  static let corpus: URL? = {
    let folder = tests.deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("../shared/corpus").standardizedFileURL
    return FileManager.default.fileExists(atPath: folder.appendingPathComponent("MANIFEST.tsv").path) ? folder : nil
  }()

  static func bytes(_ name: String) throws -> [UInt8] {
    Array(try Data(contentsOf: tests.appendingPathComponent("Fixtures/\(name)")))
  }

  static func source(_ name: String) throws -> JSONSource {
    try bytes(name).withUnsafeBytes { try JSONSource(copying: $0) }
  }

  static func plan(_ name: String) throws -> Plan { try Plan(source: source(name)) }

  /// Compares text with a reviewed file. Set `DRIFTWISE_UPDATE_GOLDEN=1` to write the file anew.
  static func expectGolden(_ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) throws {
    let file = tests.appendingPathComponent("Golden/\(name)")
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, sourceLocation: sourceLocation)
  }
}

extension PlanAnalysis {
  /// Analyses text.
  init(_ text: String, limits: AnalysisLimits = AnalysisLimits()) throws {
    try self.init(Plan(source: JSONSource(text)), hashing: TestHashing(), limits: limits)
  }

  var document: JSONView {
    get throws { try JSONDocument(json()).root }
  }

  /// For people: members sorted by name, one a line.
  var readable: String {
    get throws {
      var writer = JSONWriter(indent: 2)
      writer.value(try document.value)
      return writer.text + "\n"
    }
  }
}
