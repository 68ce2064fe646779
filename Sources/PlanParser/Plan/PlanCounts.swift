/// How many entries of `resource_changes` fall into each class.
///
/// Each entry counts once by its actions; imports and moves are counted on top. A list that holds `forget` counts
/// as forget, also together with `create`.
public struct PlanCounts: Hashable, Sendable {
  public var create = 0
  public var update = 0
  public var delete = 0
  public var replace = 0
  public var read = 0
  public var noOp = 0
  public var forget = 0
  /// Lists that this version does not know, or none at all.
  public var other = 0
  /// Entries with `importing`, whatever else happens to them.
  public var `import` = 0
  /// Entries whose address changes.
  public var move = 0

  /// Starts with nothing.
  public init() {}

  mutating func add(_ change: ResourceChange) {
    switch change.action {
    case .create: create += 1
    case .update: update += 1
    case .delete: delete += 1
    case .replace: replace += 1
    case .read: read += 1
    case .noOp: noOp += 1
    case .forget, .forgetAndCreate: forget += 1
    case .unknown(let actions) where actions.contains("forget"): forget += 1
    case .unknown(let actions) where actions.contains("delete") && actions.contains("create"): replace += 1
    case .unknown, .malformed: other += 1
    }
    if change.importing != nil { `import` += 1 }
    if change.previousAddress != nil { move += 1 }
  }

  /// All entries.
  public var total: Int { create + update + delete + replace + read + noOp + forget + other }
}
