import DriftModels
import HTTPTypes
import NoiseAggregator
import Storage
import Workflows

/// When changes count as noise, and which of it nobody wants to see.
struct PlanNoiseRoutes: Sendable {
  let database: any Database
  let patterns: NoisePatterns
  let suppressions: NoiseSuppressions

  /// The defaults where nothing was saved.
  func settings(_ call: Call) async throws -> Reply {
    Self.reply(try await patterns.settings(in: call.scope))
  }

  func saveSettings(_ call: Call) async throws -> Reply {
    let fields = try BodyFields(try await call.payload.document())
    let settings = try NoiseSettings(
      windowDays: try fields.number("window_days"), recurrenceThreshold: try fields.number("recurrence_threshold"))
    let record = NoiseSettingsRecord(
      windowDays: settings.windowDays, recurrenceThreshold: settings.recurrenceThreshold)
    try await database.write { try await $0.org(call.scope).noise.save(record) }
    return Self.reply(settings)
  }

  func suppress(_ call: Call) async throws -> Reply {
    let request = try SuppressionRequest(BodyFields(try await call.payload.document()))
    let kept = try await suppressions.suppress(request, by: call.caller.identity.actor, in: call.scope)
    return Reply.list("suppressions", kept, status: .created) { $0.members(of: $1) }
  }

  func list(_ call: Call) async throws -> Reply {
    let includesExpired = try call.query.flag("include_expired") ?? false
    let found = try await suppressions.list(includingExpired: includesExpired, in: call.scope)
    return Reply.list("suppressions", found) { $0.members(of: $1) }
  }

  /// The pattern is seen again.
  func unsuppress(_ call: Call) async throws -> Reply {
    let id = try call.id("suppression_id", of: SuppressionID.self)
    try await suppressions.remove(id, in: call.scope)
    return .noContent
  }

  private static func reply(_ settings: NoiseSettings) -> Reply {
    Reply.json { body in
      body.member("recurrence_threshold", settings.recurrenceThreshold)
      body.member("window_days", settings.windowDays)
    }
  }
}

extension SuppressionRequest {
  fileprivate init(_ fields: BodyFields) throws {
    let duration = try fields.choice("duration", of: SuppressionDuration.self)
    guard let reason = try fields.text("reason") else {
      throw RequestFailure.invalid(field: "reason", problem: "it is required")
    }
    try self.init(
      fingerprints: fields.texts("fingerprints"), resourceAddresses: fields.texts("resource_addresses"),
      duration: duration.rawValue, reason: reason,
      isFalsePositive: fields.value("is_false_positive", .bool)?.bool ?? false)
  }
}

extension JSONWriter {
  fileprivate mutating func members(of suppression: NoiseSuppression) {
    member("id", suppression.id.description)
    member("fingerprint", suppression.fingerprint.description)
    member("resource_address", suppression.resourceAddress)
    member("duration", suppression.duration.rawValue)
    member("reason", suppression.reason)
    member("is_false_positive", suppression.isFalsePositive)
    member("created_by", suppression.createdBy)
    member("created_at", suppression.createdAt.description)
    member("expires_at", suppression.expiresAt?.description)
  }
}
