import DriftModels

/// One line of an ignore file: conditions that must all hold.
struct IgnoreRule: Sendable {
  enum Condition: Sendable {
    case pattern(IgnorePattern)
    case type(Glob)
    case identity(Glob)
    case address(AddressPattern)
    case tag(key: Glob, value: Glob?)
    case path(IgnorePath)
  }

  /// The line without its comment.
  let spelling: String
  /// Whether it brings back what lines above it left out.
  let isNegated: Bool
  let conditions: [Condition]

  /// Whether it means the resource as a whole.
  func matches(_ resource: IgnoreSubject) -> Bool {
    conditions.allSatisfy { $0.holds(for: resource) }
  }

  /// Whether it means the attribute, be it for the sake of the whole resource.
  func matches(_ resource: IgnoreSubject, _ path: [JSONPathStep]) -> Bool {
    conditions.allSatisfy { $0.holds(for: resource) || $0.holds(for: resource, path) }
  }
}

extension IgnoreRule.Condition {
  fileprivate func holds(for resource: IgnoreSubject) -> Bool {
    switch self {
    case .pattern(let pattern): pattern.matches(resource)
    case .type(let glob): glob.matches(resource.type)
    case .identity(let glob): resource.identities.contains(where: glob.matches)
    case .address(let pattern): resource.addresses.contains(where: pattern.matches)
    case .tag(let key, let value):
      resource.tags.contains { key.matches($0.key) && value?.matches($0.value) ?? true }
    case .path: false
    }
  }

  fileprivate func holds(for resource: IgnoreSubject, _ path: [JSONPathStep]) -> Bool {
    switch self {
    case .pattern(let pattern): pattern.matches(resource, path)
    case .path(let pattern): pattern.matches(path)
    case .type, .identity, .address, .tag: false
    }
  }
}
