import DriftModels
import Foundation
import HTTPTypes
import Hummingbird
import Testing

@testable import Server

/// Every operation, tried by every kind of caller.
@Suite("Who may call what")
struct AuthorisationTests {
  enum CallerKind: String, CaseIterable {
    case nobody = "no key"
    case wrongKey = "wrong key"
    case otherOrganization = "key of another organisation"
    case readKey = "read key"
    case writeKey = "write key"
    case viewer, member, admin
    case stranger = "owner of another organisation"

    /// The role of a signed-in person in the organisation that is asked for.
    var role: Role? { Role(rawValue: rawValue) }
  }

  /// Set `DRIFTWISE_UPDATE_GOLDEN=1` to write the file anew after a change of the access table.
  @Test("rights are the reviewed ones")
  func matchesGolden() async throws {
    var text = ""
    for operation in APIOperation.allCases {
      text += Self.row(operation)
      let verdicts = try await Self.verdicts(operation)
      for kind in CallerKind.allCases { text += "  \(kind.rawValue): \(verdicts[kind] ?? "not tried")\n" }
      text += "\n"
    }
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Golden/authorisation.txt")
    if ProcessInfo.processInfo.environment["DRIFTWISE_UPDATE_GOLDEN"] == "1" {
      try Data(text.utf8).write(to: file)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text)
  }

  @Test("what is not for everybody refuses strangers", arguments: APIOperation.allCases)
  func refusesStrangers(_ operation: APIOperation) async throws {
    let verdicts = try await Self.verdicts(operation)
    guard operation.access.requirement != nil else {
      #expect(Set(verdicts.values) == ["let in"])
      return
    }
    #expect(verdicts[.nobody] == "401 unauthorized")
    #expect(verdicts[.wrongKey] == "401 unauthorized")
    // Where the path names no organisation, a key acts on its own.
    let namesOrganization = operation.access.path.contains("/orgs/{id}")
    #expect(verdicts[.otherOrganization] == (namesOrganization ? "403 forbidden" : "let in"))
    if namesOrganization { #expect(verdicts[.stranger] == "403 forbidden") }
  }

  @Test("a key that may read changes nothing", arguments: APIOperation.allCases.filter { $0.access.method != .get })
  func readOnly(_ operation: APIOperation) async throws {
    #expect(try await Self.verdicts(operation)[.readKey]?.hasPrefix("403 ") == true)
  }

  @Test("an organisation that does not exist is answered like one of somebody else")
  func hidesExistence() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      for org in [other.id, OrgID.new()] {
        let answer = try await server.send(.get("/api/v2/orgs/\(org)/scans/x", key: tenant.key))
        #expect(answer.verdict == "403 forbidden")
      }
    }
  }

  @Test("ids that are no UUID are 400", arguments: ["/api/v2/orgs/1", "/api/v2/orgs/1/scans"])
  func invalidOrganization(_ path: String) async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      #expect(try await server.send(.get(path, key: tenant.key)).verdict == "400 invalid_id")
      #expect(try await server.send(.get(path)).verdict == "401 unauthorized")
    }
  }

  @Test(
    "so is each path below one, whatever it leads to",
    arguments: APIOperation.allCases.filter { $0.access.path.contains("/orgs/{id}") })
  func invalidOrganization(_ operation: APIOperation) async throws {
    try await TestServer.run { server in
      let access = operation.access
      let path = access.path.replacing("/{id}", with: "/x").replacing(/{\w+}/, with: CloudAccountID.new().description)
      let token = server.people.add("ada@example.org", [:])
      let answer = try await server.send(.of(access.method, path, token: token, access.body == .none ? nil : "{}"))
      #expect(answer.verdict == "400 invalid_id")
    }
  }

  @Test("other ids of the path are 400 too, once the caller is let in")
  func invalidIDs() async throws {
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      for path in ["/accounts/x", "/state-sources/1234", "/scans/x", "/scans/x/drift", "/scans/x/drift/import-blocks"] {
        let answer = try await tenant.get(path)
        #expect(answer.verdict == "400 invalid_id", "\(path)")
        #expect(try answer.json()["details"]?["field"]?.string?.isEmpty == false)
      }
      #expect(
        try await server.send(.delete(tenant.path + "/accounts/x", key: tenant.readKey)).code == "insufficient_scope")
    }
  }

  /// Each verdict on a fresh server, so that nothing is left over from the one before.
  private static func verdicts(_ operation: APIOperation) async throws -> [CallerKind: String] {
    let collected = Collected()
    try await TestServer.run { server in
      let tenant = try await Tenant.make(in: server)
      let other = try await Tenant.make(in: server)
      for kind in CallerKind.allCases {
        var ask = ask(operation, tenant)
        switch kind {
        case .nobody: break
        case .wrongKey: ask.key = APIKeyText.random().revealed
        case .otherOrganization: ask.key = other.key
        case .readKey: ask.key = tenant.readKey
        case .writeKey: ask.key = tenant.writeKey
        case .viewer, .member, .admin, .stranger:
          let roles = try kind == .stranger ? [other.id: .owner] : [tenant.id: #require(kind.role)]
          ask.token = server.people.add(kind.rawValue, roles)
        }
        let answer = try await server.send(ask)
        await collected.note(kind, [401, 403].contains(answer.status) ? answer.verdict : "let in")
      }
    }
    return await collected.verdicts
  }

  private actor Collected {
    var verdicts: [CallerKind: String] = [:]
    func note(_ kind: CallerKind, _ verdict: String) { verdicts[kind] = verdict }
  }

  private static func ask(_ operation: APIOperation, _ tenant: Tenant) -> Ask {
    let access = operation.access
    let path = access.path.replacing("/{id}", with: "/\(tenant.id)")
      .replacing(/{\w+}/, with: CloudAccountID.new().description)
    return .of(access.method, path, access.body == .none ? nil : "{}")
  }

  private static func row(_ operation: APIOperation) -> String {
    let access = operation.access
    let who =
      access.requirement.map { requirement in
        let grant = requirement.grant.map { ", key scope \($0)" } ?? ""
        let role = requirement.role.map { "role \($0.rawValue)" } ?? "of any organisation"
        return "\(requirement.credentials.rawValue), \(role)\(grant)"
      } ?? "everybody"
    let body = access.body == .none ? "" : "; body \(access.body.rawValue)"
    let limit = access.limit.map { "; \($0)" } ?? ""
    return "\(operation.rawValue)\n  \(access.method.rawValue) \(access.path)\n  \(who)\(body)\(limit)\n"
  }
}
