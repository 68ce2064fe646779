public import DriftModels

/// A change that Terraform put off, with its reason.
public struct DeferredChange: Sendable {
  /// Such as `instance_count_unknown` or `resource_config_unknown`; new words are kept.
  public let reason: String
  /// The change as far as it is known.
  public let change: ResourceChange

  init?(_ view: JSONView) {
    var ignored = 0
    guard let entry = view["resource_change"], let change = try? ResourceChange(entry, duplicates: &ignored) else {
      return nil
    }
    reason = view["reason"]?.string ?? "unknown"
    self.change = change
  }
}

/// A provider action that apply invokes: a side effect that no count shows.
public struct ActionInvocation: Hashable, Sendable {
  /// `action.TYPE.NAME` with module and key.
  public let address: String
  /// Type of the action.
  public let type: String
  /// The resource whose life cycle triggers it; nil when invoked by request.
  public let triggeringAddress: String?
  /// Such as `AfterCreate`; nil when invoked by request.
  public let triggerEvent: String?
  /// Its arguments, which may hold secrets.
  public let configuration: Masked<JSONView>?

  init(_ view: JSONView) {
    let trigger = view["lifecycle_action_trigger"]
    address = view["address"]?.string ?? ""
    type = view["type"]?.string ?? ""
    triggeringAddress = trigger?["triggering_resource_address"]?.string
    triggerEvent = trigger?["action_trigger_event"]?.string
    configuration = view["config_values"].map(Masked.init)
  }
}

/// The change of one root output.
public struct OutputChange: Hashable, Sendable {
  /// Name of the output.
  public let name: String
  /// The actions as one word.
  public let action: PlanAction
  /// The value before.
  public let before: AttributeValue
  /// The value after.
  public let after: AttributeValue

  init(_ member: (key: JSONText, value: JSONView)) {
    let view = member.value
    name = member.key.description
    action = PlanAction(view["actions"]?.elements?.compactMap(\.string) ?? [])
    before = Self.value(view["before"], Sensitivity(mask: view["before_sensitive"]))
    after =
      view["after_unknown"]?.bool == true
      ? .unknown : Self.value(view["after"], Sensitivity(mask: view["after_sensitive"]))
  }

  private static func value(_ view: JSONView?, _ sensitivity: Sensitivity) -> AttributeValue {
    guard let view, !view.isNull else { return .absent }
    return sensitivity.coversSomething ? .masked(Masked(view)) : .shown(view)
  }
}

/// An attribute whose drift may explain planned changes.
public struct RelevantAttribute: Hashable, Sendable {
  /// Address of the resource.
  public let resource: String
  /// Path of the attribute.
  public let path: [JSONPathStep]

  init?(_ view: JSONView) {
    guard let resource = view["resource"]?.string else { return nil }
    self.resource = resource
    path = view["attribute"]?.elements?.compactMap {
      $0.string.map(JSONPathStep.key) ?? $0.int.map(JSONPathStep.index)
    } ?? []
  }
}

/// The outcome of a condition or check block; both shapes that plans have had.
public struct CheckResult: Hashable, Sendable {
  /// As Terraform displays it.
  public let address: String
  /// `resource`, `output_value`, `check` or `var`; empty when not given.
  public let kind: String
  /// `pass`, `fail`, `error` or `unknown`; new words are kept.
  public let status: String
  /// Messages of what failed.
  public let problems: [String]

  init(_ view: JSONView) {
    address = view["address"]?["to_display"]?.string ?? view["address"]?.string ?? ""
    kind = view["address"]?["kind"]?.string ?? ""
    status = view["status"]?.string ?? "unknown"
    problems = view["instances"]?.elements?.flatMap { instance in
      instance["problems"]?.elements?.compactMap { $0["message"]?.string } ?? []
    } ?? []
  }
}
