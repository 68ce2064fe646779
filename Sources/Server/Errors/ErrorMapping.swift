import DriftModels
import HTTPTypes
import Hummingbird
import NoiseAggregator
import RiskPolicy
import Storage
import Workflows

/// The only place that turns errors into status codes.
enum ErrorMapping {
  /// How an error is answered; what nobody foresaw is a 500 without any detail.
  static func answer(to error: any Error) -> ErrorAnswer {
    switch error {
    case let failure as RequestFailure: answer(to: failure)
    case let failure as WorkflowError: answer(to: failure)
    case let failure as CustomRuleError: answer(to: failure)
    case let failure as PolicyError: answer(to: failure)
    case let failure as NoiseError: answer(to: failure)
    case is RegistryUnavailable: registryUnavailable
    case let failure as StorageError: answer(to: failure)
    case let failure as JSONError: answer(to: failure)
    case is CancellationError: unavailable("the server is stopping")
    default: internalError
    }
  }

  static func answer(to failure: RequestFailure) -> ErrorAnswer {
    switch failure {
    case .unauthorized:
      refuse(.unauthorized, "unauthorized", "a valid credential is needed", headers: challenge)
    case .ambiguousCredentials:
      refuse(.badRequest, "ambiguous_credentials", "send one credential: X-API-Key or Authorization, not both")
    case .forbidden:
      refuse(.forbidden, "forbidden", "the caller does not belong to this organisation")
    case .insufficientRole(let needed):
      refuse(.forbidden, "insufficient_role", "this needs the role \(needed.rawValue) or above")
    case .insufficientScope:
      refuse(.forbidden, "insufficient_scope", "this needs an API key with the write scope")
    case .oidcRequired:
      refuse(.forbidden, "oidc_required", "this needs a signed-in person, not an API key")
    case .keyRequired:
      refuse(.forbidden, "api_key_required", "this needs an API key, not a signed-in person")
    case .userRequired:
      refuse(
        .forbidden, "user_required", "this is written down with a person's name, and an API key has none behind it")
    case .scopeEscalation:
      refuse(.forbidden, "scope_escalation", "an API key can't make a key with more scope than its own")
    case .unexpectedOrgHeader:
      refuse(.badRequest, "unexpected_org_header", "X-Org-ID is not the organisation of the path")
    case .invalidID(let field):
      refuse(.badRequest, "invalid_id", "\(field) is not a UUID", details: ["field": .string(field)])
    case .invalid(let field, let problem):
      refuse(
        .badRequest, "validation_failed", "\(field): \(problem)",
        details: ["field": .string(field), "problem": .string(problem)])
    case .invalidScope(let field):
      refuse(
        .badRequest, "invalid_scope", "\(field): a scope is read, write or *", details: ["field": .string(field)])
    case .invalidJSON(let error): answer(to: error)
    case .unsupportedMediaType:
      refuse(
        .unsupportedMediaType, "unsupported_media_type",
        "the body must be application/json, as it is or compressed with gzip or deflate",
        headers: [.acceptEncoding: ContentCoding.acceptable])
    case .invalidContentCoding:
      refuse(.badRequest, "invalid_content_encoding", "the body is not compressed as its Content-Encoding says")
    case .payloadTooLarge(let limit, let hint):
      refuse(
        .contentTooLarge, "payload_too_large", "the body may have \(limit) bytes" + (hint.map { "; \($0)" } ?? ""),
        details: ["limit_bytes": .number(JSONNumber(limit))])
    case .bodyInterrupted:
      refuse(.badRequest, "invalid_json", "the body ended before it was complete")
    case .notFound(let entity):
      refuse(.notFound, "not_found", "no such \(entity.phrase) in this organisation")
    case .patternNotFound:
      refuse(.notFound, "not_found", "nothing of this fingerprint recurs in the window")
    case .driftNotComputed:
      refuse(.notFound, "drift_not_computed", "drift has not been computed for this scan")
    case .unknownResourceType:
      refuse(.notFound, "not_found", "the provider has no such resource type")
    case .analysisTimeout:
      refuse(.gatewayTimeout, "analysis_timeout", "the analysis took too long and was given up")
    case .overloaded:
      refuse(
        .serviceUnavailable, "overloaded", "as many analyses are waiting as the server takes; try again later",
        headers: [.retryAfter: "30"])
    case .scanRunning:
      refuse(.conflict, "scan_running", "a scan of the account is running")
    case .planLimitExceeded(let reached): answer(to: reached)
    case .routeNotFound:
      refuse(.notFound, "route_not_found", "there is no operation under this path")
    case .methodNotAllowed(let allowed):
      refuse(
        .methodNotAllowed, "method_not_allowed", "the path does not take this method",
        headers: [.allow: allowed.map(\.rawValue).joined(separator: ", ")])
    case .rateLimited(let seconds):
      refuse(
        .tooManyRequests, "rate_limited", "too many requests; try again in \(seconds) s",
        headers: [.retryAfter: "\(seconds)"])
    }
  }

