import CloudEnum
import DriftModels
import Foundation
import TestingTools

/// What an emulator of AWS answered for an object, and the state that Terraform would have stored for it.
struct AWSPair: Sendable {
  let terraformType: String
  let item: JSONView
  let details: [String: JSONView]
  let context: JSONView
  let state: JSONView
  /// Where the object differs from its state; nil before the change.
  let expected: String?
  /// Why there is no pair.
  let error: String?

  init(_ line: JSONView) {
    terraformType = line["terraform_type"]?.string ?? ""
    item = line["item"] ?? line
    details = Dictionary(
      (line["details"]?.members.map(Array.init) ?? []).map { ($0.key.description, $0.value) }, uniquingKeysWith: { $1 })
    context = line["context"] ?? line
    state = line["state"] ?? line
    expected = line["expected"]?.string
    error = line["error"]?.string
  }
}

/// Pairs made by `Tests/Peers/aws_pairs`, with the emulator that the repository's Python environment holds.
enum AWSPairs {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  private static let interpreter = root.appending(path: ".venv/bin/python")

  static var isInstalled: Bool {
    FileManager.default.isExecutableFile(atPath: interpreter.path)
      && FileManager.default.fileExists(
        atPath: root.appending(path: ".venv/installed.txt").path)
      && (try? String(contentsOf: root.appending(path: ".venv/installed.txt"), encoding: .utf8).contains("moto"))
        == true
  }

  /// All pairs by Terraform type, made once for all tests.
  static let byType: Result<[String: [AWSPair]], any Error> = Result {
    let file = FileManager.default.temporaryDirectory.appending(path: "aws-pairs-\(UUID().uuidString).jsonl")
    try Data().write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    process.executableURL = interpreter
    process.arguments = ["-m", "aws_pairs"]
    process.currentDirectoryURL = root.appending(path: "Tests/Peers")
    process.standardOutput = try FileHandle(forWritingTo: file)
    try Launch.run(process)
    process.waitUntilExit()
    var pairs: [String: [AWSPair]] = [:]
    for line in try Data(contentsOf: file).split(separator: UInt8(ascii: "\n")) {
      let pair = AWSPair(try JSONDocument(line).root)
      pairs[pair.terraformType, default: []].append(pair)
    }
    return pairs
  }

  /// Where an object was found.
  static func context(_ view: JSONView) -> MappingContext {
    MappingContext(
      account: view["account"]?.string, region: view["region"]?.string, scope: view["scope"]?.string,
      parent: view["parent"]?.string, parentName: view["parent_name"]?.string)
  }
}
