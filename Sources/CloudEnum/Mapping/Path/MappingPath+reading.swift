import DriftModels

extension MappingPath {
  /// The value that the path leads to; nil when the answer does not hold it, null when it says there is none.
  ///
  /// A path through a list or a map of values gives a list. Of what a list holds, parts without the rest of the path
  /// are passed over.
  func value(in scope: MappingScope) -> JSONValue? {
    switch root {
    case .item: Self.follow(steps[...], from: scope.item)
    case .outermost: Self.follow(steps[...], from: scope.outermost)
    case .detail(let key): scope.details[key].flatMap { Self.follow(steps[...], from: $0) }
    case .context(let value): value.text(in: scope.context).map(JSONValue.string)
    }
  }

  /// Whether the answer that the path starts from was read at all.
  func isRead(in scope: MappingScope) -> Bool {
    if case .detail(let key) = root { return scope.details[key] != nil }
    return true
  }

  private static func follow(_ steps: ArraySlice<Step>, from value: JSONValue) -> JSONValue? {
    guard let step = steps.first else { return value }
    if case .null = value { return .null }
    let rest = steps.dropFirst()
    switch step {
    case .member(let name), .value(let name):
      guard case .object(let members) = value else { return nil }
      let found = members[name] ?? (step == .value(name) ? ignoringCase(name, in: members) : nil)
      return found.flatMap { follow(rest, from: $0) }
    case .elements:
      guard case .array(let elements) = value else { return nil }
      return .array(gather(elements, rest))
    case .values:
      guard case .object(let members) = value else { return nil }
      return .array(gather(members.sorted { $0.key < $1.key }.map(\.value), rest))
    }
  }

  /// Lists inside lists are laid out flat, as `Reservations[].Instances[]` means it.
  private static func gather(_ values: [JSONValue], _ rest: ArraySlice<Step>) -> [JSONValue] {
    guard !rest.isEmpty else { return values }
    let isNested = rest.contains(.elements) || rest.contains(.values)
    var gathered: [JSONValue] = []
    for value in values {
      switch follow(rest, from: value) {
      case nil, .null?: continue
      case .array(let inner)? where isNested: gathered += inner
      case let found?: gathered.append(found)
      }
    }
    return gathered
  }

  private static func ignoringCase(_ name: String, in members: [String: JSONValue]) -> JSONValue? {
    let wanted = name.lowercased()
    return members.filter { $0.key.lowercased() == wanted }.min { $0.key < $1.key }?.value
  }
}

/// What paths start from: the item, or inside a block its element; the detail answers; the context.
struct MappingScope {
  let item: JSONValue
  let outermost: JSONValue
  let details: [String: JSONValue]
  let context: MappingContext

  init(item: JSONValue, details: [String: JSONValue], context: MappingContext) {
    self.init(item: item, outermost: item, details: details, context: context)
  }

  private init(item: JSONValue, outermost: JSONValue, details: [String: JSONValue], context: MappingContext) {
    self.item = item
    self.outermost = outermost
    self.details = details
    self.context = context
  }

  /// The same answers with an element of a block in the place of the item.
  func inside(_ element: JSONValue) -> MappingScope {
    MappingScope(item: element, outermost: outermost, details: details, context: context)
  }
}
