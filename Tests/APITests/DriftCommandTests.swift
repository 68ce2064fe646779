import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("driftwise drift")
struct DriftCommandTests {
  private static let state = #"""
    {"version":4,"terraform_version":"1.9.5","serial":1,"lineage":"l","outputs":{},"resources":[
      {"mode":"managed","type":"aws_db_instance","name":"main",
       "provider":"provider[\"registry.terraform.io/hashicorp/aws\"]","instances":[{"schema_version":2,"attributes":
        {"arn":"arn:aws:rds:eu-west-1:111111111111:db:main","id":"db-1","identifier":"main","publicly_accessible":false}}]}]}
    """#
  private static let live = #"""
    [{"provider":"aws","provider_resource_id":"arn:aws:rds:eu-west-1:111111111111:db:main",
      "normalized_type":"aws_db_instance","name":"main","region":"eu-west-1",
      "properties":{"identifier":"main","publicly_accessible":true}}]
    """#

  /// Runs the command in a folder with a state and an inventory.
  private func run(_ arguments: String) throws -> (TestingTools.Program, report: String?) {
    let folder = FileManager.default.temporaryDirectory.appending(path: "driftwise-drift-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data(Self.state.utf8).write(to: folder.appending(path: "state.json"))
    try Data(Self.live.utf8).write(to: folder.appending(path: "live.json"))
    let program = try TestingTools.Program(
      "driftwise", ["drift"] + arguments.split(separator: " ").map(String.init), in: folder)
    return (program, try? String(contentsOf: folder.appending(path: "report"), encoding: .utf8))
  }

  @Test("it is the report of drift-report, without a server")
  func report() throws {
    let (run, _) = try run("--state state.json --live live.json --format json")
    let report = try JSONDocument(run.output).root
    #expect(run.status == 2 && run.errors.isEmpty && report["changed_count"]?.int == 1)
    #expect(report["risk_level"]?.string == "high")
  }

  @Test("the level that fails a pipeline can be chosen", arguments: [("high", 2), ("critical", 0), ("never", 0)])
  func failOn(level: String, status: Int32) throws {
    let (run, report) = try run("--state state.json --live live.json --fail-on \(level) --format html --output report")
    #expect(run.status == status && run.output.isEmpty && report?.hasPrefix("<!doctype html>") == true)
  }

  @Test("what can't be read is an error of one line")
  func unreadable() throws {
    let (run, _) = try run("--state nope.json --live live.json")
    #expect(
      run.status == 1 && run.errors.contains("nope.json: No such file") && run.errors.split(separator: "\n").count == 1)
  }
}
