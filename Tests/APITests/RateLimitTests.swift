import DriftModels
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

@Suite("Rate limits")
struct RateLimitTests {
  @Test("a key may make 600 requests a minute, of whatever kind, and is told how it stands")
  func general() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      for number in 0..<600 {
        let answer = try await tenant.get(number.isMultiple(of: 2) ? "" : "/accounts")
        #expect(answer.status == 200)
        #expect(answer["RateLimit-Limit"] == "600")
        #expect(answer["RateLimit-Remaining"] == "\(599 - number)")
        #expect(answer["RateLimit-Reset"] == "60")
      }
      server.time.advance(by: .milliseconds(20_500))
      let refused = try await tenant.get("/posture")
      #expect(refused.verdict == "429 rate_limited")
      #expect(refused["Retry-After"] == "40")
      #expect(refused["RateLimit-Remaining"] == "0")
      #expect(refused["RateLimit-Reset"] == "40")
      #expect(try await server.send(.get(tenant.path, key: tenant.readKey)).status == 200, "another key counts apart")
      server.time.advance(by: .milliseconds(39_500))
      #expect(try await tenant.get("").status == 200)
    }
  }

  @Test("an organisation may make 20 keys an hour, with whichever key")
  func ownLimit() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      for number in 0..<20 {
        let key = number.isMultiple(of: 2) ? tenant.key : tenant.writeKey
        let answer = try await server.send(
          .post(tenant.path + "/api-keys", key: key, #"{"name":"n","scopes":["read"]}"#))
        #expect(answer.status == 201)
        #expect(answer["RateLimit-Limit"] == "20")
        #expect(answer["RateLimit-Remaining"] == "\(19 - number)")
      }
      let refused = try await tenant.post("/api-keys", #"{"name":"n"}"#)
      #expect(refused.verdict == "429 rate_limited")
      #expect(refused["Retry-After"] == "3600")
      #expect(try await tenant.get("/api-keys").status == 200, "listing has a count of its own")
      #expect(try await other.post("/api-keys", #"{"name":"n"}"#).status == 201)
      server.time.advance(by: .seconds(3_600))
      #expect(try await tenant.post("/api-keys", #"{"name":"n"}"#).status == 201)
    }
  }

  @Test("requests that are turned away at the door use nothing of anybody's limit")
  func strangers() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      let before = try await tenant.get("")["RateLimit-Remaining"]
      let foreign = try await server.send(.get(tenant.path, key: other.key))
      #expect(foreign["RateLimit-Limit"] == nil)
      _ = try await server.send(.get(tenant.path))
      #expect(before == "599")
      #expect(try await tenant.get("")["RateLimit-Remaining"] == "598")
      #expect(try await other.get("")["RateLimit-Remaining"] == "599")
    }
  }

  @Test("after thirty wrong keys in a minute an address waits five minutes, and right keys still work")
  func failedSignIns() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      let wrong = APIKeyText.random().revealed
      for _ in 0..<30 {
        #expect(try await server.send(.get(tenant.path, key: wrong)).verdict == "401 unauthorized")
      }
      let blocked = try await server.send(.get(tenant.path, key: wrong))
      #expect(blocked.verdict == "429 rate_limited")
      #expect(blocked["Retry-After"] == "300")
      #expect(try await tenant.get("").status == 200)
      #expect(try await server.send(.get(tenant.path)).verdict == "401 unauthorized", "no key is no guess")
      server.time.advance(by: .seconds(299))
      #expect(try await server.send(.get(tenant.path, key: wrong))["Retry-After"] == "1")
      server.time.advance(by: .seconds(1))
      #expect(try await server.send(.get(tenant.path, key: wrong)).verdict == "401 unauthorized")
    }
  }

  @Test("addresses are counted apart, and a minute later from the start")
  func addresses() async throws {
    let time = ManualTime()
    let failures = FailedSignIns(time: time)
    for _ in 0..<FailedSignIns.allowed { try await failures.note(from: "a") }
    try await failures.note(from: "b")
    time.advance(by: .seconds(60))
    try await failures.note(from: "a")
  }

  @Test("limits can be switched off")
  func switchedOff() async throws {
    try await TestServer.run(limitsRates: false) { server in
      let tenant = try await Tenant.make(in: server)
      for _ in 0..<40 {
        let answer = try await server.send(.get(tenant.path, key: APIKeyText.random().revealed))
        #expect(answer.verdict == "401 unauthorized")
      }
      #expect(try await tenant.get("")["RateLimit-Limit"] == nil)
    }
  }
}
