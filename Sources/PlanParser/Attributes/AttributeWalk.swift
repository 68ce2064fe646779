import DriftModels

/// Walks a change's values beside their masks and collects the leaves that differ.
///
/// Every subtree whose bytes are equal on both sides, and whose masks say nothing, is passed in one step; the
/// rest is visited once, so the cost is linear in what differs. ``visits`` counts the places looked at.
struct AttributeWalk {
  /// Values and masks at one place.
  private struct Place {
    var before: JSONView?
    var after: JSONView?
    var unknown: JSONView?
    var beforeMask: JSONView?
    var afterMask: JSONView?

    var trees: [JSONView?] { [before, after, unknown, beforeMask, afterMask] }

    /// Whether no mask can say anything about a part of the value.
    var masksAreSilent: Bool {
      [unknown, beforeMask, afterMask].allSatisfy { ($0?.count ?? 0) == 0 }
    }
  }

  private(set) var changes: [AttributeChange] = []
  private(set) var visits = 0
  private let replacePaths: [[JSONPathStep]]

  init(_ change: ResourceChange) {
    replacePaths = change.replacePaths
    let place = Place(
      before: change.before, after: change.after, unknown: change.afterUnknown,
      beforeMask: change.beforeSensitive, afterMask: change.afterSensitive)
    visit(place, path: [], isRoot: true)
  }

  private mutating func visit(_ place: Place, path: [JSONPathStep], isRoot: Bool = false) {
    visits += 1
    let before = Self.value(place.before)
    let after = Self.value(place.after)
    let isSecret = path.last.map(Self.isSecretName) ?? false
    let beforeHidden = isSecret || place.beforeMask?.bool == true
    let afterHidden = isSecret || place.afterMask?.bool == true
    if place.unknown?.bool == true {
      append(path, Self.side(before, beforeHidden, place.beforeMask), .unknown)
    } else if beforeHidden || afterHidden {
      visitHidden(path, before, beforeHidden, after, afterHidden)
    } else if Self.canDescend(before, after, place) {
      if let before, let after, before.hasSameSource(as: after), place.masksAreSilent { return }
      descend(place, path)
    } else if before != after, !Self.isNothing(place) {
      append(path, Self.side(before, false, place.beforeMask), Self.side(after, false, place.afterMask))
    }
  }

  private mutating func visitHidden(
    _ path: [JSONPathStep], _ before: JSONView?, _ beforeHidden: Bool, _ after: JSONView?, _ afterHidden: Bool
  ) {
    let (left, right) = (Self.side(before, beforeHidden, nil), Self.side(after, afterHidden, nil))
    if before != after {
      append(path, left, right)
    } else if beforeHidden != afterHidden, before != nil {
      append(path, left, right, onlySensitivity: true)
    }
  }

  /// Whether the sides can be compared part by part: containers of one kind, or one of them and nothing.
  private static func canDescend(_ before: JSONView?, _ after: JSONView?, _ place: Place) -> Bool {
    switch (before, after) {
    case (let before?, let after?): return before.kind == after.kind && isContainer(before)
    case (let one?, nil), (nil, let one?):
      return isContainer(one) && (one.count != 0 || place.unknown?.count ?? 0 > 0)
    case (nil, nil): return place.unknown?.count ?? 0 > 0
    }
  }

  /// An empty container on one side where the other side has not even a null: nothing that anyone set.
  private static func isNothing(_ place: Place) -> Bool {
    guard place.before == nil || place.after == nil, let one = place.before ?? place.after else { return false }
    return one.count == 0
  }

  private static func isContainer(_ view: JSONView) -> Bool { view.kind == .object || view.kind == .array }

  private mutating func descend(_ place: Place, _ path: [JSONPathStep]) {
    let isArray = [place.before, place.after, place.unknown].contains { $0?.kind == .array }
    if isArray { descendElements(place, path) } else { descendMembers(place, path) }
  }

  private mutating func descendMembers(_ place: Place, _ path: [JSONPathStep]) {
    let table = MemberTable(place.trees)
    for (row, name) in table.names.enumerated() {
      let child = Place(
        before: table[0, row], after: table[1, row], unknown: table[2, row],
        beforeMask: table[3, row], afterMask: table[4, row])
      visit(child, path: path + [.key(name)])
    }
  }

  private mutating func descendElements(_ place: Place, _ path: [JSONPathStep]) {
    var iterators = place.trees.map { $0?.elements?.makeIterator() }
    var position = 0
    while true {
      var child: [JSONView?] = []
      for index in iterators.indices { child.append(iterators[index]?.next()) }
      // Masks may be longer than the values: unknown elements have no value to stand beside.
      guard child[0] != nil || child[1] != nil || child[2] != nil else { return }
      let next = Place(
        before: child[0], after: child[1], unknown: child[2], beforeMask: child[3], afterMask: child[4])
      visit(next, path: path + [.index(position)])
      position += 1
    }
  }

  private mutating func append(
    _ path: [JSONPathStep], _ before: AttributeValue, _ after: AttributeValue, onlySensitivity: Bool = false
  ) {
    let forces = replacePaths.contains { $0.starts(with: path) || path.starts(with: $0) }
    changes.append(
      AttributeChange(
        path: path, before: before, after: after, forcesReplacement: forces && !onlySensitivity,
        isSensitivityChangeOnly: onlySensitivity))
  }

  /// A value for output. A container is hidden whole when a part of it has to be.
  private static func side(_ view: JSONView?, _ hidden: Bool, _ mask: JSONView?) -> AttributeValue {
    guard let view else { return .absent }
    let covers = hidden || Sensitivity(mask: mask).coversSomething || holdsSecretName(view)
    return covers ? .masked(Masked(view)) : .shown(view)
  }

  private static func holdsSecretName(_ view: JSONView) -> Bool {
    if let members = view.members {
      return members.contains { SecretName.matches($0.key.description) || holdsSecretName($0.value) }
    }
    return view.elements?.contains(where: holdsSecretName) ?? false
  }

  /// Null and absent mean the same.
  private static func value(_ view: JSONView?) -> JSONView? { view?.isNull == true ? nil : view }

  private static func isSecretName(_ step: JSONPathStep) -> Bool {
    if case .key(let name) = step { return SecretName.matches(name) }
    return false
  }
}
