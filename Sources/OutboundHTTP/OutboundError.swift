/// Why a request was not made, or came to nothing.
public enum OutboundError: Error, Hashable, Sendable {
  /// The text is no address that may be asked for; `reason` says what about it.
  case invalidURL(reason: String)
  /// The name leads to an address that must not be reached from here.
  case refusedAddress(host: String)
  /// The name leads nowhere.
  case unresolved(host: String)
  /// Nothing listens, the connection broke, or the certificate is not the host's; `reason` is for the log.
  case failed(host: String, reason: String)
  /// It took longer than ``OutboundLimits/total``.
  case timedOut(host: String)
  /// The answer has more bytes than ``OutboundLimits/bytes``.
  case tooLarge(limit: Int)
  /// The task that asked was cancelled.
  case cancelled
}

extension OutboundError: CustomStringConvertible {
  /// One line without a full stop; tells names of hosts and no addresses, paths or queries.
  public var description: String {
    switch self {
    case .invalidURL(let reason): "not an address that may be asked for: \(reason)"
    case .refusedAddress(let host): "\(host) leads to an address that must not be reached"
    case .unresolved(let host): "\(host) can't be resolved"
    case .failed(let host, let reason): "no answer from \(host): \(reason)"
    case .timedOut(let host): "\(host) took too long"
    case .tooLarge(let limit): "the answer has more than \(limit) bytes"
    case .cancelled: "cancelled"
    }
  }
}
