import DriftModels

/// Choosing among elements. A value that is no list counts as a list of one.
enum ElementTransform: Hashable, Sendable {
  /// Elements that pass all tests.
  case pick(ElementTest)
  /// Elements that do not pass all tests.
  case drop(ElementTest)
  /// Elements that pass, or do not have what is tested.
  case keep(ElementTest)
  /// The value of the pair with this key.
  case lookup(String)
  /// A map from pairs.
  case map(key: String, value: String)
  /// What a path gives of each element, in one list.
  case get(MappingPath)
  /// The names of a map.
  case keys
  /// How many there are.
  case count
  /// The first; null of an empty list.
  case first
  /// Elements other than the value that stands elsewhere in the item.
  case without(MappingPath)
  /// One path when the test holds, the other when it does not.
  case choose(ElementTest, MappingPath, MappingPath)
  /// The value when the test holds, else null.
  case when(ElementTest)

  init?(_ name: String, _ argument: String?) {
    switch (name, argument) {
    case ("keys", nil): self = .keys
    case ("count", nil): self = .count
    case ("first", nil): self = .first
    case ("kv_lookup", let key?): self = .lookup(key)
    case ("kv_map", let text?):
      let names = text.split(separator: ",").map(String.init)
      guard names.count == 2 else { return nil }
      self = .map(key: names[0], value: names[1])
    case ("get", let text?): self.init(path: text, Self.get)
    case ("without", let text?): self.init(path: text, Self.without)
    case ("pick", let text?): self.init(test: text, Self.pick)
    case ("drop", let text?): self.init(test: text, Self.drop)
    case ("keep", let text?): self.init(test: text, Self.keep)
    case ("when", let text?): self.init(test: text, Self.when)
    case ("choose", let text?):
      let parts = text.split(separator: ",").map(String.init)
      guard parts.count == 3, let test = ElementTest(parts[0]), let yes = MappingPath(parts[1]),
        let no = MappingPath(parts[2])
      else { return nil }
      self = .choose(test, yes, no)
    default: return nil
    }
  }

  private init?(path text: String, _ make: (MappingPath) -> ElementTransform) {
    guard let path = MappingPath(text) else { return nil }
    self = make(path)
  }

  private init?(test text: String, _ make: (ElementTest) -> ElementTransform) {
    guard let test = ElementTest(text) else { return nil }
    self = make(test)
  }

  func apply(to value: JSONValue, in scope: MappingScope) -> JSONValue? {
    switch self {
    case .pick(let test): .array(value.asList.filter { test.passes($0, in: scope) })
    case .drop(let test): .array(value.asList.filter { !test.passes($0, in: scope) })
    case .keep(let test): .array(value.asList.filter { test.passes($0, in: scope) || !test.applies(to: $0, in: scope) })
    case .lookup(let key): Self.lookUp(key, in: value)
    case .map(let key, let name): Self.map(value, key: key, value: name)
    case .get(let path): .array(value.asList.flatMap { path.value(in: scope.inside($0))?.asList ?? [] })
    case .keys: value.members.map { .array($0.keys.sorted().map(JSONValue.string)) } ?? value
    case .count: .number(JSONNumber(value.asList.count))
    case .first: value.asList.first ?? .null
    case .without(let path): Self.removing(path.value(in: scope), from: value)
    case .choose(let test, let yes, let no): (test.passes(value, in: scope) ? yes : no).value(in: scope.inside(value))
    case .when(let test): test.passes(value, in: scope) ? value : .null
    }
  }

  private static func lookUp(_ key: String, in value: JSONValue) -> JSONValue? {
    for case .object(let pair) in value.asList where (pair["Key"] ?? pair["key"]) == .string(key) {
      return pair["Value"] ?? pair["value"]
    }
    return nil
  }

  private static func map(_ value: JSONValue, key: String, value name: String) -> JSONValue {
    var members: [String: JSONValue] = [:]
    for case .object(let pair) in value.asList {
      if let key = pair[key]?.scalarText { members[key] = pair[name] ?? .null }
    }
    return .object(members)
  }

  private static func removing(_ unwanted: JSONValue?, from value: JSONValue) -> JSONValue {
    guard let unwanted else { return value }
    return .array(value.asList.filter { $0 != unwanted })
  }
}
