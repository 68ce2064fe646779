import DriftModels
import HTTPTypes
import Synchronization
import Testing

@testable import Server

/// People who have signed in, beside the keys of the database: as a server will know them once it takes their tokens.
final class People: CallerSource {
  private let keys: Authenticator
  private let known = Mutex<[String: Caller]>([:])

  init(keys: Authenticator) {
    self.keys = keys
  }

  /// Makes somebody known; gives the token.
  func add(_ name: String, _ roles: [OrgID: Role]) -> String {
    let caller = Caller(user: .new(), name: name, roles: roles)
    let token = "person-\(caller.identity.id)"
    known.withLock { $0[token] = caller }
    return token
  }

  func caller(for credential: Credential) async throws -> Caller {
    if case .token(let token) = credential, let caller = known.withLock({ $0[token.revealed] }) { return caller }
    return try await keys.caller(for: credential)
  }
}

/// A signed-in member of an organisation.
struct Person: Sendable {
  let tenant: Tenant
  let name: String
  let token: String

  /// Asks for something of the organisation.
  @discardableResult
  func send(_ method: HTTPRequest.Method, _ path: String, _ json: String? = nil) async throws -> Answer {
    try await tenant.server.send(.of(method, tenant.path + path, token: token, json))
  }
}

extension Tenant {
  /// A member with a role.
  func person(_ role: Role, name: String = "ada@example.org") -> Person {
    Person(tenant: self, name: name, token: server.people.add(name, [id: role]))
  }

  /// Asks for something of the organisation with a key; the unrestricted one when none is named.
  @discardableResult
  func send(
    _ method: HTTPRequest.Method, _ path: String, _ json: String? = nil, key: String? = nil
  ) async throws -> Answer {
    try await server.send(.of(method, self.path + path, key: key ?? self.key, json))
  }
}
