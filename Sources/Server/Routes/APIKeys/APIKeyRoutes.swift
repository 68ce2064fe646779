import DriftModels
import HTTPTypes
import Storage

/// Keys that programs call the API with.
struct APIKeyRoutes: Sendable {
  let database: any Database
  let hasher: APIKeyHasher
  let time: any TimeSource

  func list(_ call: Call) async throws -> Reply {
    let paging = try Paging(call.query, .long)
    let page = try await database.read { try await $0.org(call.scope).apiKeys.list(page: paging.request) }
    return Reply.page("api_keys", page, paging) { $0.members(of: $1, shownOnce: nil) }
  }

  func create(_ call: Call) async throws -> Reply {
    let wish = try NewAPIKey(BodyFields(try await call.payload.document()))
    guard KeyGrant(wish.scopes) <= call.caller.grant else { throw RequestFailure.scopeEscalation }
    let text = APIKeyText.random()
    let now = time.now
    let key = APIKeyRecord(
      id: .new(at: now), name: wish.name, prefix: text.prefix, hash: hasher.hash(text), scopes: wish.scopes,
      createdAt: now)
    try await database.write { transaction in
      let org = transaction.org(call.scope)
      let plan = try await org.organization.lock().plan
      try PlanLimit.apiKeys.requireRoom(used: try await org.apiKeys.count(), plan: plan)
      try await org.apiKeys.insert(key)
    }
    return Reply.json(.created) { $0.members(of: key, shownOnce: text) }
  }

  func revoke(_ call: Call) async throws -> Reply {
    let id = try call.id("keyID", of: APIKeyID.self)
    let now = time.now
    try await database.write { try await $0.org(call.scope).apiKeys.revoke(id, at: now) }
    return .noContent
  }
}

/// What the caller wants a new key to be.
private struct NewAPIKey {
  let name: String
  /// Without repetition, in the order given; empty means unrestricted.
  let scopes: [APIKeyScope]

  init(_ fields: BodyFields) throws {
    try fields.refuseDuplicates()
    name = try fields.name("name")
    var scopes: [APIKeyScope] = []
    for (index, element) in (try fields.value("scopes", .array)?.elements ?? .none).enumerated() {
      guard let text = element.string else { throw element.wrongKind(expected: .string) }
      guard let scope = APIKeyScope(rawValue: text) else {
        throw RequestFailure.invalidScope(field: "scopes[\(index)]")
      }
      if !scopes.contains(scope) { scopes.append(scope) }
    }
    self.scopes = scopes
  }
}

extension JSONWriter {
  /// The text of a key is shown in the answer that makes it and never again.
  fileprivate mutating func members(of apiKey: APIKeyRecord, shownOnce text: APIKeyText?) {
    member("created_at", apiKey.createdAt.description)
    member("id", apiKey.id.description)
    member("key_prefix", apiKey.prefix)
    member("name", apiKey.name)
    member("raw_key", text?.revealed ?? "")
    key("scopes")
    array { list in
      for scope in apiKey.scopes { list.value(scope.rawValue) }
    }
  }
}
