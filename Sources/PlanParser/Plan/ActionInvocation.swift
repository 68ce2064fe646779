import DriftModels

/// A provider's action that a plan runs: a side effect, no change of a resource.
public struct ActionInvocation: Sendable {
  private let entry: JSONView
  private let fields: KnownFields<ActionKey>

  /// What sets an action off.
  public enum Trigger: Hashable, Sendable {
    /// A resource's life cycle: its address and the event, such as `AfterCreate`.
    case lifecycle(resource: String, event: String)
    /// An explicit request.
    case invoke
    /// Something of a newer version.
    case unknown
  }

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ entry: JSONView) throws(PlanParserError) {
    self.entry = entry
    fields = try KnownFields(entry)
    try fields.require(.address, as: "address", in: entry)
  }

  /// `action.TYPE.NAME` with module prefix and key.
  public var address: String { fields.string(.address, in: entry) ?? "" }
  /// The action's type.
  public var type: String { fields.string(.type, in: entry) ?? "" }
  /// The block's name.
  public var name: String { fields.string(.name, in: entry) ?? "" }
  /// The provider as the plan names it.
  public var providerName: String? { fields.string(.providerName, in: entry) }
  /// The action's arguments.
  public var configuration: PlannedValue {
    PlannedValue(
      value: fields.view(.values, in: entry), unknown: fields.view(.unknown, in: entry),
      masks: ValueMasks(fields.view(.sensitive, in: entry), nil))
  }
  /// What sets it off.
  public var trigger: Trigger {
    if let cause = fields.view(.lifecycleTrigger, in: entry) {
      return .lifecycle(
        resource: cause["triggering_resource_address"]?.string ?? "",
        event: cause["action_trigger_event"]?.string ?? "")
    }
    return fields.has(.invokeTrigger) ? .invoke : .unknown
  }
}

/// The keys of an action invocation.
private enum ActionKey: Int, KnownKey {
  typealias Lanes = SIMD16<Int32>

  case address, type, name, providerName, values, sensitive, unknown, lifecycleTrigger, invokeTrigger

  static func named(_ name: UnsafeBufferPointer<UInt8>) -> ActionKey? { names.first { name.sameBytes($0.0) }?.1 }

  var accepts: AcceptedKinds {
    switch self {
    case .address, .type, .name, .providerName: .string
    case .values: .any
    case .sensitive, .unknown: .mask
    case .lifecycleTrigger, .invokeTrigger: .object
    }
  }

  private static let names: [(StaticString, ActionKey)] = [
    ("address", .address), ("type", .type), ("name", .name), ("provider_name", .providerName),
    ("config_values", .values), ("config_sensitive", .sensitive), ("config_unknown", .unknown),
    ("lifecycle_action_trigger", .lifecycleTrigger), ("invoke_action_trigger", .invokeTrigger),
  ]
}
