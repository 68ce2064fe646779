import OutboundHTTP
import Testing

@Suite("Asking other hosts")
struct OutboundClientTests {
  private static let policy = OutboundPolicy(allowsLoopback: true)

  private static func get(
    _ text: String, limits: OutboundLimits = OutboundLimits()
  ) async throws -> OutboundResponse {
    try await OutboundClient(policy: policy, limits: limits).get(OutboundURL(text, policy: policy))
  }

  /// A resolver that says what a test says.
  private struct Names: HostResolving {
    struct Unknown: Error {}
    let known: [String: [IPAddress]]

    func addresses(of name: String) async throws -> [IPAddress] {
      guard let addresses = known[name] else { throw Unknown() }
      return addresses
    }
  }

  @Test("the answer is given as it is", arguments: [200, 404, 500])
  func answers(_ status: Int) async throws {
    try await StandIn.run(.answer(status: status, body: #"{"a":1}"#)) { standIn in
      for host in ["127.0.0.1", "localhost"] {
        let response = try await Self.get("http://\(host):\(standIn.port)/x?y=1")
        #expect(response.status == status)
        #expect(String(decoding: response.body, as: UTF8.self) == #"{"a":1}"#)
      }
    }
  }

  @Test("a redirect is an answer and is not followed")
  func redirects() async throws {
    let headers = [("location", "http://169.254.169.254/latest/meta-data/")]
    try await StandIn.run(.answer(status: 302, headers: headers, body: "")) { standIn in
      let response = try await Self.get("http://127.0.0.1:\(standIn.port)/")
      #expect(response.status == 302)
    }
  }

  @Test("an answer that is too large is cut off, whether its length was said or not")
  func tooLarge() async throws {
    for behaviour in [
      StandIn.Behaviour.stream(bytes: 1_025), .answer(status: 200, body: String(repeating: "x", count: 1_025)),
    ] {
      try await StandIn.run(behaviour) { standIn in
        await #expect(throws: OutboundError.tooLarge(limit: 1_024)) {
          try await Self.get("http://127.0.0.1:\(standIn.port)/", limits: OutboundLimits(bytes: 1_024))
        }
        let whole = try await Self.get("http://127.0.0.1:\(standIn.port)/", limits: OutboundLimits(bytes: 1_025))
        #expect(whole.body.count == 1_025)
      }
    }
  }

  @Test("a host that says nothing is given up")
  func timesOut() async throws {
    try await StandIn.run(.silence) { standIn in
      await #expect(throws: OutboundError.timedOut(host: "127.0.0.1")) {
        try await Self.get("http://127.0.0.1:\(standIn.port)/", limits: OutboundLimits(total: .milliseconds(50)))
      }
    }
  }

  @Test("who is cancelled while waiting is told so")
  func cancelled() async throws {
    try await StandIn.run(.silence) { standIn in
      let task = Task { try await Self.get("http://127.0.0.1:\(standIn.port)/") }
      task.cancel()
      await #expect(throws: OutboundError.cancelled) { try await task.value }
    }
  }

  @Test("a connection that breaks, and one that nobody takes, are failures of the host")
  func breaks() async throws {
    let port = try await Self.closedPort()
    for text in ["http://127.0.0.1:\(port)/", "http://localhost:\(port)/"] {
      await Self.expectFailure { try await Self.get(text) }
    }
    try await StandIn.run(.close) { standIn in
      await Self.expectFailure { try await Self.get("http://127.0.0.1:\(standIn.port)/") }
    }
  }

  static let leaks: [[IPAddress]] = [
    [.v4(0x7F00_0001)], [.v4(0xA9FE_A9FE)], [.v4(0x5DB8_D822), .v4(0x0A00_0001)], [.v6(0, 1)],
    [.v4(0x5DB8_D822), .v6(0xFD00_0EC2_0000_0000, 0x254)],
  ]

  @Test("a name of which one address leads inside is refused, also where this machine may be asked", arguments: leaks)
  func refusesNames(_ addresses: [IPAddress]) async throws {
    for policy in [OutboundPolicy.publicHosts, Self.policy] {
      let client = OutboundClient(policy: policy, resolver: Names(known: ["evil.example": addresses]))
      let url = try OutboundURL("https://evil.example/", policy: policy)
      await #expect(throws: OutboundError.refusedAddress(host: "evil.example")) { try await client.get(url) }
    }
  }

  @Test("an address that was read under another policy is held against that of the client")
  func refusesOtherPolicy() async throws {
    try await StandIn.run(.answer(status: 200, body: "")) { standIn in
      for host in ["127.0.0.1", "localhost"] {
        let url = try OutboundURL("http://\(host):\(standIn.port)/", policy: Self.policy)
        await #expect(throws: OutboundError.refusedAddress(host: host)) { try await OutboundClient().get(url) }
      }
    }
  }

  @Test("a name without address is told as such")
  func unresolved() async throws {
    let url = try OutboundURL("https://nowhere.example/")
    for client in [
      OutboundClient(resolver: Names(known: [:])), OutboundClient(resolver: Names(known: ["nowhere.example": []])),
    ] {
      await #expect(throws: OutboundError.unresolved(host: "nowhere.example")) { try await client.get(url) }
    }
  }

  @Test("the machine's resolver knows the machine")
  func resolver() async throws {
    let found = try await SystemResolver().addresses(of: "localhost")
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.isLoopback })
  }

  private static func expectFailure(_ work: () async throws -> OutboundResponse) async {
    await #expect {
      try await work()
    } throws: { error in
      if case .failed = error as? OutboundError { true } else { false }
    }
  }

  /// A port that was free a moment ago.
  private static func closedPort() async throws -> Int {
    let ports = Ports()
    try await StandIn.run(.close) { await ports.note($0.port) }
    return await ports.last
  }

  private actor Ports {
    var last = 0
    func note(_ port: Int) { last = port }
  }
}
