import FoundationEssentials

extension Identifier {
  /// The id of something that has no row of its own, made from a digest of its name: the same name gives the same id.
  ///
  /// A UUID of version 8 (RFC 9562 §5.8) with the first 16 bytes; nil when there are fewer.
  public init?(digest: some Collection<UInt8>) {
    var bytes = Array(digest.prefix(16))
    guard bytes.count == 16 else { return nil }
    bytes[6] = 0x80 | (bytes[6] & 0x0F)
    bytes[8] = 0x80 | (bytes[8] & 0x3F)
    let uuid = bytes.withUnsafeBytes { $0.loadUnaligned(as: uuid_t.self) }
    self.init(uuid: UUID(uuid: uuid))
  }
}
