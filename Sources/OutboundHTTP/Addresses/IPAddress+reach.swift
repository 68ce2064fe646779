extension IPAddress {
  /// Whether the address is the machine's own: 127.0.0.0/8 or ::1.
  public var isLoopback: Bool {
    switch self {
    case .v4(let value): value >> 24 == 127
    case .v6(let high, let low): high == 0 && low == 1
    }
  }

  /// Whether the address belongs to a host of the public internet.
  ///
  /// After IANA's registries of special-purpose addresses (RFC 6890). Of version 6 that is 2000::/3 without what is set apart
  /// in it, so that no address of version 4 hides inside (mapped, NAT64, 6to4, Teredo).
  public var isPublic: Bool {
    switch self {
    case .v4(let value): !Self.special.contains { $0.contains(value) }
    case .v6(let high, _): high >> 61 == 0b001 && !Self.specialV6.contains { $0.contains(high) }
    }
  }

  private struct Block<Value: FixedWidthInteger & Sendable>: Sendable {
    let start: Value
    let length: Int

    func contains(_ value: Value) -> Bool {
      value >> (Value.bitWidth - length) == start >> (Value.bitWidth - length)
    }
  }

  private static let special: [Block<UInt32>] = [
    block(0, 0, 0, 0, 8),  // this network
    block(10, 0, 0, 0, 8),  // private
    block(100, 64, 0, 0, 10),  // shared by carriers
    block(127, 0, 0, 0, 8),  // loopback
    block(168, 63, 129, 16, 32),  // Azure's own services, metadata among them
    block(169, 254, 0, 0, 16),  // link-local, metadata of most clouds
    block(172, 16, 0, 0, 12),  // private
    block(192, 0, 0, 0, 24),  // protocol assignments, metadata of Oracle's cloud
    block(192, 0, 2, 0, 24),  // documentation
    block(192, 88, 99, 0, 24),  // relays from version 6, no longer used
    block(192, 168, 0, 0, 16),  // private
    block(198, 18, 0, 0, 15),  // benchmarks
    block(198, 51, 100, 0, 24),  // documentation
    block(203, 0, 113, 0, 24),  // documentation
    block(224, 0, 0, 0, 4),  // multicast
    block(240, 0, 0, 0, 4),  // reserved, broadcast
  ]

  /// By the first half alone, since none of the blocks is smaller.
  private static let specialV6: [Block<UInt64>] = [
    Block(start: 0x2001_0000_0000_0000, length: 23),  // protocol assignments, Teredo among them
    Block(start: 0x2001_0DB8_0000_0000, length: 32),  // documentation
    Block(start: 0x2002_0000_0000_0000, length: 16),  // 6to4
    Block(start: 0x3FFF_0000_0000_0000, length: 20),  // documentation
  ]

  private static func block(_ a: UInt32, _ b: UInt32, _ c: UInt32, _ d: UInt32, _ length: Int) -> Block<UInt32> {
    Block(start: a << 24 | b << 16 | c << 8 | d, length: length)
  }
}
