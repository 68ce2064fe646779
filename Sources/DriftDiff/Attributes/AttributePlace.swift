import DriftModels

/// Where a value stands, and what of it must not be shown.
struct AttributePlace {
  /// Steps from the resource's attributes; an index counts on the declared side.
  let path: [JSONPathStep]
  let sensitivity: Sensitivity

  init(path: [JSONPathStep], sensitivity: Sensitivity) {
    self.path = path
    self.sensitivity = sensitivity
  }

  /// An attribute of a resource.
  init(_ name: String, of resource: Sensitivity) {
    path = [.key(name)]
    // What is secret in the completed map is secret in the map that it stands for.
    let completed = TagMaps.completing(name).contains { resource.member($0).coversSomething }
    sensitivity = completed ? .all : resource.member(name)
  }

  func member(_ name: String) -> AttributePlace {
    AttributePlace(path: path + [.key(name)], sensitivity: sensitivity.member(name))
  }

  func element(_ position: Int) -> AttributePlace {
    AttributePlace(path: path + [.index(position)], sensitivity: sensitivity.element(position))
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
    sensitivity.coversSomething
      || path.contains {
        if case .key(let name) = $0 { SecretName.matches(name) } else { false }
      }
  }
}
