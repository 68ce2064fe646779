/// What an attribute was and what it becomes: an example that is shown beside a pattern.
///
/// Both sides are JSON that anybody may see who may see the scan. Whoever records a scan hides what is sensitive first:
/// nothing here can tell a secret from another text.
public struct NoiseValues: Hashable, Sendable {
  /// How many bytes a side has at most; a longer one is left out.
  public static let mostBytes = 4_096

  /// What it was; nil where there was nothing, or too much.
  public let before: [UInt8]?
  /// What it becomes; nil where there is nothing, or too much.
  public let after: [UInt8]?

  /// Keeps each side that is not too long.
  public init(before: [UInt8]?, after: [UInt8]?) {
    self.before = before.flatMap { $0.count <= Self.mostBytes ? $0 : nil }
    self.after = after.flatMap { $0.count <= Self.mostBytes ? $0 : nil }
  }

  /// Whether neither side is there.
  public var isEmpty: Bool { before == nil && after == nil }

  /// The one of two that is kept where one resource shows both: the first by its bytes, so that it does not matter which
  /// came first.
  package static func first(_ left: NoiseValues?, _ right: NoiseValues?) -> NoiseValues? {
    let given = [left, right].compactMap { $0 }.filter { !$0.isEmpty }
    return given.min { left, right in
      left.before == right.before
        ? precedes(left.after, right.after) : precedes(left.before, right.before)
    }
  }

  private static func precedes(_ left: [UInt8]?, _ right: [UInt8]?) -> Bool {
    (left ?? []).lexicographicallyPrecedes(right ?? []) || (left == nil && right?.isEmpty == true)
  }
}
