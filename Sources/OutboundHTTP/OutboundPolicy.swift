/// Which hosts may be asked.
public struct OutboundPolicy: Hashable, Sendable {
  /// The ports that may be named. Default: 443 alone.
  public var ports: Set<Int>
  /// Whether this machine itself may be asked, at any port and without TLS. For tests with a stand-in; default false.
  public var allowsLoopback: Bool

  /// Public hosts over HTTPS.
  public static let publicHosts = OutboundPolicy()

  /// Sets the rules.
  public init(ports: Set<Int> = [443], allowsLoopback: Bool = false) {
    self.ports = ports
    self.allowsLoopback = allowsLoopback
  }

  /// Whether a connection may go to an address.
  public func allows(_ address: IPAddress) -> Bool {
    address.isPublic || (allowsLoopback && address.isLoopback)
  }
}

/// Bounds on a request.
public struct OutboundLimits: Hashable, Sendable {
  /// How long a connection may take to be made. Default 10 s.
  public var connect: Duration
  /// How long all of it may take. Default 30 s.
  public var total: Duration
  /// Most bytes of an answer. Default 50 MiB.
  public var bytes: Int

  /// Sets the bounds.
  public init(connect: Duration = .seconds(10), total: Duration = .seconds(30), bytes: Int = 50 << 20) {
    self.connect = connect
    self.total = total
    self.bytes = bytes
  }
}
