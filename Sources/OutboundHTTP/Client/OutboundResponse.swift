/// What a host answered.
public struct OutboundResponse: Hashable, Sendable {
  /// The status; one that redirects is not followed.
  public let status: Int
  /// The body.
  public let body: [UInt8]
}
