/// An IP address, or a range of addresses given by a prefix length.
struct IPNetwork: Hashable, Sendable {
  /// 4 or 16 bytes.
  let address: [UInt8]
  /// Leading bits that all addresses of the range share; nil for a plain address.
  let prefixLength: Int?

  init(address: [UInt8], prefixLength: Int?) {
    self.address = address
    self.prefixLength = prefixLength
  }

  /// Reads `192.0.2.7`, `10.0.0.0/8`, `2001:db8::1` or `2001:db8::/32`; nil for anything else.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let bytes = Self.v4(parts[0]) ?? Self.v6(parts[0]) else { return nil }
    address = bytes
    guard parts.count == 2 else {
      prefixLength = nil
      return
    }
    guard let length = Self.number(parts[1]), length <= bytes.count * 8 else { return nil }
    prefixLength = length
  }

  var isV6: Bool { address.count == 16 }

  /// The same range with all bits behind the prefix zero.
  var masked: IPNetwork {
    guard let prefixLength else { return self }
    let bytes = address.enumerated().map { index, byte in
      let kept = min(max(prefixLength - index * 8, 0), 8)
      return kept == 0 ? 0 : byte & (0xFF << (8 - kept))
    }
    return IPNetwork(address: bytes, prefixLength: prefixLength)
  }

  /// A range of one address as that address.
  var withoutFullPrefix: IPNetwork {
    prefixLength == address.count * 8 ? IPNetwork(address: address, prefixLength: nil) : self
  }

  /// Digits only, without a leading zero.
  private static func number(_ text: Substring) -> Int? {
    guard (1...3).contains(text.utf8.count), text.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
      text.utf8.count == 1 || text.utf8.first != UInt8(ascii: "0")
    else { return nil }
    return Int(text)
  }

  private static func v4(_ text: Substring) -> [UInt8]? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 4 else { return nil }
    let bytes = parts.compactMap { number($0).flatMap(UInt8.init(exactly:)) }
    return bytes.count == 4 ? bytes : nil
  }

  /// RFC 4291 §2.2: groups of four hexadecimal digits, one run of zeros as `::`, the last 32 bits as IPv4 if need be.
  private static func v6(_ text: Substring) -> [UInt8]? {
    guard text.contains(":") else { return nil }
    let halves = text.split(separator: "::", maxSplits: 2, omittingEmptySubsequences: false)
    guard halves.count <= 2, let head = groups(halves[0], isLast: halves.count == 1) else { return nil }
    guard halves.count == 2 else { return head.count == 16 ? head : nil }
    guard let tail = groups(halves[1], isLast: true), head.count + tail.count <= 14 else { return nil }
    return head + Array(repeating: 0, count: 16 - head.count - tail.count) + tail
  }

  private static func groups(_ text: Substring, isLast: Bool) -> [UInt8]? {
    guard !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    for (index, part) in parts.enumerated() {
      if isLast, index == parts.count - 1, let embedded = v4(part) { return bytes + embedded }
      guard (1...4).contains(part.utf8.count), part.utf8.allSatisfy({ Hexadecimal.digit($0) != nil }),
        let group = UInt16(part, radix: 16)
      else { return nil }
      bytes += [UInt8(group >> 8), UInt8(group & 0xFF)]
    }
    return bytes
  }
}