  static func answer(to error: JSONError) -> ErrorAnswer {
    if case .tooLarge(_, let limit) = error.reason { return answer(to: .payloadTooLarge(limit: limit)) }
    if case .outOfMemory = error.reason { return unavailable("the server has no memory for this body") }
    return refuse(
      .badRequest, "invalid_json", error.description,
      details: [
        "offset": .number(JSONNumber(error.offset)), "line": .number(JSONNumber(error.line)),
        "column": .number(JSONNumber(error.column)), "path": .string(error.path),
      ])
  }

  private static func answer(to reached: PlanLimitReached) -> ErrorAnswer {
    let sentence = "the plan \(reached.plan.rawValue) allows \(reached.cap); \(reached.used) are in use"
    var answer = refuse(
      HTTPResponse.Status(code: 402, reasonPhrase: "Payment Required"), "plan_limit_exceeded", sentence)
    answer.members = [
      ("message", .string(sentence)), ("limit_name", .string(reached.limit.rawValue)),
      ("used", .number(JSONNumber(reached.used))), ("cap", .number(JSONNumber(reached.cap))),
      ("plan", .string(reached.plan.rawValue)), ("required_plan", .string(reached.requiredPlan.rawValue)),
    ]
    return answer
  }

  private static func answer(to error: StorageError) -> ErrorAnswer {
    switch error {
    case .notFound(let entity, _): answer(to: RequestFailure.notFound(entity))
    case .conflict(constraint: .textWithoutNUL):
      refuse(.badRequest, "validation_failed", "a text may not hold U+0000")
    case .conflict(constraint: .policyVersion):
      refuse(.conflict, "version_conflict", "the policy was saved by somebody else in the meantime; read it again")
    case .conflict(constraint: .customRuleName): refuse(.conflict, "conflict", "a rule of this type has that name")
    case .conflict(constraint: .disabledRule): refuse(.conflict, "conflict", "the rule is disabled already")
    case .conflict: refuse(.conflict, "conflict", "another change got in the way")
    case .serialization, .unavailable: unavailable("the database can't be reached")
    case .corrupt: internalError
    }
  }

  static func refuse(
    _ status: HTTPResponse.Status, _ code: String, _ message: String, details: JSONValue? = nil,
    headers: HTTPFields = [:]
  ) -> ErrorAnswer {
    ErrorAnswer(
      status: status, code: code, message: message, members: details.map { [("details", $0)] } ?? [], headers: headers)
  }

  private static func unavailable(_ message: String) -> ErrorAnswer {
    refuse(.serviceUnavailable, "unavailable", message, headers: [.retryAfter: "1"])
  }

  private static var internalError: ErrorAnswer {
    refuse(.internalServerError, "internal", "something went wrong here; quote the request id")
  }

  /// RFC 9110 §15.5.2 asks for it with each 401.
  private static let challenge: HTTPFields = [.wwwAuthenticate: "Bearer realm=\"driftwise\""]
}

extension StoredEntity {
  /// The words for it in a sentence.
  fileprivate var phrase: String {
    switch self {
    case .organization: "organisation"
    case .apiKey: "API key"
    case .cloudAccount: "cloud account"
    case .stateSource: "state source"
    case .stateSnapshot: "state"
    case .scan: "scan"
    case .liveResource: "resource"
    case .driftSnapshot: "drift result"
    case .customRule: "rule"
    case .disabledRule: "disabled rule"
    case .suppression: "suppression"
    }
  }
}
