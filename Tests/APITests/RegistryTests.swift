import DriftModels
import HTTPTypes
import Hummingbird
import Testing
import Workflows

@testable import Server

@Suite("Metadata of the Terraform registry")
struct RegistryTests {
  private static func path(_ provider: String, _ type: String) -> String {
    "/api/v2/tf-registry/meta?provider=\(provider)&resource_type=\(type)"
  }

  @Test(
    "what comes with the server is told where no registry can be asked",
    arguments: [
      ("aws", "aws_s3_bucket", "hashicorp/aws", "s3_bucket"),
      ("gcp", "google_storage_bucket", "hashicorp/google", "storage_bucket"),
      ("azure", "azurerm_storage_account", "hashicorp/azurerm", "storage_account"),
    ])
  func snapshot(_ provider: String, _ type: String, _ source: String, _ page: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.get(Self.path(provider, type), key: tenant.readKey))
      #expect(answer.status == 200)
      let body = try answer.json()
      #expect(
        body["docs_url"]?.string == "https://registry.terraform.io/providers/\(source)/latest/docs/resources/\(page)")
      #expect(body["latest_version"]?.string?.wholeMatch(of: /\d+\.\d+\.\d+/) != nil)
      #expect(body["fetched_at"]?.string == "2025-12-10T00:00:00Z")
      #expect(body["min_version"]?.isNull == true)
      #expect(body["provider"]?.string == provider)
      #expect(body["resource_type"]?.string == type)
    }
  }

  static let refusals: [(query: String, verdict: String)] = [
    ("", "400 validation_failed"), ("?provider=aws", "400 validation_failed"),
    ("?resource_type=aws_instance", "400 validation_failed"),
    ("?provider=oracle&resource_type=aws_instance", "400 validation_failed"),
    ("?provider=aws&resource_type=", "400 validation_failed"),
    ("?provider=aws&resource_type=AWS_instance", "400 validation_failed"),
    ("?provider=aws&resource_type=a", "400 validation_failed"),
    ("?provider=aws&resource_type=aws_inst%2Fance", "400 validation_failed"),
    ("?provider=aws&resource_type=aws_\(String(repeating: "a", count: 125))", "400 validation_failed"),
    ("?provider=aws&resource_type=aws_nothing_of_the_sort", "404 not_found"),
    ("?provider=aws&resource_type=google_storage_bucket", "404 not_found"),
    ("?provider=azure&resource_type=azuread_group", "404 not_found"),
    ("?provider=aws&resource_type=aws_", "404 not_found"),
    ("?provider=azure&resource_type=azapi_resource", "502 upstream_error"),
  ]

  @Test("what is asked wrongly, is not there or can't be known is refused", arguments: refusals)
  func refuses(_ query: String, _ verdict: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.get("/api/v2/tf-registry/meta" + query, key: tenant.key))
      #expect(answer.verdict == verdict)
      #expect(try await server.send(.get("/api/v2/tf-registry/meta" + query)).verdict == "401 unauthorized")
    }
  }

  @Test("the registry is asked once a day, and what it said is told on while it is down")
  func refreshes() async throws {
    let registry = StandInRegistry()
    registry.release = ProviderRelease(version: "9.0.0", resources: ["new_thing"])
    try await TestServer.run(.socket, registry: registry) { server in
      let tenant = try await Tenant.make(in: server)
      let path = Self.path("aws", "aws_new_thing")
      let first = try await server.send(.get(path, key: tenant.key))
      #expect(try first.json()["latest_version"]?.string == "9.0.0")
      #expect(try first.json()["fetched_at"]?.string == "\(server.time.now)")
      #expect(
        try await server.send(.get(Self.path("aws", "aws_s3_bucket"), key: tenant.key)).verdict == "404 not_found")
      #expect(registry.questions == 1)

      registry.release = ProviderRelease(version: "9.1.0", resources: ["new_thing"])
      server.time.advance(by: .seconds(86_399))
      #expect(try await server.send(.get(path, key: tenant.key)).body == first.body)
      server.time.advance(by: .seconds(1))
      let second = try await server.send(.get(path, key: tenant.key))
      #expect(try second.json()["latest_version"]?.string == "9.1.0")

      registry.release = nil
      server.time.advance(by: .seconds(86_400))
      for _ in 0..<3 { #expect(try await server.send(.get(path, key: tenant.key)).body == second.body) }
      #expect(registry.questions == 3, "a registry that is down is left alone for a while")
      server.time.advance(by: .seconds(300))
      registry.release = ProviderRelease(version: "9.2.0", resources: ["new_thing"])
      #expect(try await server.send(.get(path, key: tenant.key)).json()["latest_version"]?.string == "9.2.0")
    }
  }

  @Test("a provider that nothing is known of is told once the registry answers")
  func unknownProvider() async throws {
    let registry = StandInRegistry()
    try await TestServer.run(registry: registry) { server in
      let tenant = try await Tenant.make(in: server)
      let path = Self.path("azure", "azapi_resource")
      #expect(try await server.send(.get(path, key: tenant.key)).verdict == "502 upstream_error")
      registry.release = ProviderRelease(version: "2.0.0", resources: ["resource"])
      server.time.advance(by: .seconds(300))
      let answer = try await server.send(.get(path, key: tenant.key))
      #expect(
        try answer.json()["docs_url"]?.string
          == "https://registry.terraform.io/providers/Azure/azapi/latest/docs/resources/resource")
    }
  }

  @Test("those who ask at the same time wait for one question")
  func asksOnce() async throws {
    let registry = StandInRegistry()
    registry.release = ProviderRelease(version: "9.0.0", resources: ["s3_bucket"])
    let catalogue = RegistryCatalogue(registry: registry)
    let versions = try await withThrowingTaskGroup(of: String?.self) { group in
      for _ in 0..<20 { group.addTask { try await catalogue.resource("aws_s3_bucket")?.latestVersion } }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(versions == Array(repeating: "9.0.0", count: 20))
    #expect(registry.questions == 1)
  }

  @Test("a caller may ask 120 times a minute")
  func limited() async throws {
    try await TestServer.run(limitsRates: true) { server in
      let tenant = try await Tenant.make(in: server)
      for number in 0..<120 {
        let answer = try await server.send(.get(Self.path("aws", "aws_instance"), key: tenant.key))
        #expect(answer.status == 200)
        #expect(answer["RateLimit-Remaining"] == "\(119 - number)")
      }
      let refused = try await server.send(.get(Self.path("aws", "aws_instance"), key: tenant.key))
      #expect(refused.verdict == "429 rate_limited")
      #expect(refused["Retry-After"] == "60")
      #expect(try await server.send(.get(Self.path("aws", "aws_instance"), key: tenant.readKey)).status == 200)
    }
  }
}
