import DriftModels
import HTTPTypes
import Hummingbird
import OutboundHTTP
import Testing
import Workflows

@testable import Server

/// Against a server on the loopback address that answers as the registry does.
@Suite("Asking the Terraform registry")
struct TerraformRegistryTests {
  private static let answer = """
    {"version": "9.8.7", "docs": [
      {"category": "resources", "slug": "instance"}, {"category": "resources", "slug": "s3_bucket"},
      {"category": "data-sources", "slug": "ami"}, {"category": "overview", "slug": "index"}, {"category": "resources"}]}
    """

  private static func registry(_ port: Int, _ log: LogLines = LogLines()) -> TerraformRegistry {
    TerraformRegistry(
      base: "http://127.0.0.1:\(port)", policy: OutboundPolicy(allowsLoopback: true), logger: log.logger)
  }

  @Test("version and resource pages are read from the answer")
  func reads() async throws {
    try await StandInServer.run { request in
      #expect(request == "/v1/providers/hashicorp/aws")
      return (200, Self.answer)
    } body: { port in
      let release = try await Self.registry(port).newestRelease(of: .aws)
      #expect(release == ProviderRelease(version: "9.8.7", resources: ["instance", "s3_bucket"]))
    }
  }

  static let useless: [(status: Int, body: String)] = [
    (500, answer), (404, "{}"), (302, answer), (200, ""), (200, "[]"), (200, "{"), (200, #"{"version":"1.0.0"}"#),
    (200, #"{"version":"1.0.0","docs":[]}"#), (200, #"{"version":7,"docs":[{"category":"resources","slug":"a"}]}"#),
    (200, #"{"version":"<b>","docs":[{"category":"resources","slug":"a"}]}"#),
  ]

  @Test("an answer that is none is a failure, which the log tells", arguments: useless)
  func refuses(_ status: Int, _ body: String) async throws {
    try await StandInServer.run { _ in
      (status, body)
    } body: { port in
      let log = LogLines()
      await #expect(throws: (any Error).self) { try await Self.registry(port, log).newestRelease(of: .google) }
      #expect(log.lines.count == 1)
      #expect(log.lines.first?.contains("google") == true)
    }
  }

  @Test("what the registry says comes through to the caller, and so does its silence")
  func throughServer() async throws {
    try await StandInServer.run { path in
      path.hasSuffix("/Azure/azapi") ? (503, "") : (200, Self.answer)
    } body: { port in
      try await TestServer.run(.socket, registry: Self.registry(port)) { server in
        let tenant = try await Tenant.make(in: server)
        let path = "/api/v2/tf-registry/meta?provider="
        let known = try await server.send(.get(path + "aws&resource_type=aws_instance", key: tenant.key))
        #expect(try known.json()["latest_version"]?.string == "9.8.7")
        #expect(try known.json()["fetched_at"]?.string == "\(server.time.now)")
        let unknown = try await server.send(.get(path + "aws&resource_type=aws_ami", key: tenant.key))
        #expect(unknown.verdict == "404 not_found")
        let silent = try await server.send(.get(path + "azure&resource_type=azapi_resource", key: tenant.key))
        #expect(silent.verdict == "502 upstream_error")
      }
    }
  }
}
