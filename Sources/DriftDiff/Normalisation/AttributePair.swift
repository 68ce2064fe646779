public import DriftModels

/// Two values of one attribute that are not plainly equal.
public struct AttributePair: Sendable {
  /// Terraform type of the resource.
  public let type: String
  /// Steps from the resource's attributes to this value; an index counts on the declared side.
  public let path: [JSONPathStep]
  /// What the state says; nil when absent.
  public let declared: JSONView?
  /// What the cloud says; nil when absent.
  public let live: JSONView?
  /// All attributes of the declared side, for rules that look beside the value.
  public let declaredRoot: JSONView
  /// All properties of the live side.
  public let liveRoot: JSONView
  /// The declared instance.
  public let declaredResource: DeclaredResource
  /// The live resource.
  public let liveResource: LiveResource
  /// What is known beside the two.
  public let surroundings: ResourceSurroundings
  /// Whether the value must not be shown.
  public let isSensitive: Bool

  /// Name of the attribute: the last step into an object.
  public var name: String {
    for case .key(let key) in path.reversed() { return key }
    return ""
  }

  /// The names of the path joined by dots, without positions: `alias.name`.
  public var pattern: String { path.pattern }

  /// Whether this is an attribute of the resource itself.
  public var isTopLevel: Bool { path.count == 1 }

  /// Whether both sides are this kind of value.
  func areBoth(_ kind: JSONKind) -> Bool { declared?.kind == kind && live?.kind == kind }

  /// Both sides as texts; nil when one is none.
  var texts: (declared: String, live: String)? {
    guard let declared = declared?.string, let live = live?.string else { return nil }
    return (declared, live)
  }

  /// The name of the map that this is an entry of, when that is one of `names`; else nil.
  func map(among names: Set<String>) -> String? {
    guard path.count >= 2, case .key = path[path.count - 1], case .key(let map) = path[path.count - 2],
      names.contains(map)
    else { return nil }
    return map
  }

  /// The value of a top-level attribute on the declared side, or else on the live one.
  func sibling(_ name: String) -> JSONView? {
    declaredRoot[name].flatMap { $0.isNull ? nil : $0 } ?? liveRoot[name]
  }
}
