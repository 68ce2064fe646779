import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("Paths and methods that nothing answers")
struct RouteMissTests {
  @Test(
    "an unknown path is 404 with or without a key",
    arguments: [
      "/", "/api", "/api/v2", "/api/v2/orgs", "/api/v1/orgs/x", "/healthz/x", "/api/v2/orgs/x/unknown",
      "/api/v2/orgs/x/scans/y/drift/import-blocks/z", "/API/v2/openapi.json", "/%68ealthz",
      "/api/v2/orgs/x/scans/y/z?a=b",
    ])
  func unknownPath(_ path: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await server.send(.get(path)).verdict == "404 route_not_found")
      #expect(try await server.send(.get(path, key: tenant.key)).verdict == "404 route_not_found")
    }
  }

  static let methods: [(method: String, path: String, allowed: String)] = [
    ("POST", "/healthz", "GET, HEAD"), ("DELETE", "/api/v2/openapi.json", "GET, HEAD"),
    ("PUT", "/api/v2/orgs/x", "GET, HEAD"), ("PATCH", "/api/v2/orgs/x/api-keys", "GET, POST, HEAD"),
    ("GET", "/api/v2/orgs/x/api-keys/y", "DELETE"), ("OPTIONS", "/api/v2/orgs/x/accounts/y", "GET, DELETE, HEAD"),
    ("PROPFIND", "/readyz", "GET, HEAD"),
  ]

  @Test("a method that a path does not take is 405 with those it takes", arguments: methods)
  func wrongMethod(_ method: String, _ path: String, _ allowed: String) async throws {
    try await TestServer.run { server in
      let method = try #require(HTTPRequest.Method(method))
      let answer = try await server.send(Ask(method: method, path: path))
      #expect(answer.verdict == "405 method_not_allowed")
      #expect(answer["Allow"] == allowed)
    }
  }

  @Test("HEAD is answered like GET without the body", arguments: Transport.allCases)
  func head(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let get = try await tenant.get("")
      let head = try await server.send(Ask(method: .head, path: tenant.path, key: tenant.readKey))
      #expect(head.status == 200)
      #expect(head.body.isEmpty)
      #expect(head["Content-Length"] == "\(get.body.count)")
      #expect(try await server.send(Ask(method: .head, path: tenant.path)).status == 401)
    }
  }
}
