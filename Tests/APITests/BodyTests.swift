import DriftModels
import HTTPTypes
import Hummingbird
import Storage
import Testing

@testable import Server

@Suite("Bodies of requests")
struct BodyTests {
  static let types: [(type: String?, status: Int)] = [
    ("application/json", 201), ("Application/JSON; charset=utf-8", 201), ("application/merge-patch+json", 201),
    ("text/plain", 415), ("application/jsonx", 415), ("application/x-www-form-urlencoded", 415), ("", 415),
  ]

  @Test("only JSON is taken", arguments: types)
  func takesJSON(_ type: String?, _ status: Int) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(
        .post(tenant.path + "/api-keys", key: tenant.key, #"{"name":"n"}"#, headers: [.contentType: type ?? ""]))
      #expect(answer.status == status)
      if status == 415 { #expect(answer.code == "unsupported_media_type") }
    }
  }

  @Test("a body that is missing altogether is no JSON, whatever its type")
  func missing() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(Ask(method: .post, path: tenant.path + "/api-keys", key: tenant.key))
      #expect(answer.verdict == "400 invalid_json")
    }
  }

  @Test("what is wrong with JSON is told with its place")
  func place() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await tenant.post("/api-keys", "{\"name\": \"n\",\n \"scopes\": [\"read\", 7]}")
      #expect(answer.verdict == "400 invalid_json")
      let body = try answer.json()
      #expect(body["error"]?.string?.hasPrefix("wrong type: scopes[1]: expected a string, found a number") == true)
      #expect(body["details"]?.value == ["path": "scopes[1]", "line": 2, "column": 21, "offset": 34])
    }
  }

  @Test("what is larger than the limit is 413 and what is as large is not", arguments: Transport.allCases)
  func size(_ transport: Transport) async throws {
    try await TestServer.run(transport, bodyLimits: BodyLimits(standard: 100)) { server in
      let tenant = try await Tenant.make(in: server)
      for (size, status) in [(100, 201), (101, 413), (1_000_000, 413)] {
        let body = #"{"name":"n"}"#
        let padded = body + String(repeating: " ", count: size - body.utf8.count)
        let answer = try await tenant.post("/api-keys", padded)
        #expect(answer.status == status)
        if status == 413 {
          #expect(answer.code == "payload_too_large")
          #expect(try answer.json()["details"]?["limit_bytes"]?.int == 100)
        }
      }
      let read = try await server.send(
        Ask(method: .get, path: tenant.path, key: tenant.key, body: [UInt8](repeating: 0x20, count: 101)))
      #expect(read.status == 413)
    }
  }

  @Test("a body in chunks is counted as it comes")
  func chunked() async throws {
    try await TestServer.run(.socket, bodyLimits: BodyLimits(standard: 100)) { server in
      let tenant = try await Tenant.make(in: server)
      for (padding, status) in [(88, 201), (89, 413), (100_000, 413)] {
        let connection = try RawConnection(port: server.port)
        try await connection.send(Self.chunkedHead(tenant))
        try await connection.send("6\r\n{\"name\r\n6\r\n\":\"n\"}\r\n")
        try await connection.send("\(String(padding, radix: 16))\r\n\(String(repeating: " ", count: padding))\r\n")
        // A body that is too large is refused before it has ended.
        if status == 201 { try await connection.send("0\r\n\r\n") }
        #expect(try await connection.answer().status == status)
        if status == 413 { try await connection.send("0\r\n\r\n") }
        // The connection is still good for the next request.
        try await connection.send("GET /healthz HTTP/1.1\r\nHost: localhost\r\n\r\n")
        #expect(try await connection.answer().status == 200)
      }
    }
  }

  @Test("a client that waits before it sends the body is told to go on")
  func expectContinue() async throws {
    try await TestServer.run(.socket) { server in
      let tenant = try await Tenant.make(in: server)
      let connection = try RawConnection(port: server.port)
      let body = #"{"name":"n"}"#
      try await connection.send(
        """
        POST \(tenant.path)/api-keys HTTP/1.1\r\nHost: localhost\r\nX-API-Key: \(tenant.key)\r\n\
        Content-Type: application/json\r\nContent-Length: \(body.utf8.count)\r\nExpect: 100-continue\r\n\r\n
        """)
      #expect(try await connection.answer().status == 100)
      try await connection.send(body)
      #expect(try await connection.answer().status == 201)
    }
  }

  @Test("a client that goes away in the middle leaves the server as it was")
  func interrupted() async throws {
    try await TestServer.run(.socket) { server in
      let tenant = try await Tenant.make(in: server)
      do {
        let connection = try RawConnection(port: server.port)
        try await connection.send(Self.chunkedHead(tenant) + "6\r\n{\"name\r\n")
      }
      let broken = try RawConnection(port: server.port)
      try await broken.send(Self.chunkedHead(tenant) + "zz\r\n")
      #expect(try await broken.answer().status == 400)
      #expect(try await broken.isClosed())
      #expect(try await tenant.get("").status == 200)
      #expect(try await tenant.read { try await $0.apiKeys.count() } == 3)
      #expect(!server.log.lines.contains { $0.contains("\"status\":500") })
    }
  }

  private static func chunkedHead(_ tenant: Tenant) -> String {
    """
    POST \(tenant.path)/api-keys HTTP/1.1\r\nHost: localhost\r\nX-API-Key: \(tenant.key)\r\n\
    Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n
    """
  }
}
