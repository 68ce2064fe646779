import DriftModels
import HTTPTypes
import Storage
import Testing

@testable import Server

@Suite("Ways to be answered about a plan")
struct AnalysisModesTests {
  private static func body(_ count: Int) -> String {
    let entries = (0..<count).map { number in
      """
      {"address": "aws_xray_group.g\(number)", "type": "aws_xray_group", "name": "g\(number)", \
      "change": {"actions": ["update"], "before": {"a": 1}, "after": {"a": 2}}}
      """
    }
    return "{\"plan_json\": "
      + quoted(#"{"format_version": "1.2", "resource_changes": [\#(entries.joined(separator: ","))]}"#) + "}"
  }

  @Test(
    "a narrative is left out on request",
    arguments: [("", true), ("?narrative=true", true), ("?narrative=false", false)])
  func narrative(_ query: String, _ isThere: Bool) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/analyze" + query, Self.body(1))
      #expect(answer.status == 200)
      #expect(try answer.json()["narrative"]?.string?.isEmpty == !isThere)
    }
  }

  @Test("an impossible word is named", arguments: ["async", "narrative"])
  func words(_ name: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/analyze?\(name)=perhaps", Self.body(1))
      #expect(answer.verdict == "400 validation_failed")
      #expect(answer.text.contains(name))
    }
  }

  @Test("an analysis that nobody waits for becomes the result of its scan")
  func later() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/analyze?async=true", Self.body(3))
      #expect(answer.status == 202)
      let run = try #require(try answer.json()["scan_run"])
      #expect(run["status"]?.string == "running")
      let id = try #require(run["id"]?.string)
      #expect(answer["Location"] == "\(tenant.path)/scans/\(id)")
      await server.background.drain()
      let scan = try await tenant.get("/scans/\(id)").json()
      #expect(scan["status"]?.string == "done")
      #expect(scan["resource_count"]?.int == 3)
      #expect(scan["result_json"]?["changes"]?.count == 3)
      let now = try await tenant.post("/analyze", Self.body(3)).json()
      for name in ["changes", "narrative", "risk_level", "summary"] { #expect(scan["result_json"]?[name] == now[name]) }
    }
  }

  @Test("what is no plan is refused at once, and leaves no scan")
  func refusedAtOnce() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for headers in [HTTPFields(), [.accept: "text/event-stream"]] as [HTTPFields] {
        let answer = try await server.send(
          .post(tenant.path + "/analyze?async=true", key: tenant.key, #"{"plan_json": "{}"}"#, headers: headers))
        #expect(answer.verdict == "400 plan_invalid")
      }
      #expect(try await tenant.get("/scans").json()["total"]?.int == 0)
    }
  }

  @Test("what can't be taken any more is refused, and its scan says so")
  func overloaded() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let (gate, others) = AsyncStream.makeStream(of: Void.self)
      for number in 0..<BackgroundWork.limit {
        let owner = number < BackgroundWork.limitPerOrganization ? tenant.id : OrgID.new()
        try await server.background.start(for: owner) { for await _ in gate { break } }
        guard number + 1 == BackgroundWork.limitPerOrganization else { continue }
        await #expect(throws: RequestFailure.overloaded) { try await server.background.start(for: tenant.id) {} }
      }
      let answer = try await tenant.post("/analyze?async=true", Self.body(1))
      #expect(answer.verdict == "503 overloaded")
      #expect(answer["Retry-After"] == "30")
      let scans = try await tenant.get("/scans").json()
      #expect(scans["scans"]?[0]?["status"]?.string == "error")
      #expect(scans["scans"]?[0]?["scan_errors"]?[0]?["code"]?.string == "overloaded")
      others.finish()
      await server.background.drain()
      #expect(try await tenant.post("/analyze?async=true", Self.body(1)).status == 202)
      await server.background.drain()
    }
  }

  @Test("line breaks inside of values end no event")
  func lineBreaks() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let plan = """
        {"format_version": "1.2", "resource_changes": [{"address": "a.b", "type": "a", "name": "b",
         "change": {"actions": ["create"], "before": null, "after": {"timeouts": {\n  "create": null\r\n}, "list": [\n\n]}}}]}
        """
      let answer = try await server.send(
        .post(
          tenant.path + "/analyze", key: tenant.key, "{\"plan_json\": \(quoted(plan))}",
          headers: [.accept: "text/event-stream"]))
      let last = try #require(answer.text.split(separator: "\n\n").last).split(separator: "\n")
      #expect(last.count == 2 && last[0] == "event: result")
      let result = try JSONDocument(String(last[1].dropFirst("data: ".count))).root
      #expect(result["changes"]?.count == 1)
    }
  }

  @Test("a caller who listens hears of the progress and then has the same answer", arguments: Transport.allCases)
  func events(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let ask = Ask.post(
        tenant.path + "/analyze", key: tenant.key, Self.body(3_000), headers: [.accept: "text/event-stream"])
      let answer = try await server.send(ask)
      #expect(answer.status == 200)
      #expect(answer["Content-Type"] == "text/event-stream")
      let events = answer.text.split(separator: "\n\n").map { $0.split(separator: "\n") }
      #expect(events.allSatisfy { $0.count == 2 })
      let names = events.map { $0[0].dropFirst("event: ".count) }
      #expect(names.last == "result")
      #expect(names.count > 1 && names.dropLast().allSatisfy { $0 == "progress" })
      for event in events.dropLast() {
        let data = try JSONDocument(String(event[1].dropFirst("data: ".count))).root
        #expect(data["total"]?.int == 3_000)
        #expect((data["changes"]?.int).map { 0...3_000 ~= $0 } == true)
      }
      let result = try JSONDocument(String(try #require(events.last)[1].dropFirst("data: ".count))).root
      #expect(result["changes"]?.count == 3_000)
      #expect(result["scan_run"]?["status"]?.string == "done")
    }
  }
}
