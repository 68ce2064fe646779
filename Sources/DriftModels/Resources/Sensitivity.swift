/// Which parts of a value must never be shown.
///
/// Plans and `show -json` states carry a mask in the shape of the value; raw states carry a list of paths.
/// Descend with ``member(_:)`` and ``element(_:)`` beside the value.
public enum Sensitivity: Sendable, Hashable {
  /// Nothing is.
  case none
  /// All of it is, names included.
  case all
  /// What the mask marks with `true`; a shorter list or an absent member marks nothing.
  case mask(JSONView)
  /// What lies at or beneath these paths.
  case paths([[JSONPathStep]])
  /// What either marks; made by ``union(_:)``.
  indirect case either(Sensitivity, Sensitivity)

  /// From a mask: `true` covers everything; `false`, null and empty containers cover nothing.
  public init(mask: JSONView?) {
    guard let mask else {
      self = .none
      return
    }
    switch mask.kind {
    case .bool: self = mask.bool == true ? .all : .none
    case .object, .array: self = mask.count == 0 ? .none : .mask(mask)
    default: self = .none
    }
  }

  /// From the `sensitive_attributes` of a raw state: lists of `{type: get_attr | index, value}` steps.
  ///
  /// A step that can't be read makes the whole rest of its path sensitive: better too much than too little.
  public init(statePaths list: JSONView?) {
    var paths: [[JSONPathStep]] = []
    for path in list?.elements.map(Array.init) ?? [] {
      var steps: [JSONPathStep] = []
      for step in path.elements.map(Array.init) ?? [] {
        guard let read = Self.step(step) else { break }
        steps.append(read)
      }
      paths.append(steps)
    }
    if paths.isEmpty {
      self = .none
    } else {
      self = paths.contains([]) ? .all : .paths(paths)
    }
  }

  /// What this or another marks.
  public func union(_ other: Sensitivity) -> Sensitivity {
    if self == .all || other == .none { return self }
    return self == .none || other == .all ? other : .either(self, other)
  }

  /// What holds for a member of an object.
  public func member(_ name: String) -> Sensitivity {
    switch self {
    case .none, .all: self
    case .mask(let mask): Sensitivity(mask: mask[name])
    case .paths(let paths): Self.descend(paths, .key(name))
    case .either(let one, let other): one.member(name).union(other.member(name))
    }
  }

  /// What holds for an element of an array.
  public func element(_ position: Int) -> Sensitivity {
    switch self {
    case .none, .all: self
    case .mask(let mask): Sensitivity(mask: mask[position])
    case .paths(let paths): Self.descend(paths, .index(position))
    case .either(let one, let other): one.element(position).union(other.element(position))
    }
  }

  /// Whether anything at or beneath this place is sensitive.
  public var coversSomething: Bool {
    switch self {
    case .none: false
    case .all, .paths: true
    case .mask(let mask): Self.marksSomething(mask)
    case .either(let one, let other): one.coversSomething || other.coversSomething
    }
  }

  private static func marksSomething(_ mask: JSONView) -> Bool {
    switch mask.kind {
    case .bool: mask.bool == true
    case .array: mask.elements?.contains(where: marksSomething) ?? false
    case .object: mask.members?.contains { marksSomething($0.value) } ?? false
    default: false
    }
  }

  private static func descend(_ paths: [[JSONPathStep]], _ step: JSONPathStep) -> Sensitivity {
    let rest = paths.filter { $0.first == step }.map { Array($0.dropFirst()) }
    if rest.isEmpty { return .none }
    return rest.contains([]) ? .all : .paths(rest)
  }

  private static func step(_ view: JSONView) -> JSONPathStep? {
    guard let value = view["value"] else { return nil }
    if let name = value.string { return .key(name) }
    guard let inner = value["value"] else { return value.int.map(JSONPathStep.index) }
    if let name = inner.string { return .key(name) }
    return inner.int.map(JSONPathStep.index)
  }
}
