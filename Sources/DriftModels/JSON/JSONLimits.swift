/// Bounds that a document is refused beyond.
public struct JSONLimits: Hashable, Sendable {
  /// Most containers that may be open at once. Default 512, at most 65,536.
  public var depth: Int
  /// Most bytes that are read. Default 4 GiB, at most 64 GiB (offsets on the tape have 36 bits).
  public var bytes: Int

  /// Sets both bounds; values outside the possible range are clamped to it.
  public init(depth: Int = 512, bytes: Int = 4 << 30) {
    self.depth = min(max(depth, 1), 65_536)
    self.bytes = min(max(bytes, 1), 64 << 30)
  }
}
