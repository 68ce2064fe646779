import DriftModels

/// A leaf that differs between the two sides of a change, certainly or possibly.
struct DifferingLeaf {
  let path: [JSONPathStep]
  /// How many steps of the path exist on the side before, plus one for what is new as a whole: what tells the kind of a
  /// difference. A rule that is new is a rule, whatever stands in it.
  let depth: Int
  let before: RiskValue
  let differs: Answer
  /// The kind where it does not follow from the path: parts of what is unknown may be of any.
  var kind: AttributeKind?
}

/// Finds the leaves that differ between the two sides of a change.
///
/// Each place is visited once; parts that are written with the same bytes are passed by with one comparison. Null and
/// absent are the same. What is known only after apply may differ.
struct DifferenceWalk {
  private var path: [JSONPathStep] = []
  private let body: (DifferingLeaf) -> Void
  private let isPartial: Bool
  private let skips: (JSONText) -> Bool

  /// Calls `body` with each leaf.
  /// - Parameter skips: Names of scalar attributes that the caller has no use for; asked before a path is made.
  static func run(
    _ subject: RiskSubject, skipping skips: (JSONText) -> Bool = { _ in false }, _ body: (DifferingLeaf) -> Void
  ) {
    withoutActuallyEscaping(body) { body in
      withoutActuallyEscaping(skips) { skips in
        var walk = DifferenceWalk(body: body, skips: skips, isPartial: subject.isPartial)
        walk.visit(subject.before, subject.after, depth: nil)
      }
    }
  }

  private init(
    body: @escaping (DifferingLeaf) -> Void, skips: @escaping (JSONText) -> Bool, isPartial: Bool
  ) {
    self.body = body
    self.skips = skips
    self.isPartial = isPartial
  }

  private func report(_ before: RiskValue, _ differs: Answer, _ depth: Int?) {
    body(DifferingLeaf(path: path, depth: depth ?? path.count, before: before, differs: differs))
  }

  /// - Parameter depth: Steps down to what is new as a whole; nil while there is something on the side before.
  private mutating func visit(_ before: RiskValue, _ after: RiskValue, depth: Int?) {
    if before.unknown == .all || after.unknown == .all { return visitUnknown(before, after, depth) }
    let isUnknownInside = before.unknown.coversSomething || after.unknown.coversSomething
    if !isUnknownInside {
      guard before.view != nil || after.view != nil else { return }
      if let one = before.view, let other = after.view, one.hasSameSource(as: other) { return }
    }
    let depth = depth ?? (before.exists ? nil : path.count)
    switch (Self.shape(before), Self.shape(after)) {
    case (.object?, .object?), (.object?, nil), (nil, .object?):
      guard isUnknownInside || (before.view?.count ?? 0) + (after.view?.count ?? 0) > 0 else {
        return reportEmpty(before, after, isUnknownInside, depth)
      }
      return visitMembers(before, after, depth)
    case (.array?, .array?), (.array?, nil), (nil, .array?):
      return visitElements(before, after, isUnknownInside, depth)
    default: break
    }
    if isUnknownInside {
      report(before, .unknown, depth)
    } else if before.view != after.view {
      report(before, .yes, depth)
    }
  }

  /// The kind of value, told by the mask where only unknown parts are there.
  private static func shape(_ value: RiskValue) -> JSONKind? {
    if let view = value.view { return view.kind }
    switch value.unknown {
    case .mask(let mask): return mask.kind
    case .paths: return .object
    case .none, .all, .either: return nil
    }
  }

  /// What is unknown as a whole may differ in each part that it had, and may get a description.
  private mutating func visitUnknown(_ before: RiskValue, _ after: RiskValue, _ depth: Int?) {
    // Values that a comparison could not show are marked on both sides because they differ.
    if isPartial, before.unknown == .all, after.unknown == .all { return report(before, .yes, depth) }
    let depth = depth ?? (before.exists ? nil : path.count)
    report(before, .unknown, depth)
    guard depth == nil, before.unknown == .none, let view = before.view, view.count != nil else { return }
    reportParts(view)
    for kind in [AttributeKind.other, .description] { report(.unknown, kind) }
    if path.isEmpty { report(.unknown, .tag) }
  }

