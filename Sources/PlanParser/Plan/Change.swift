import DriftModels

/// The change object of an entry or output: the values before and after beside their masks.
struct Change: Sendable {
  let view: JSONView
  let fields: KnownFields<ChangeKey>

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(_ view: JSONView) throws(PlanParserError) {
    self.view = view
    fields = try KnownFields(view)
    if let actions = self[.actions] { try PlanAction.validate(actions) }
  }

  subscript(key: ChangeKey) -> JSONView? { fields.view(key, in: view) }

  var actions: [String] { self[.actions]?.elements?.compactMap(\.string) ?? [] }
  var action: PlanAction { PlanAction(self[.actions]) }

  /// What either mask covers is covered on both sides: a value that stops being secret is the secret's value.
  var masks: ValueMasks { ValueMasks(self[.beforeSensitive], self[.afterSensitive]) }

  func before(isSecret: Bool = false) -> PlannedValue {
    PlannedValue(value: self[.before], unknown: nil, masks: masks, isSecret: isSecret)
  }

  func after(isSecret: Bool = false) -> PlannedValue {
    PlannedValue(value: self[.after], unknown: self[.afterUnknown], masks: masks, isSecret: isSecret)
  }
}
