import DriftModels
import Foundation
import Testing
import TestingTools

/// The built executable, run as its users run it.
final class Program: Sendable {
  /// Beside the test bundle; nil where the build put it elsewhere.
  static let path: String? = {
    let candidates =
      [Bundle.main.executableURL, URL(filePath: CommandLine.arguments.first ?? "")].compactMap { $0 }
      .map { $0.deletingLastPathComponent() } + [Bundle(for: Program.self).bundleURL.deletingLastPathComponent()]
    return candidates.map { $0.appending(path: "driftwise").path }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }()

  private let process: Process
  private let output: Pipe
  private let errors: Pipe

  init(_ arguments: [String], environment: [String: String] = [:]) throws {
    process = Process()
    output = Pipe()
    errors = Pipe()
    process.executableURL = URL(filePath: try #require(Self.path))
    process.arguments = arguments
    process.environment = environment
    process.standardOutput = output
    process.standardError = errors
    try Launch.run(process)
  }

  deinit {
    if process.isRunning { process.terminate() }
  }

  /// The first line on standard output, waited for, as JSON.
  func startLine() throws -> JSONView {
    var bytes: [UInt8] = []
    while let byte = try output.fileHandleForReading.read(upToCount: 1)?.first, byte != UInt8(ascii: "\n") {
      bytes.append(byte)
    }
    return try JSONDocument(bytes).root
  }

  func terminate() { process.terminate() }

  /// Waits for the end: exit status and what was written on both outputs.
  func wait() -> (status: Int32, output: String, errors: String) {
    let text = output.fileHandleForReading.readDataToEndOfFile()
    let messages = errors.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: text, as: UTF8.self), String(decoding: messages, as: UTF8.self))
  }
}
