import DriftModels
import HTTPTypes
import Hummingbird
import Logging
import Testing

@testable import Server

@Suite("Log lines and request ids")
struct RequestLogTests {
  @Test("each request has one line with the id of its answer, and no secret")
  func line() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(
        .get(tenant.path + "/accounts?token=secret", key: tenant.key, headers: [.requestID: "mine\"\n"]))
      #expect(server.log.lines.count == 1)
      let line = try JSONDocument(try #require(server.log.lines.first)).root
      #expect(line["request_id"]?.string == answer["X-Request-ID"])
      #expect(line["method"]?.string == "GET")
      #expect(line["path"]?.string == tenant.path + "/accounts")
      #expect(line["status"]?.int == 200)
      #expect(line["level"]?.string == "info")
      #expect(line["org_id"]?.string == "\(tenant.id)")
      #expect((line["duration_us"]?.int ?? -1) >= 0)
      #expect(line["client_request_id"]?.string?.hasPrefix("mine") == true)
      #expect(line["time"]?.string.flatMap(Timestamp.init(rfc3339:)) != nil)
      #expect(!server.log.lines[0].contains("secret"))
    }
  }

  @Test("the id is ours: new for each request, and the one in the body of a refusal")
  func ids() async throws {
    try await TestServer.run { server in
      let first = try await server.send(.get("/nothing", headers: [.requestID: "req_mine"]))
      let second = try await server.send(.get("/nothing"))
      #expect(try first.json()["request_id"]?.string == first["X-Request-ID"])
      #expect(first["X-Request-ID"] != second["X-Request-ID"])
      #expect(first["X-Request-ID"] != "req_mine")
    }
  }

  @Test("a record is one line of JSON whatever is in it")
  func escapes() throws {
    let log = LogLines()
    var logger = log.logger
    logger[metadataKey: "b"] = ["x": "\u{1}\n\"", "y": ["1", "2"]]
    logger.debug("left out")
    logger.error("line\nbreak", metadata: ["a": .stringConvertible(7)])
    #expect(log.lines.count == 1)
    #expect(!log.lines[0].contains("\n"))
    let line = try JSONDocument(log.lines[0]).root
    #expect(line["message"]?.string == "line\nbreak")
    #expect(line["a"]?.int == 7)
    #expect(line["b"]?.value == ["x": "\u{1}\n\"", "y": ["1", "2"]])
  }
}
