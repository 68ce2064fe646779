import DriftModels
import Foundation
import Testing
import TestingTools

@Suite("noise-report")
struct NoiseReportTests {
  /// A plan of a day on which a desired count moved, and a tag too when asked for.
  private func plan(day: Int, movesTag: Bool, opens: Bool = false) -> String {
    let port = opens ? #","cidr_blocks":["0.0.0.0/0"]"# : #","cidr_blocks":["10.0.0.0/8"]"#
    return #"""
      {"format_version":"1.2","timestamp":"2026-01-0\#(day)T00:00:00Z","resource_changes":[
        {"address":"aws_ecs_service.web","mode":"managed","type":"aws_ecs_service","name":"web","change":{
         "actions":["update"],"before":{"desired_count":2,"tags":{"t":"0"}},
         "after":{"desired_count":\#(day + 2),"tags":{"t":"\#(movesTag ? day : 0)"}},"after_unknown":{},
         "before_sensitive":{},"after_sensitive":{}}},
        {"address":"aws_security_group_rule.r","mode":"managed","type":"aws_security_group_rule","name":"r","change":{
         "actions":["update"],"before":{"type":"ingress","from_port":22,"to_port":22,"protocol":"tcp","cidr_blocks":[]},
         "after":{"type":"ingress","from_port":22,"to_port":22,"protocol":"tcp"\#(port)},"after_unknown":{},
         "before_sensitive":{},"after_sensitive":{}}}]}
      """#
  }

  private func run(_ plans: [String], _ options: [String] = []) throws -> Program {
    let folder = FileManager.default.temporaryDirectory.appending(path: "noise-report-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var names: [String] = []
    for (number, plan) in plans.enumerated() {
      names.append("\(number).json")
      try Data(plan.utf8).write(to: folder.appending(path: "\(number).json"))
    }
    return try Program("noise-report", options + names, in: folder)
  }

  @Test("what is in enough plans is a pattern, and what is in fewer is not")
  func patterns() throws {
    let run = try run((1...4).map { plan(day: $0, movesTag: $0 < 3, opens: true) })
    #expect(run.status == 2 && run.errors.isEmpty)
    let patterns = try #require(try JSONDocument(run.output).root["patterns"]?.elements.map(Array.init))
    #expect(patterns.map { $0["attribute"]?.string } == ["desired_count"])
    let first = try #require(patterns.first)
    #expect(first["resource_type"]?.string == "aws_ecs_service" && first["action"]?.string == "update")
    #expect(first["occurrences"]?.int == 4 && first["addresses"]?.value == ["aws_ecs_service.web"])
    #expect(
      first["first_seen"]?.string == "2026-01-01T00:00:00Z" && first["last_seen"]?.string == "2026-01-04T00:00:00Z")
    #expect(first["fingerprint"]?.string?.count == 64)
  }

  @Test("the threshold can be lowered, and what is risky is never noise")
  func threshold() throws {
    let run = try run((1...3).map { plan(day: $0, movesTag: $0 < 3, opens: true) }, ["--threshold", "2"])
    let patterns = try #require(try JSONDocument(run.output).root["patterns"]?.elements.map(Array.init))
    #expect(Set(patterns.compactMap { $0["attribute"]?.string }) == ["desired_count", "tags.t"])
  }

  @Test("nothing that recurs is status 0 and an empty list")
  func nothing() throws {
    let run = try run([plan(day: 1, movesTag: false)])
    let count = try JSONDocument(run.output).root["patterns"]?.count
    #expect(run.status == 0 && count == 0)
  }

  @Test(
    "wrong use ends in status 1 and one line", arguments: [["--threshold", "0"], ["--threshold", "x"], ["--bogus"]])
  func wrong(options: [String]) throws {
    let run = try run([plan(day: 1, movesTag: false)], options)
    #expect(run.status == 1 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
  }
}
