public import Foundation

/// The validators that are not ours, run by the interpreter of the repository's virtual environment.
public enum PeerValidator {
  /// The folder of the package.
  public static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let interpreter = root.appending(path: ".venv/bin/python")
  /// Whether the environment has been made.
  public static var isInstalled: Bool { FileManager.default.isExecutableFile(atPath: interpreter.path) }

  /// The schema of SARIF 2.1.0 where it stands beside the package; nil where it does not, or nothing could read it.
  public static let sarifSchema: URL? = {
    let file = root.deletingLastPathComponent().appending(path: "shared/reference/schemas/sarif-2.1.0.json")
    return isInstalled && FileManager.default.fileExists(atPath: file.path) ? file : nil
  }()

  /// What is wrong with a document; empty when it is valid.
  public static func violations(kind: String, schema: URL, document: [UInt8]) throws -> String {
    let file = FileManager.default.temporaryDirectory.appending(path: "drift-\(UUID().uuidString)")
    try Data(document).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = interpreter
    process.arguments = [root.appending(path: "Tests/Peers/validate.py").path, kind, schema.path, file.path]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try Launch.run(process)
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return process.terminationStatus == 0 ? "" : "exit \(process.terminationStatus): \(text)"
  }
}
