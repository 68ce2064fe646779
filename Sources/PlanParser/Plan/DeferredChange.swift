import DriftModels

/// A change that could not be planned yet.
public struct DeferredChange: Sendable {
  /// Why, such as `resource_config_unknown`.
  public let reason: String
  /// What is known of the change.
  public let resourceChange: ResourceChange

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ entry: JSONView) throws(PlanParserError) {
    let fields = try KnownFields<DeferredKey>(entry)
    guard let change = fields.view(.resourceChange, in: entry) else {
      throw .json(entry.error(.missingKey("resource_change")))
    }
    reason = fields.string(.reason, in: entry) ?? "unknown"
    resourceChange = try ResourceChange(change)
  }
}

/// An action that could not be planned yet.
public struct DeferredActionInvocation: Sendable {
  /// Why, such as `deferred_prereq`.
  public let reason: String
  /// What is known of the action.
  public let invocation: ActionInvocation

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ entry: JSONView) throws(PlanParserError) {
    let fields = try KnownFields<DeferredKey>(entry)
    guard let invocation = fields.view(.actionInvocation, in: entry) else {
      throw .json(entry.error(.missingKey("action_invocation")))
    }
    reason = fields.string(.reason, in: entry) ?? "unknown"
    self.invocation = try ActionInvocation(invocation)
  }
}

/// The keys of a deferred change or action.
private enum DeferredKey: Int, KnownKey {
  typealias Lanes = SIMD4<Int32>

  case reason, resourceChange, actionInvocation

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> DeferredKey? {
    if name.sameBytes("reason") { return .reason }
    if name.sameBytes("resource_change") { return .resourceChange }
    return name.sameBytes("action_invocation") ? .actionInvocation : nil
  }

  var accepts: AcceptedKinds { self == .reason ? .string : .object }
}
