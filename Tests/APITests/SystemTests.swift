import DriftModels
import Storage
import Testing

@testable import Server

@Suite("What runs the server can ask it")
struct SystemTests {
  @Test("it tells that it is alive and ready", arguments: Transport.allCases)
  func isReady(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let health = try await server.send(.get("/healthz"))
      #expect(health.status == 200)
      #expect(health.text == #"{"status":"ok"}"#)
      let readiness = try await server.send(.get("/readyz"))
      #expect(readiness.status == 200)
      #expect(try readiness.json()["checks"]?["database"]?.string == "ok")
    }
  }

  @Test("without its database it is alive but not ready, and says nothing of the cause")
  func isNotReady() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      try await server.database.close()
      #expect(try await server.send(.get("/healthz")).status == 200)
      let readiness = try await server.send(.get("/readyz"))
      #expect(readiness.status == 503)
      #expect(try readiness.json()["status"]?.string == "unavailable")
      let refused = try await tenant.get("")
      #expect(refused.verdict == "503 unavailable")
      #expect(refused["Retry-After"] == "1")
      #expect(!refused.text.contains("closed"))
      #expect(server.log.lines.contains { $0.contains("has been closed") && $0.contains("\"status\":503") })
    }
  }
}
