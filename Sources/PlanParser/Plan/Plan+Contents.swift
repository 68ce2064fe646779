public import DriftModels

extension Plan {
  /// Version of Terraform or OpenTofu that wrote the plan; nil when it does not say.
  public var terraformVersion: String? { fields.string(.terraformVersion, in: document.root) }
  /// When the plan was made, RFC 3339.
  public var timestamp: String? { fields.string(.timestamp, in: document.root) }

  /// What is planned, `no-op` entries included, in the plan's order.
  public var resourceChanges: ListedEntries<ResourceChange> {
    ListedEntries(view(.resourceChanges), ResourceChange.init)
  }
  /// What refreshing found changed outside Terraform: before is the last state, after what is there now.
  public var resourceDrift: ListedEntries<ResourceChange> {
    ListedEntries(view(.resourceDrift), ResourceChange.init)
  }
  /// What could not be planned yet; none of it is in ``resourceChanges``.
  public var deferredChanges: ListedEntries<DeferredChange> {
    ListedEntries(view(.deferredChanges), DeferredChange.init)
  }
  /// Changes of the root module's outputs.
  public var outputChanges: NamedEntries<OutputChange> { NamedEntries(view(.outputChanges), OutputChange.init) }
  /// Side effects that the plan runs; none of them is in ``counts``.
  public var actionInvocations: ListedEntries<ActionInvocation> {
    ListedEntries(view(.actionInvocations), ActionInvocation.init)
  }
  /// Side effects that could not be planned yet.
  public var deferredActionInvocations: ListedEntries<DeferredActionInvocation> {
    ListedEntries(view(.deferredActionInvocations), DeferredActionInvocation.init)
  }
  /// Attributes whose drift may have caused planned changes.
  public var relevantAttributes: ListedEntries<RelevantAttribute> {
    ListedEntries(view(.relevantAttributes), RelevantAttribute.init)
  }
  /// Results of conditions.
  public var checks: [CheckResult] { view(.checks)?.elements?.compactMap(CheckResult.init(plan:)) ?? [] }
  /// Values of the root module's variables. They are in the clear in the file, secrets too, hence masked.
  public var variables: [String: Masked<JSONView>] {
    var values: [String: Masked<JSONView>] = [:]
    for (name, variable) in view(.variables)?.members ?? .none {
      values[name.description] = variable["value"].map(Masked.init)
    }
    return values
  }
  /// The configuration that the plan was made from.
  public var configuration: PlanConfiguration? { view(.configuration).map(PlanConfiguration.init) }

  /// The state after refreshing that the plan was made against; nil when there was none.
  /// - Throws: ``PlanParserError`` when it is not a state in `show -json` form.
  public func priorState() throws(PlanParserError) -> StateSnapshot? {
    guard let state = view(.priorState), state.count != 0 else { return nil }
    return try StateSnapshot(showState: state)
  }

  /// The state as the plan expects it to be, without unknown values.
  /// - Throws: ``PlanParserError`` when a known key has the wrong type.
  public func plannedValues() throws(PlanParserError) -> StateValues {
    try StateValues(view(.plannedValues), in: document.root)
  }

  /// Whether planning stopped on an error; nil when the plan does not say.
  public var errored: Bool? { view(.errored)?.bool }
  /// Whether applying makes sense; nil when the plan does not say, which is not false.
  public var applyable: Bool? { view(.applyable)?.bool }
  /// Whether the plan covers everything; nil when it does not say.
  public var complete: Bool? { view(.complete)?.bool }

  /// Whether the plan proves that nothing differs: it changes nothing, found no drift, and does not say that it
  /// covers a part only.
  public var provesNoDrift: Bool {
    let isWhole = completeness == .complete || completeness == .unstated
    return isWhole && !counts.hasChanges && driftCounts.total == driftCounts.noOp
      && outputChanges.allSatisfy { $0.action == .noOp }
  }

  /// What may be concluded from the absence of a change.
  public var completeness: Completeness {
    if errored == true { return .errored }
    if complete == false || deferredChanges.count > 0 || deferredActionInvocations.count > 0 {
      return .partial
    }
    return complete == true ? .complete : .unstated
  }

  /// How much of the configuration a plan covers.
  public enum Completeness: String, Hashable, Sendable {
    /// All of it.
    case complete
    /// A part: targeting, or deferred changes.
    case partial
    /// Up to an error: the lists are cut short, and nothing proves "no drift".
    case errored
    /// The plan does not say; older versions never do.
    case unstated
  }
}
