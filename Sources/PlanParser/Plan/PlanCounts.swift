/// How many entries of `resource_changes` fall into each class.
///
/// Each entry counts in exactly one class by its actions: managed resources and data sources alike, current and
/// deposed objects alike. Imports and moves are counted beside that. A replacement is one, not an add and a destroy.
public struct PlanCounts: Hashable, Sendable {
  /// `["create"]`.
  public var create = 0
  /// `["update"]`.
  public var update = 0
  /// `["delete"]`.
  public var delete = 0
  /// Lists with both `delete` and `create`.
  public var replace = 0
  /// `["read"]`.
  public var read = 0
  /// `["no-op"]`.
  public var noOp = 0
  /// Lists with `forget`, also together with `create`.
  public var forget = 0
  /// Lists that this version does not know.
  public var unknown = 0
  /// Entries without any action.
  public var malformed = 0
  /// Entries with `importing`, whatever their class.
  public var importing = 0
  /// Entries whose previous address differs, whatever their class.
  public var move = 0

  /// Counts nothing yet.
  public init() {}

  /// Entries in all.
  public var total: Int {
    create + update + delete + replace + read + noOp + forget + unknown + malformed
  }

  /// Whether applying would do anything: also an import or a move of an entry that is a no-op otherwise.
  public var hasChanges: Bool { total > noOp || importing > 0 || move > 0 }

  /// Counts one entry.
  mutating func add(_ change: ResourceChange) {
    switch change.action {
    case .create: create += 1
    case .update: update += 1
    case .delete: delete += 1
    case .replace: replace += 1
    case .read: read += 1
    case .noOp: noOp += 1
    case .forget, .replaceByForgetting: forget += 1
    case .unknown: unknown += 1
    case .malformed: malformed += 1
    }
    if change.isImport { importing += 1 }
    if change.isMove { move += 1 }
  }

  /// Counts of both together.
  public static func + (left: PlanCounts, right: PlanCounts) -> PlanCounts {
    var sum = PlanCounts()
    sum.create = left.create + right.create
    sum.update = left.update + right.update
    sum.delete = left.delete + right.delete
    sum.replace = left.replace + right.replace
    sum.read = left.read + right.read
    sum.noOp = left.noOp + right.noOp
    sum.forget = left.forget + right.forget
    sum.unknown = left.unknown + right.unknown
    sum.malformed = left.malformed + right.malformed
    sum.importing = left.importing + right.importing
    sum.move = left.move + right.move
    return sum
  }
}
