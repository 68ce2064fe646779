import DriftModels

/// The entries of `action_invocations`.
public struct ActionInvocations: Sequence, Sendable {
  let list: JSONView?

  /// Number of entries.
  public var count: Int { list?.count ?? 0 }

  /// Starts at the first entry.
  public func makeIterator() -> Iterator { Iterator(elements: list?.elements?.makeIterator()) }

  /// Yields one invocation after another.
  public struct Iterator: IteratorProtocol {
    var elements: JSONElements.Iterator?

    /// The next invocation; nil after the last.
    public mutating func next() -> ActionInvocation? { elements?.next().map(ActionInvocation.init) }
  }
}

/// A provider's action that a plan runs: a side effect, no change of a resource.
public struct ActionInvocation: Sendable {
  let entry: JSONView

  /// What sets an action off.
  public enum Trigger: Hashable, Sendable {
    /// A resource's life cycle: its address and the event, such as `AfterCreate`.
    case lifecycle(resource: String, event: String)
    /// An explicit request.
    case invoke
    /// Something of a newer version.
    case unknown
  }

  /// `action.TYPE.NAME` with module prefix and key.
  public var address: String { entry["address"]?.string ?? "" }
  /// The action's type.
  public var type: String { entry["type"]?.string ?? "" }
  /// The block's name.
  public var name: String { entry["name"]?.string ?? "" }
  /// The provider as the plan names it.
  public var providerName: String? { entry["provider_name"]?.string }
  /// The action's arguments.
  public var configuration: PlannedValue {
    PlannedValue(
      value: entry["config_values"], unknown: entry["config_unknown"], masks: ValueMasks(entry["config_sensitive"], nil)
    )
  }
  /// What sets it off.
  public var trigger: Trigger {
    if let cause = entry["lifecycle_action_trigger"], cause.kind == .object {
      return .lifecycle(
        resource: cause["triggering_resource_address"]?.string ?? "",
        event: cause["action_trigger_event"]?.string ?? "")
    }
    return entry["invoke_action_trigger"] == nil ? .unknown : .invoke
  }
}