  private func report(_ differs: Answer, _ kind: AttributeKind) {
    body(DifferingLeaf(path: path, depth: path.count, before: RiskValue(nil), differs: differs, kind: kind))
  }

  private mutating func reportParts(_ view: JSONView) {
    for (name, member) in view.members ?? .none { reportPart(member, .key(name.description)) }
    for (position, element) in (view.elements ?? .none).enumerated() { reportPart(element, .index(position)) }
  }

  private mutating func reportPart(_ view: JSONView, _ step: JSONPathStep) {
    path.append(step)
    if !view.isNull { report(RiskValue(view), .unknown, nil) }
    reportParts(view)
    path.removeLast()
  }

  private mutating func visitMembers(_ before: RiskValue, _ after: RiskValue, _ depth: Int?) {
    var join = JSONMemberJoin([before.view, after.view, mask(before.unknown), mask(after.unknown)])
    let hasPaths = isPathMask(before) || isPathMask(after)
    while let name = join.next() {
      let one = join.value(0)
      let other = join.value(1)
      if join.value(2) == nil, join.value(3) == nil, !hasPaths {
        // The quick way past what is the same, without making a name.
        if let one, let other, one.hasSameSource(as: other) { continue }
        if one?.isNull ?? true, other?.isNull ?? true { continue }
        // Most differences are between scalars, which need none of what follows.
        if Self.isScalar(one), Self.isScalar(other) {
          if path.isEmpty, skips(name) { continue }
          if let one, let other, one == other { continue }
          path.append(.key(name.description))
          report(RiskValue(one, isPartial: isPartial), .yes, depth)
          path.removeLast()
          continue
        }
      }
      let text = name.description
      path.append(.key(text))
      visit(
        RiskValue(one, unknown: before.unknown.member(text), isPartial: isPartial),
        RiskValue(other, unknown: after.unknown.member(text), isPartial: isPartial), depth: depth)
      path.removeLast()
    }
    if hasPaths { visitHidden(before, after, depth) }
  }

  /// Members that only a list of unknown paths names.
  private mutating func visitHidden(_ before: RiskValue, _ after: RiskValue, _ depth: Int?) {
    guard case .paths(let paths) = after.unknown else { return }
    let names = Set(
      paths.compactMap { path -> String? in
        if case .key(let name) = path.first { name } else { nil }
      })
    for name in names.sorted() where before.view?[name] == nil && after.view?[name] == nil {
      path.append(.key(name))
      visit(before[name], after[name], depth: depth)
      path.removeLast()
    }
  }

  private static func isScalar(_ view: JSONView?) -> Bool {
    switch view?.kind {
    case .array, .object: false
    case .null, .bool, .number, .string, nil: true
    }
  }

  private func mask(_ unknown: Sensitivity) -> JSONView? {
    if case .mask(let view) = unknown { view } else { nil }
  }

  private func isPathMask(_ value: RiskValue) -> Bool {
    switch value.unknown {
    case .paths, .either: true
    case .none, .all, .mask: false
    }
  }

  private mutating func visitElements(
    _ before: RiskValue, _ after: RiskValue, _ isUnknownInside: Bool, _ depth: Int?
  ) {
    let one = before.elements
    let other = after.elements
    guard !one.isEmpty || !other.isEmpty else { return reportEmpty(before, after, isUnknownInside, depth) }
    var right = other[...]
    for element in one {
      var match = RiskValue(nil)
      while let next = right.first, next.position <= element.position {
        right = right.dropFirst()
        if next.position == element.position { match = next.value } else { visitNew(next, depth) }
      }
      path.append(.index(element.position))
      visit(element.value, match, depth: depth)
      path.removeLast()
    }
    for next in right { visitNew(next, depth) }
  }

  private mutating func visitNew(_ element: (position: Int, value: RiskValue), _ depth: Int?) {
    path.append(.index(element.position))
    visit(RiskValue(nil), element.value, depth: depth ?? path.count)
    path.removeLast()
  }

  private func reportEmpty(_ before: RiskValue, _ after: RiskValue, _ isUnknownInside: Bool, _ depth: Int?) {
    if isUnknownInside {
      report(before, .unknown, depth)
    } else if (before.view == nil) != (after.view == nil) {
      report(before, .yes, depth)
    }
  }
}
