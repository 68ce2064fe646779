public import DriftModels

/// Both sides of a planned change with their masks, for libraries that keep secrets hidden by themselves.
///
/// The values are bare: whoever takes them has to ask the masks before anything is shown. To show values, read
/// ``ResourceChange/before`` and ``ResourceChange/after``, which do that.
public struct ChangeSides: Sendable {
  /// The value before; nil for a create.
  public let before: JSONView?
  /// The value after, as far as it is known; nil for a delete.
  public let after: JSONView?
  /// Which parts of the value after are known only after apply.
  public let unknown: Sensitivity
  /// Which parts must not be shown, on either side.
  public let sensitivity: Sensitivity
}

extension ResourceChange {
  /// Both sides with their masks.
  public var sides: ChangeSides {
    let (before, after) = (self.before, self.after)
    return ChangeSides(
      before: before.value, after: after.value, unknown: Sensitivity(mask: after.unknown),
      sensitivity: Sensitivity(mask: before.masks.before).union(Sensitivity(mask: before.masks.after)))
  }
}
