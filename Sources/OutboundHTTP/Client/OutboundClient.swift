import AsyncHTTPClient
import NIOCore
import NIOHTTP1
import NIOPosix

/// Asks hosts that somebody else names.
///
/// ```swift
/// let client = OutboundClient(limits: OutboundLimits(bytes: 8 << 20))
/// let response = try await client.get(try OutboundURL("https://registry.terraform.io/v1/providers/hashicorp/aws"))
/// ```
///
/// Each request has a connection of its own, since the address that was checked belongs to that request. So it suits a few
/// requests now and then.
public struct OutboundClient: Sendable {
  private let policy: OutboundPolicy
  private let limits: OutboundLimits
  private let resolver: any HostResolving

  /// How many addresses of a name are tried when nothing listens.
  private static let tries = 3

  /// Makes a client that keeps no state.
  public init(
    policy: OutboundPolicy = .publicHosts, limits: OutboundLimits = OutboundLimits(),
    resolver: any HostResolving = SystemResolver()
  ) {
    self.policy = policy
    self.limits = limits
    self.resolver = resolver
  }

  /// Asks for an address with GET.
  /// - Parameter headers: Names and values to send along.
  public func get(
    _ url: OutboundURL, headers: [(name: String, value: String)] = [("accept", "application/json")]
  ) async throws(OutboundError) -> OutboundResponse {
    var request = HTTPClientRequest(url: url.text)
    for (name, value) in headers { request.headers.add(name: name, value: value) }
    request.headers.replaceOrAdd(name: "user-agent", value: "driftwise")
    do {
      return try await withDeadline(url.host) { [request] in
        try await send(request, to: url)
      }
    } catch let error as OutboundError {
      throw error
    } catch is CancellationError {
      throw .cancelled
    } catch let error as HTTPClientError where error == .cancelled {
      throw .cancelled
    } catch let error as HTTPClientError where error == .deadlineExceeded || error == .connectTimeout {
      throw .timedOut(host: url.host)
    } catch {
      throw .failed(host: url.host, reason: "\(error)")
    }
  }

  private func send(_ request: HTTPClientRequest, to url: OutboundURL) async throws -> OutboundResponse {
    let addresses = try await checkedAddresses(of: url)
    var last: any Error = OutboundError.unresolved(host: url.host)
    for address in addresses.prefix(Self.tries) {
      do {
        return try await send(request, to: url, at: address)
      } catch  where Self.isUnanswered(error) {
        last = error
      }
    }
    throw last
  }

  /// All addresses of the host, after all of them have been found good: one that leads inside spoils the name.
  private func checkedAddresses(of url: OutboundURL) async throws -> [IPAddress] {
    if let literal = url.literal {
      guard policy.allows(literal) else { throw OutboundError.refusedAddress(host: url.host) }
      return [literal]
    }
    let addresses: [IPAddress]
    do {
      addresses = try await resolver.addresses(of: url.host)
    } catch is CancellationError {
      throw CancellationError()
    } catch {
      throw OutboundError.unresolved(host: url.host)
    }
    // Where this machine may be asked, it has to be meant: another name that leads to it is refused all the same.
    let isAllowed =
      if url.host == "localhost" {
        policy.allowsLoopback && addresses.allSatisfy { $0.isLoopback }
      } else {
        addresses.allSatisfy { $0.isPublic }
      }
    guard isAllowed else { throw OutboundError.refusedAddress(host: url.host) }
    // A machine without version 6 gets addresses of it all the same.
    return addresses.filter(\.isV4) + addresses.filter { !$0.isV4 }
  }

  private func send(
    _ request: HTTPClientRequest, to url: OutboundURL, at address: IPAddress
  ) async throws -> OutboundResponse {
    var configuration = HTTPClient.Configuration(
      redirectConfiguration: .disallow, timeout: .init(connect: TimeAmount(limits.connect)))
    if url.literal == nil { configuration.dnsOverride = [url.host: address.description] }
    configuration.httpVersion = .http1Only
    // Else a certificate that is not the host's is tried again and again until the time is up.
    configuration.connectionPool.retryConnectionEstablishment = false
    let client = HTTPClient(
      eventLoopGroupProvider: .shared(MultiThreadedEventLoopGroup.singleton), configuration: configuration)
    do {
      let response = try await client.execute(request, timeout: TimeAmount(limits.total))
      let body = try await response.body.collect(upTo: limits.bytes)
      try await client.shutdown()
      return OutboundResponse(status: Int(response.status.code), body: Array(body.readableBytesView))
    } catch {
      try? await client.shutdown()
      throw error is NIOTooManyBytesError ? OutboundError.tooLarge(limit: limits.bytes) : error
    }
  }

  private static func isUnanswered(_ error: any Error) -> Bool {
    error is NIOConnectionError || error is IOError || error is ChannelError
      || (error as? HTTPClientError) == .connectTimeout
  }

  private func withDeadline<Value: Sendable>(
    _ host: String, _ work: @escaping @Sendable () async throws -> Value
  ) async throws -> Value {
    try await withThrowingTaskGroup(of: Value.self) { group in
      group.addTask(operation: work)
      group.addTask { [limits] in
        try await Task.sleep(for: limits.total)
        throw OutboundError.timedOut(host: host)
      }
      defer { group.cancelAll() }
      guard let value = try await group.next() else { throw CancellationError() }
      return value
    }
  }
}

extension IPAddress {
  fileprivate var isV4: Bool {
    if case .v4 = self { true } else { false }
  }
}
