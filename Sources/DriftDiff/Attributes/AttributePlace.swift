import DriftModels

/// Where a value stands, and what of it must not be shown.
struct AttributePlace {
  /// Steps from the resource's attributes; an index counts on the declared side.
  let path: [JSONPathStep]
  let sensitivity: Sensitivity
  /// Whether values are secrets by what the resource is, though the state does not say so. Names are not.
  private let isConfidential: Bool

  private init(path: [JSONPathStep], sensitivity: Sensitivity, isConfidential: Bool) {
    self.path = path
    self.sensitivity = sensitivity
    self.isConfidential = isConfidential
  }

  /// An attribute of a resource.
  init(_ name: String, of resource: DeclaredResource) {
    // What is secret in the completed map is secret in the map that it stands for.
    let completed = TagMaps.completing(name).contains { resource.sensitivity.member($0).coversSomething }
    self.init(
      path: [.key(name)], sensitivity: completed ? .all : resource.sensitivity.member(name),
      isConfidential: KubernetesSecret.holdsValues(name, of: resource))
  }

  /// The place that steps lead to from a resource's attributes.
  static func at(_ path: [JSONPathStep], of resource: DeclaredResource) -> AttributePlace {
    guard case .key(let name)? = path.first else {
      return AttributePlace(path: [], sensitivity: resource.sensitivity, isConfidential: false)
    }
    return AttributePlace(name, of: resource).inside(Array(path.dropFirst()))
  }

  func member(_ name: String) -> AttributePlace {
    AttributePlace(
      path: path + [.key(name)], sensitivity: sensitivity.member(name), isConfidential: isConfidential)
  }

  func element(_ position: Int) -> AttributePlace {
    AttributePlace(
      path: path + [.index(position)], sensitivity: sensitivity.element(position), isConfidential: isConfidential)
  }

  func inside(_ steps: [JSONPathStep]) -> AttributePlace {
    steps.reduce(self) { place, step in
      switch step {
      case .key(let name): place.member(name)
      case .index(let position): place.element(position)
      }
    }
  }

  /// Whether nothing of the value may be shown, its shape included.
  var isSecret: Bool { sensitivity == .all }

  /// Whether something of the value may not be shown, or its place is named like a secret.
  var holdsSecret: Bool {
    isConfidential || sensitivity.coversSomething
      || path.contains {
        if case .key(let name) = $0 { SecretName.matches(name) } else { false }
      }
  }
}

extension [JSONPathStep] {
  /// The names joined by dots, without positions: `alias.name`.
  var pattern: String { compactMap { if case .key(let key) = $0 { key } else { nil } }.joined(separator: ".") }
}
