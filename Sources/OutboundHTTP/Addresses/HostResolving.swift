import Foundation
import NIOPosix

/// Finds the addresses of a name.
public protocol HostResolving: Sendable {
  /// All addresses that the name has, at least one.
  /// - Throws: any error when it has none.
  func addresses(of name: String) async throws -> [IPAddress]
}

/// Asks the machine's resolver.
public struct SystemResolver: HostResolving {
  /// The name has no address.
  struct NotFound: Error {}

  /// Makes the resolver; it has no state.
  public init() {}

  /// All addresses of both versions, in the resolver's order.
  public func addresses(of name: String) async throws -> [IPAddress] {
    // getaddrinfo blocks, and can't be interrupted.
    try await NIOThreadPool.singleton.runIfActive { try Self.lookUp(name) }
  }

  private static func lookUp(_ name: String) throws -> [IPAddress] {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var first: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo(name, nil, &hints, &first) == 0 else { throw NotFound() }
    defer { freeaddrinfo(first) }
    let found = sequence(first: first) { $0?.pointee.ai_next }.prefix { $0 != nil }
      .compactMap { $0?.pointee.ai_addr.flatMap(IPAddress.init(socketAddress:)) }
    guard !found.isEmpty else { throw NotFound() }
    return found
  }
}

extension IPAddress {
  /// Nil for addresses of another family.
  fileprivate init?(socketAddress: UnsafeMutablePointer<sockaddr>) {
    let memory = UnsafeRawPointer(socketAddress)
    switch Int32(socketAddress.pointee.sa_family) {
    case AF_INET: self = .v4(UInt32(bigEndian: memory.loadUnaligned(as: sockaddr_in.self).sin_addr.s_addr))
    case AF_INET6:
      let address = memory.loadUnaligned(as: sockaddr_in6.self).sin6_addr
      self.init(v6: withUnsafeBytes(of: address) { Array($0) })
    default: return nil
    }
  }
}
