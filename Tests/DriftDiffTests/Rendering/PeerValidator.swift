import Foundation

/// The validators that are not ours, run by the interpreter of the repository's virtual environment.
enum PeerValidator {
  static let root = GoldenFile.tests.deletingLastPathComponent().deletingLastPathComponent()
  static let interpreter = root.appending(path: ".venv/bin/python")
  static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: interpreter.path) }

  /// What is wrong with a document; empty when it is valid.
  static func violations(kind: String, schema: URL, document: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "drift-\(UUID().uuidString)")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = interpreter
    process.arguments = [root.appending(path: "Tests/Peers/validate.py").path, kind, schema.path, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : "exit \(process.terminationStatus): \(text)"
  }
}
