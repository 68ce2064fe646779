import DriftModels
import Foundation
import Workflows

/// A file of the demo, kept beside the program; see SOURCES.md there for where each comes from.
enum DemoFile: String {
  case state, inventory, plan

  /// Maps the file.
  /// - Throws: ``DemoFileError`` when it is not where the build put it, `JSONError` when it can't be read.
  func source() throws -> JSONSource {
    try JSONSource(file: path())
  }

  /// Writes the body of `POST /orgs/{id}/analyze` for a plan: its text as a string of JSON.
  func writeAnalysisRequest(to path: String) throws {
    let text = try source().withBytes { String(decoding: $0, as: UTF8.self) }
    var writer = JSONWriter()
    writer.object { $0.member(AnalysisRequest.planField, text) }
    try? FileManager.default.removeItem(atPath: path)
    try PrivateFile.create(path, writer.bytes)
  }

  /// Where the file is.
  func path() throws(DemoFileError) -> String {
    guard let url = Bundle.module.url(forResource: rawValue, withExtension: "json", subdirectory: "Demo") else {
      throw DemoFileError(name: "\(rawValue).json")
    }
    return url.path
  }
}

/// A file of the demo that is not there: the program was moved without its resources.
struct DemoFileError: Error, CustomStringConvertible {
  let name: String

  var description: String {
    "the demo file \(name) is missing: keep driftwise_Server.resources beside the program, or use `driftwise serve`"
  }
}
