import DriftModels
import HTTPTypes
import Hummingbird
import Logging

/// The outermost layer: gives each request its id, turns errors into answers and writes one log line.
struct RequestLog: RouterMiddleware {
  typealias Context = APIContext

  func handle(
    _ request: Request, context: APIContext, next: (Request, APIContext) async throws -> Response
  ) async throws -> Response {
    let start = ContinuousClock.now
    var response: Response
    var cause: (any Error)?
    do {
      response = try await next(request, context)
    } catch {
      let failure = RouteMiss.failure(for: error, request) ?? error
      cause = failure
      response = ErrorMapping.answer(to: failure).reply(context.requestID).response
    }
    response.headers[.requestID] = context.requestID.description
    response.headers[.xContentTypeOptions] = "nosniff"
    if context.notes.caller != nil { response.headers[.cacheControl] = "no-store" }
    if let limit = context.notes.limit { response.headers.append(limit) }
    write(request, context, response.status, cause, duration: .now - start)
    return response
  }

  /// The path goes in without its query, and no header but the caller's own request id: the rest may hold secrets.
  private func write(
    _ request: Request, _ context: APIContext, _ status: HTTPResponse.Status, _ cause: (any Error)?,
    duration: ContinuousClock.Duration
  ) {
    let (seconds, attoseconds) = duration.components
    var metadata: Logger.Metadata = [
      "method": "\(request.method.rawValue)", "path": "\(request.uri.path.prefix(512))",
      "status": .stringConvertible(status.code),
      "duration_us": .stringConvertible(Int(seconds * 1_000_000 + attoseconds / 1_000_000_000_000)),
    ]
    if let caller = context.notes.caller {
      if let org = caller.home { metadata["org_id"] = "\(org)" }
      switch caller.identity {
      case .key(let id, _): metadata["key_id"] = "\(id)"
      case .user(let id, _): metadata["user_id"] = "\(id)"
      }
    }
    if let given = request.headers[.requestID] { metadata["client_request_id"] = "\(given.prefix(128))" }
    guard status.code >= 500, let cause else {
      context.logger.info("request", metadata: metadata)
      return
    }
    metadata["cause"] = "\(type(of: cause)): \(cause)"
    context.logger.error("request", metadata: metadata)
  }
}

extension HTTPFields {
  fileprivate mutating func append(_ limit: RateLimitStatus) {
    self[.rateLimitLimit] = "\(limit.limit)"
    self[.rateLimitRemaining] = "\(limit.remaining)"
    self[.rateLimitReset] = "\(limit.resetSeconds)"
  }
}
