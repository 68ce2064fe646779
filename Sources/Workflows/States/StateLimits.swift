/// Bounds on states that are taken in.
public struct StateLimits: Hashable, Sendable {
  /// Most bytes of one state. Default 50 MiB.
  public var bytes: Int
  /// Most containers of a state that may be open at once. Default 256.
  public var depth: Int
  /// How many states are kept of each workspace of a source; older ones go. Default 10, at least 1.
  public var keptSnapshots: Int
  /// Longest name of a workspace, in bytes. Default 256.
  public var workspaceLength: Int

  /// Sets the bounds.
  public init(bytes: Int = 50 << 20, depth: Int = 256, keptSnapshots: Int = 10, workspaceLength: Int = 256) {
    self.bytes = bytes
    self.depth = depth
    self.keptSnapshots = max(1, keptSnapshots)
    self.workspaceLength = workspaceLength
  }
}
