public import DriftModels

/// A value of a plan together with what is unknown and what is secret about it.
///
/// Descend by name and position; ``attribute`` says what stands at the place. What a mask covers, or a name such as
/// `password` marks, comes out as ``AttributeValue/masked(_:)`` only.
public struct PlannedValue: Sendable {
  let value: JSONView?
  let unknown: JSONView?
  let masks: ValueMasks
  private let isSecret: Bool
  private let isUnknown: Bool

  static let absent = PlannedValue(value: nil, unknown: nil, masks: .none)

  init(
    value: JSONView?, unknown: JSONView?, masks: ValueMasks, isSecret: Bool = false, isUnknown: Bool = false
  ) {
    self.value = value?.isNull == true ? nil : value
    self.unknown = unknown
    self.masks = masks
    self.isSecret = isSecret || masks.coverAll
    self.isUnknown = isUnknown || unknown?.bool == true
  }

  /// The member with this name; absent where there is none. Cost: linear in the number of members.
  public subscript(name: String) -> PlannedValue {
    PlannedValue(
      value: value?[name], unknown: unknown?[name], masks: masks[name],
      isSecret: isSecret || SecretName.matches(name), isUnknown: isUnknown)
  }

  /// The element at this position; absent where there is none. Cost: linear in the position.
  public subscript(position: Int) -> PlannedValue {
    PlannedValue(
      value: value?[position], unknown: unknown?[position], masks: masks[position], isSecret: isSecret,
      isUnknown: isUnknown)
  }

  /// What stands here. A container counts as masked as soon as a part of it must not be shown.
  public var attribute: AttributeValue {
    if isUnknown { return .unknown }
    guard let value else { return .absent }
    return isSecret || masks.hidePart(of: value) ? .masked(Masked(value)) : .shown(value)
  }

  /// Whether something at or beneath this place is known only after apply.
  public var holdsUnknown: Bool { isUnknown || Sensitivity(mask: unknown).coversSomething }

  /// The kind of what stands here; nil when absent or unknown.
  public var kind: JSONKind? { isUnknown ? nil : value?.kind }

  /// Number of elements or members; nil for other kinds.
  public var count: Int? { isUnknown ? nil : value?.count }

  /// Names of the members, those of unknown ones included; none where everything is secret or there is no object.
  public var names: [String] {
    if isSecret || isUnknown { return [] }
    var join = JSONMemberJoin([value, unknown])
    var names: [String] = []
    while let name = join.next() { names.append(name.description) }
    return names
  }
}
