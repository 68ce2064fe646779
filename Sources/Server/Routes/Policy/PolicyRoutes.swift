import DriftModels
import HTTPTypes
import Storage
import Workflows

/// The rules by which an organisation grades risk.
struct PolicyRoutes: Sendable {
  let database: any Database
  let savePolicy: SavePolicy

  /// Version 0 without rules where none was saved.
  func get(_ call: Call) async throws -> Reply {
    let policy = try await database.read { try await $0.org(call.scope).policy.get() }
    return Self.reply(policy)
  }

  func replace(_ call: Call) async throws -> Reply {
    let fields = try BodyFields(try await call.payload.document())
    guard let rules = try fields.value("rules", .array) else { throw JSONError(.missingKey("rules")) }
    return Self.reply(try await savePolicy(rules, over: Self.version(fields), in: call.scope))
  }

  private static func version(_ fields: BodyFields) throws(JSONError) -> Int? {
    guard let view = try fields.value("version", .number) else { return nil }
    guard let version = view.int else {
      throw view.error(.wrongKind(expected: "a whole number", found: "another number"))
    }
    return version
  }

  private static func reply(_ policy: PolicyRecord?) -> Reply {
    Reply.json { body in
      body.key("rules")
      body.value(json: policy?.rules.bytes ?? Array("[]".utf8))
      body.member("updated_at", policy?.updatedAt.description)
      body.member("version", policy?.version ?? 0)
    }
  }
}
