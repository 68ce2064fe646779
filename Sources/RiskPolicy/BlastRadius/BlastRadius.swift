/// What depends on a changed resource.
public struct BlastRadius: Hashable, Sendable {
  /// Addresses of resources that depend on it, directly or through others, the nearest first.
  public let dependents: [String]
  /// How many of them refer to it themselves.
  public let directCount: Int

  /// How many there are.
  public var count: Int { dependents.count }
}
