import DriftModels

/// The outermost keys of a plan.
enum PlanKey: Int, KnownKey {
  typealias Lanes = SIMD32<Int32>

  case formatVersion, terraformVersion, variables, plannedValues, resourceDrift, resourceChanges, deferredChanges
  case deferredActionInvocations, outputChanges, actionInvocations, priorState, configuration, relevantAttributes
  case checks, timestamp, applyable, complete, errored

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> PlanKey? { names.first { name.sameBytes($0.0) }?.1 }

  var accepts: AcceptedKinds {
    switch self {
    case .formatVersion, .terraformVersion, .timestamp: .string
    case .variables, .plannedValues, .outputChanges, .priorState, .configuration: .object
    case .resourceDrift, .resourceChanges, .deferredChanges, .deferredActionInvocations, .actionInvocations: .array
    case .relevantAttributes, .checks: .array
    case .applyable, .complete, .errored: .bool
    }
  }

  private static let names: [(StaticString, PlanKey)] = [
    ("format_version", .formatVersion), ("terraform_version", .terraformVersion), ("variables", .variables),
    ("planned_values", .plannedValues), ("resource_drift", .resourceDrift), ("resource_changes", .resourceChanges),
    ("deferred_changes", .deferredChanges), ("deferred_action_invocations", .deferredActionInvocations),
    ("output_changes", .outputChanges), ("action_invocations", .actionInvocations), ("prior_state", .priorState),
    ("configuration", .configuration), ("relevant_attributes", .relevantAttributes), ("checks", .checks),
    ("timestamp", .timestamp), ("applyable", .applyable), ("complete", .complete), ("errored", .errored),
  ]
}
