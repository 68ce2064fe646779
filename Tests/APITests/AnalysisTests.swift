import DriftModels
import HTTPTypes
import Storage
import Testing

@testable import Server

@Suite("Analysing plans over HTTP")
struct AnalysisTests {
  private static let plan = """
    {"format_version": "1.2", "resource_changes": [
     {"address": "aws_db_instance.db", "mode": "managed", "type": "aws_db_instance", "name": "db",
      "provider_name": "registry.terraform.io/hashicorp/aws", "change": {"actions": ["delete", "create"],
      "before": {"engine": "a", "password": "canary"}, "after": {"engine": "b", "password": "canary2"},
      "replace_paths": [["engine"]]}},
     {"address": "aws_vpc.\\u00e4", "mode": "managed", "type": "aws_vpc", "name": "a", "change": {"actions": ["no-op"],
      "before": {"id": "v"}, "after": {"id": "v"}}}]}
    """

  private static func body(_ plan: String = plan, _ rest: String = "") -> String {
    "{\"plan_json\": \(quoted(plan))\(rest)}"
  }

  @Test("the answer has the changes, the text and the scan that keeps it", arguments: Transport.allCases)
  func analyze(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let ci =
        #", "ci": {"repo_owner": "o", "repo_name": "n", "pr_number": 7, "branch": "b", "commit_sha": "0123abcd"}"#
      let answer = try await server.send(
        .post(tenant.path + "/analyze", key: tenant.writeKey, Self.body(Self.plan, ci)))
      #expect(answer.status == 200)
      #expect(answer["Content-Type"] == "application/json")
      #expect(!answer.text.contains("canary"))
      let analysis = try answer.json()
      #expect(analysis["risk_level"]?.string == "critical")
      #expect(analysis["summary"]?["total"]?.int == 2)
      #expect(analysis["summary"]?["replace"]?.int == 1)
      #expect(analysis["summary"]?["callouts"]?.count == 1)
      #expect(analysis["narrative"]?.string?.contains("`aws_db_instance.db`") == true)
      #expect(analysis["plan_noise"]?["signal_count"]?.int == 1)
      let change = try #require(analysis["changes"]?[0])
      #expect(change["action"]?.string == "replace")
      #expect(change["flags"]?[0]?["flag_id"]?.string == "stateful-resource-destruction")
      #expect(change["attributes"]?[0]?["forces_replacement"]?.bool == true)
      #expect(change["attributes"]?[1]?["after"]?.string == "(sensitive)")
      #expect(analysis["changes"]?[1]?["address"]?.string == "aws_vpc.ä")

      let run = try #require(analysis["scan_run"])
      #expect(run["status"]?.string == "done")
      #expect(run["scan_type"]?.string == "manual")
      #expect(run["pr_number"]?.int == 7)
      #expect(run["commit_sha"]?.string == "0123abcd")
      #expect(run["result_json"]?.isNull == true)
      let kept = try await tenant.get("/scans/\(try #require(run["id"]?.string))").json()["result_json"]
      for name in ["changes", "narrative", "plan_noise", "risk_level", "summary"] {
        #expect(kept?[name] == analysis[name], "\(name)")
      }
    }
  }

  @Test("an answer of many chunks arrives whole", arguments: Transport.allCases)
  func large(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let entries = (0..<3_000).map { number in
        """
        {"address": "aws_vpc.v\(number)", "type": "aws_vpc", "name": "v\(number)", "change": {"actions": ["update"], \
        "before": {"a": "\(number)"}, "after": {"a": "b\(number)"}}}
        """
      }
      let plan = #"{"format_version": "1.2", "resource_changes": [\#(entries.joined(separator: ","))]}"#
      let answer = try await tenant.post("/analyze", Self.body(plan))
      #expect(answer.status == 200)
      #expect(answer.body.count > 1 << 20)
      #expect(answer["Content-Length"] == "\(answer.body.count)")
      let analysis = try answer.json()
      #expect(analysis["changes"]?.count == 3_000)
      #expect(analysis["changes"]?[2_999]?["attributes"]?[0]?["after"]?.string == "b2999")
      #expect(analysis["scan_run"]?["resource_count"]?.int == 3_000)
    }
  }

  static let refused: [(body: String, verdict: String)] = [
    ("", "400 invalid_json"), ("[]", "400 invalid_json"), ("{", "400 invalid_json"), ("{}", "400 invalid_json"),
    (#"{"plan_json": {"format_version": "1.2"}}"#, "400 invalid_json"), (#"{"plan_json": 7}"#, "400 invalid_json"),
    (#"{"plan_json": "\x"}"#, "400 invalid_json"), (#"{"plan_json": ""}"#, "400 plan_invalid"),
    (#"{"plan_json": "{}"}"#, "400 plan_invalid"), (#"{"plan_json": "not json"}"#, "400 plan_invalid"),
    (#"{"plan_json": "{\"version\": 4, \"serial\": 1, \"lineage\": \"a\"}"}"#, "400 plan_invalid"),
    (#"{"plan_json": "{\"format_version\": \"2.0\", \"resource_changes\": []}"}"#, "400 plan_invalid"),
    (body(plan, #", "llm_config": {}"#), "400 validation_failed"),
    (body(plan, #", "ci": {"pr_number": 0}"#), "400 validation_failed"),
    (body(plan, #", "ci": {"commit_sha": "xyz"}"#), "400 validation_failed"),
    (body(plan, #", "ci": {"commit_sha": "xyz"}}"#), "400 invalid_json"),
    (body(plan, #", "ci": {"what": 1}"#), "400 validation_failed"),
  ]

  @Test("what can't be analysed is refused and leaves no scan", arguments: refused)
  func refuses(_ body: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/analyze", body)
      #expect(answer.verdict == verdict, "\(answer.text)")
      #expect(try await tenant.get("/scans").json()["total"]?.int == 0)
    }
  }

  @Test("a large plan that is sent as an object is told apart from one that is too large")
  func nested() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let plan = #"{"format_version": "1.2", "x": "\#(String(repeating: "x", count: 1 << 20))"}"#
      let answer = try await tenant.post("/analyze", #"{"plan_json": \#(plan)}"#)
      #expect(answer.verdict == "400 invalid_json")
      #expect(try answer.json()["error"]?.string?.contains("plan_json") == true)
    }
  }

  @Test("the limit of plans is their own, and a type that is not JSON is refused", arguments: Transport.allCases)
  func limits(_ transport: Transport) async throws {
    try await TestServer.run(transport, bodyLimits: BodyLimits(standard: 10, plan: 2_000)) { server in
      let tenant = try await Tenant.make(in: server)
      let body = Self.body()
      for (size, status) in [(2_000, 200), (2_001, 413)] {
        let padded = body + String(repeating: " ", count: size - body.utf8.count)
        let answer = try await tenant.post("/analyze", padded)
        #expect(answer.status == status)
        #expect(answer.text.contains("del(.prior_state") == (status == 413))
      }
      let typed = try await server.send(
        .post(tenant.path + "/analyze", key: tenant.key, body, headers: [.contentType: "text/plain"]))
      #expect(typed.verdict == "415 unsupported_media_type")
    }
  }

  @Test("a body in chunks is counted and read as it comes")
  func chunked() async throws {
    try await TestServer.run(.socket, bodyLimits: BodyLimits(plan: 2_000)) { server in
      let tenant = try await Tenant.make(in: server)
      for (padding, status) in [(10, 200), (3_000, 413)] {
        let connection = try RawConnection(port: server.port)
        try await connection.send(
          """
          POST \(tenant.path)/analyze HTTP/1.1\r\nHost: localhost\r\nX-API-Key: \(tenant.key)\r\n\
          Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
          """)
        // Cut inside escapes.
        for byte in Self.body().utf8.prefix(200) { try await connection.send("1\r\n" + [byte] + "\r\n") }
        let rest = Array(Self.body().utf8.dropFirst(200))
        try await connection.send("\(String(rest.count, radix: 16))\r\n" + rest + "\r\n")
        try await connection.send(
          "\(String(padding, radix: 16))\r\n\(String(repeating: " ", count: padding))\r\n0\r\n\r\n")
        #expect(try await connection.answer().status == status)
      }
    }
  }

  @Test("an organisation may analyse thirty times in a minute")
  func rateLimit() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      for _ in 0..<30 { #expect(try await tenant.post("/analyze", "{}").status == 400) }
      #expect(try await tenant.post("/analyze", "{}").verdict == "429 rate_limited")
    }
  }

  @Test("work that takes too long is given up and cancelled")
  func deadline() async throws {
    let (ended, end) = AsyncStream.makeStream(of: Void.self)
    await #expect(throws: RequestFailure.analysisTimeout) {
      try await Deadline.run(.zero) {
        let (never, _) = AsyncStream.makeStream(of: Void.self)
        for await _ in never {}
        end.yield()
        end.finish()
        try Task.checkCancellation()
      }
    }
    var count = 0
    for await _ in ended { count += 1 }
    #expect(count == 1)
    #expect(ErrorMapping.answer(to: RequestFailure.analysisTimeout).status.code == 504)
    #expect(try await Deadline.run(.seconds(3_600)) { 7 } == 7)
  }
}

private func + (text: String, bytes: [UInt8]) -> [UInt8] { Array(text.utf8) + bytes }
private func + (bytes: [UInt8], text: String) -> [UInt8] { bytes + Array(text.utf8) }
