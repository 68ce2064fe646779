import DriftModels
import HTTPTypes
import Hummingbird
import Storage

/// Lets requests in to one operation as its row of the access table says.
///
/// The order is part of the contract: credential, organisation, rights, limit, body.
struct Gate: HTTPResponder {
  typealias Context = APIContext

  let operation: APIOperation
  let access: Access
  let handler: Handler
  let services: GateServices

  func respond(to request: Request, context: APIContext) async throws -> Response {
    switch (handler, access.requirement) {
    case (.open(let answer), nil): return try await answer().response
    case (.signedIn(let answer), let requirement?):
      let call = try await admit(request, context, requirement)
      guard access.isHeavy else { return try await answer(call).response }
      return try await withTaskExecutorPreference(services.pool) { try await answer(call).response }
    case (.anyCaller(let answer), let requirement?):
      return try await answer(admitAnyone(request, context, requirement)).response
    // A row and a handler that do not fit each other open nothing.
    case (.open, _?), (.signedIn, nil), (.anyCaller, nil): throw RequestFailure.forbidden
    }
  }

  private func admit(_ request: Request, _ context: APIContext, _ requirement: Requirement) async throws -> Call {
    let caller = try await signIn(request, context)
    let organization = try organization(context)
    let scope = try requirement.admit(caller, to: organization)
    if let header = request.headers[.orgID], OrgID(header) != scope.orgID { throw RequestFailure.unexpectedOrgHeader }
    try await count(caller, in: scope.orgID, context)
    let payload = try Payload(request, access.body, limit: services.bodyLimits.limit(of: access.body))
    if access.body != .none, request.headers.announceBody, !request.headers.announceJSON {
      throw RequestFailure.unsupportedMediaType
    }
    return Call(
      scope: scope, caller: caller, path: context.parameters,
      query: QueryParameters(request.uri.queryParameters), payload: payload,
      acceptsEvents: request.headers[values: .accept].contains { $0.lowercased().contains("text/event-stream") })
  }

  private func admitAnyone(
    _ request: Request, _ context: APIContext, _ requirement: Requirement
  ) async throws -> QueryParameters {
    let caller = try await signIn(request, context)
    try requirement.admit(caller)
    if let header = request.headers[.orgID], OrgID(header).flatMap({ caller.roles[$0] }) == nil {
      throw RequestFailure.unexpectedOrgHeader
    }
    try await count(caller, in: nil, context)
    _ = try Payload(request, .none, limit: services.bodyLimits.limit(of: .none))
    return QueryParameters(request.uri.queryParameters)
  }

  /// Finds out who calls, and notes it for the log.
  private func signIn(_ request: Request, _ context: APIContext) async throws -> Caller {
    guard let credential = try Credential(request.headers) else { throw RequestFailure.unauthorized }
    do {
      let caller = try await services.callers.caller(for: credential)
      context.notes.note(caller)
      return caller
    } catch RequestFailure.unauthorized {
      try await services.failedSignIns?.note(from: context.remoteAddress)
      throw RequestFailure.unauthorized
    }
  }

  /// The organisation that the path names; nil when it names none.
  private func organization(_ context: APIContext) throws(RequestFailure) -> OrgID? {
    guard access.path.contains("/orgs/{id}") else { return nil }
    guard let id = context.parameters.get("id").flatMap(OrgID.init) else { throw .invalidID(parameter: "id") }
    return id
  }

  private func count(_ caller: Caller, in org: OrgID?, _ context: APIContext) async throws {
    guard let limiter = services.limiter, let limit = access.limit else { return }
    let subject =
      switch limit.subject {
      case .organization: org?.description ?? caller.identity.id
      case .caller: caller.identity.id
      }
    let status = await limiter.take(operation, limit, subject: subject)
    context.notes.note(status)
    if status.isExceeded { throw RequestFailure.rateLimited(retryAfterSeconds: status.resetSeconds) }
  }
}

/// What all gates share.
struct GateServices: Sendable {
  let callers: any CallerSource
  let bodyLimits: BodyLimits
  /// Where heavy operations run.
  let pool: ComputePool
  /// Nil when limits are switched off.
  let limiter: RateLimiter?
  /// Nil when limits are switched off.
  let failedSignIns: FailedSignIns?
}
