import DriftModels
import HTTPTypes
import Hummingbird
import NoiseAggregator
import RiskPolicy
import Testing

@testable import Server

@Suite("Built-in rules")
struct BuiltInRuleTests {
  private static let path = "/api/v2/builtin-rules"
  private static let lists = [
    "risk_encryption_types", "risk_iam_types", "risk_network_types", "risk_security_types", "risk_stateful_types",
  ]

  @Test("all of them are listed to whoever is known", arguments: Transport.allCases)
  func all(_ transport: Transport) async throws {
    try await TestServer.run(transport) { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.get(Self.path, key: tenant.readKey))
      #expect(answer.status == 200)
      let body = try answer.json()
      #expect(Set(Self.texts(body["risk_stateful_types"])) == BuiltInTypes.standard.stateful)
      #expect(Set(Self.texts(body["risk_iam_types"])) == BuiltInTypes.standard.iam)
      let noise = body["noise_rules"]?.elements?.compactMap { $0["id"]?.string } ?? []
      #expect(noise == NoiseCatalogue.builtIn.entries.filter(\.marksChanges).map(\.id))
      #expect(noise.contains("noise-etag"))
      let rules = body["risk_rules"]
      #expect(rules?["flags"]?.count == BuiltInFlag.allCases.count)
      #expect(rules?["attribute_rules"]?.count == AttributeRules.all.count)
      let person = tenant.person(.viewer).token
      #expect(try await server.send(.of(.get, Self.path, token: person)).body == answer.body)
      #expect(try await server.send(.get(Self.path)).verdict == "401 unauthorized")
    }
  }

  @Test(
    "a provider narrows the lists to its types, and the rules to those that can apply",
    arguments: [("aws", ["aws_"]), ("gcp", ["google_"]), ("azure", ["azurerm_", "azapi_"])])
  func narrowed(_ provider: String, _ prefixes: [String]) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let body = try await server.send(.get(Self.path + "?provider=\(provider)", key: tenant.key)).json()
      for list in Self.lists {
        let types = Self.texts(body[list])
        #expect(!types.isEmpty, "\(list)")
        #expect(types.allSatisfy { type in prefixes.contains { type.hasPrefix($0) } }, "\(list)")
        #expect(types == types.sorted())
      }
      let noise = Array(body["noise_rules"]?.elements ?? .none)
      #expect(noise.allSatisfy { ["any", provider].contains($0["provider"]?.string) })
      let ids = noise.compactMap { $0["id"]?.string }
      #expect(ids.contains("noise-null-empty") && !ids.contains("noise-helm-metadata"))
      for rule in body["risk_rules"]?["attribute_rules"]?.elements ?? .none {
        let types = Self.texts(rule["resource_types"])
        #expect(types.allSatisfy { type in prefixes.contains { type.hasPrefix($0) } })
      }
    }
  }

  @Test("a provider that is none is refused", arguments: ["oracle", "AWS", "kubernetes", ""])
  func unknownProvider(_ provider: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let answer = try await server.send(.get(Self.path + "?provider=\(provider)", key: tenant.key))
      #expect(answer.verdict == "400 validation_failed")
      #expect(try answer.json()["details"]?["field"]?.string == "provider")
    }
  }

  private static func texts(_ list: JSONView?) -> [String] {
    list?.elements?.compactMap(\.string) ?? []
  }
}
