/// Why an action was chosen. Reasons of newer versions are kept as they are.
public struct ActionReason: Hashable, Sendable, RawRepresentable {
  /// The word used in plans.
  public let rawValue: String

  /// Takes the word used in plans.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// An attribute can only change by a new object; see ``ResourceChange/replacePaths``.
  public static let replaceBecauseCannotUpdate = ActionReason(rawValue: "replace_because_cannot_update")
  /// The object is marked as tainted.
  public static let replaceBecauseTainted = ActionReason(rawValue: "replace_because_tainted")
  /// Asked for with `-replace`.
  public static let replaceByRequest = ActionReason(rawValue: "replace_by_request")
  /// `replace_triggered_by`.
  public static let replaceByTriggers = ActionReason(rawValue: "replace_by_triggers")
  /// The block is gone from the configuration.
  public static let deleteBecauseNoResourceConfig = ActionReason(rawValue: "delete_because_no_resource_config")
  /// Switched between `count`, `for_each` and neither.
  public static let deleteBecauseWrongRepetition = ActionReason(rawValue: "delete_because_wrong_repetition")
  /// The index is beyond `count`.
  public static let deleteBecauseCountIndex = ActionReason(rawValue: "delete_because_count_index")
  /// The key is not in `for_each`.
  public static let deleteBecauseEachKey = ActionReason(rawValue: "delete_because_each_key")
  /// The module instance is gone.
  public static let deleteBecauseNoModule = ActionReason(rawValue: "delete_because_no_module")
  /// Moved to an address without configuration.
  public static let deleteBecauseNoMoveTarget = ActionReason(rawValue: "delete_because_no_move_target")
  /// OpenTofu: `enabled = false`.
  public static let deleteBecauseEnabledFalse = ActionReason(rawValue: "delete_because_enabled_false")
  /// An argument of the data source is unknown until apply.
  public static let readBecauseConfigUnknown = ActionReason(rawValue: "read_because_config_unknown")
  /// Something the data source depends on has pending changes.
  public static let readBecauseDependencyPending = ActionReason(rawValue: "read_because_dependency_pending")
  /// The data source stands in a `check` block.
  public static let readBecauseCheckNested = ActionReason(rawValue: "read_because_check_nested")
  /// OpenTofu: `destroy = false`, recorded in the state.
  public static let forgotBecauseLifecycleDestroyInState = ActionReason(
    rawValue: "forgot_because_lifecycle_destroy_in_state")
  /// OpenTofu: `destroy = false` in the configuration.
  public static let forgotBecauseLifecycleDestroyInConfig = ActionReason(
    rawValue: "forgot_because_lifecycle_destroy_in_config")
}
