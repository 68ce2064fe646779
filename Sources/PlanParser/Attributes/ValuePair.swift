import DriftModels

/// The two sides of one place with what is unknown and secret about it.
struct ValuePair {
  let before: JSONView?
  let after: JSONView?
  let unknown: JSONView?
  let masks: ValueMasks

  /// What the sides have to do with each other.
  enum Verdict {
    /// Nothing differs here or beneath.
    case same
    /// The values are equal, and a mask covers them on one side only.
    case sensitivity
    /// A leaf, or a place that can't be taken apart, differs.
    case differs
    /// The parts must be looked at.
    case enter(isArray: Bool)
  }

  /// Null and absent are the same but among elements, where a null takes a place.
  init(before: JSONView?, after: JSONView?, unknown: JSONView?, masks: ValueMasks, isElement: Bool = false) {
    let keepsNull = isElement && (before == nil) != (after == nil)
    self.before = before?.isNull == true && !keepsNull ? nil : before
    self.after = after?.isNull == true && !keepsNull ? nil : after
    self.unknown = ValueMasks.telling(unknown)
    self.masks = masks
  }

  /// Known only after apply as a whole.
  var isUnknown: Bool { unknown?.bool == true }

  func verdict(isSecret: Bool, comparesContainers: Bool) -> Verdict {
    if isUnknown { return .differs }
    if masks.coverAll {
      guard before == after else { return .differs }
      return before != nil && masks.before?.bool != masks.after?.bool ? .sensitivity : .same
    }
    if isSecret { return before == after ? .same : .differs }
    let isQuiet = unknown == nil && masks.coverNothing
    switch (before, after) {
    case (nil, nil): return container(unknown)
    case (let one?, nil), (nil, let one?):
      // An empty container that comes or goes has no parts to show.
      return one.count == 0 && unknown == nil ? .differs : container(one, otherwise: .differs)
    case (let before?, let after?):
      guard before.kind == after.kind else { return .differs }
      guard before.kind == .array || before.kind == .object else { return before == after ? .same : .differs }
      if isQuiet, comparesContainers, before.hasSameSource(as: after) { return .same }
      return container(before)
    }
  }

  private func container(_ view: JSONView?, otherwise: Verdict = .same) -> Verdict {
    switch view?.kind {
    case .array: .enter(isArray: true)
    case .object: .enter(isArray: false)
    default: otherwise
    }
  }

  /// How a side may be reported: as a whole only when nothing in it is hidden.
  func side(_ view: JSONView?, isSecret: Bool) -> AttributeValue {
    guard let view else { return .absent }
    return isSecret || masks.hidePart(of: view) ? .masked(Masked(view)) : .shown(view)
  }
}
