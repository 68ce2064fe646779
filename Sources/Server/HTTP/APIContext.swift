import DriftModels
import Hummingbird
import Logging
import NIOCore
import Synchronization

/// What belongs to one request on its way through the server.
struct APIContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// Given to the caller and to each log line.
  let requestID = DriftModels.RequestID.new()
  /// Where the connection comes from, without port.
  let remoteAddress: String
  /// What becomes known on the way.
  let notes = RequestNotes()

  init(source: ApplicationRequestContextSource) {
    self.init(source: source, remoteAddress: source.channel.remoteAddress?.ipAddress ?? "local")
  }

  /// For requests that come over no connection.
  init(source: some RequestContextSource, remoteAddress: String) {
    coreContext = CoreRequestContextStorage(source: source)
    self.remoteAddress = remoteAddress
    logger[metadataKey: "hb.request.id"] = nil
    logger[metadataKey: "request_id"] = "\(requestID)"
  }
}

/// What is found out about a request inside and told outside: in its log line and in header fields.
final class RequestNotes: Sendable {
  private let state = Mutex<(caller: Caller?, limit: RateLimitStatus?)>((nil, nil))

  /// Who calls; nil until that is known.
  var caller: Caller? { state.withLock { $0.caller } }
  /// How the limit that applies stands; nil until it has been counted.
  var limit: RateLimitStatus? { state.withLock { $0.limit } }

  func note(_ caller: Caller) { state.withLock { $0.caller = caller } }
  func note(_ limit: RateLimitStatus) { state.withLock { $0.limit = limit } }
}
