import DriftModels

/// How one Terraform attribute follows from what a cloud answers.
public struct AttributeMapping: Hashable, Sendable {
  /// How two values of an attribute are compared where equality of the values is not what counts.
  public enum Comparison: String, Hashable, Sendable, CaseIterable {
    /// As JSON documents.
    case json
    /// As instants (RFC 3339).
    case time
    /// As Google references: by what follows the API version, or by the last segment when one side is a bare name.
    case selfLink = "self_link"
    /// As Azure locations: without blanks and letter case.
    case location
  }

  /// Terraform's name.
  public let name: String
  /// Whether the provider's schema requires it.
  public let isRequired: Bool
  /// Whether the mapping was not checked against what the provider stores.
  public let isUnverified: Bool
  /// Whether the provider's schema makes it a set: order and repetition do not count.
  public let isSet: Bool
  /// How values are compared; nil for plain equality.
  public let comparison: Comparison?
  /// Attributes of the block that the mapping does not give.
  public let gaps: [String]
  /// Attributes of the block; empty for other kinds.
  public let nested: [AttributeMapping]

  let kind: AttributeKind
  let api: AttributeSource?
  let cloudFormation: AttributeSource?

  func source(_ side: MappingSide) -> AttributeSource? {
    switch side {
    case .api: api
    case .cloudFormation: cloudFormation
    }
  }
}

/// Which description of an object is mapped: the answer of the service's own API, or CloudFormation properties as
/// Cloud Control gives them.
enum MappingSide: Hashable, Sendable, CaseIterable {
  case api
  case cloudFormation
}

/// Where a value comes from on one side, and what is done to it.
struct AttributeSource: Hashable, Sendable {
  enum Origin: Hashable, Sendable {
    /// The first path that leads to a value.
    case paths([MappingPath])
    /// A text put together.
    case rule(TextRule)
  }

  let origin: Origin
  let transforms: [Transform]

  func value(in scope: MappingScope) -> JSONValue? {
    let (found, isRead) = read(in: scope)
    guard isRead else { return nil }
    return transforms.reduce(found) { $1.apply(to: $0, in: scope) }
  }

  private func read(in scope: MappingScope) -> (value: JSONValue?, isRead: Bool) {
    switch origin {
    case .rule(let rule): return (rule.text(in: scope).map(JSONValue.string), true)
    case .paths(let paths):
      var isNull = false
      for path in paths {
        switch path.value(in: scope) {
        case nil: continue
        case .null?: isNull = true
        case .array([])? where paths.count > 1: isNull = true
        case let found?: return (found, true)
        }
      }
      return (isNull ? .null : nil, paths.contains { $0.isRead(in: scope) })
    }
  }
}
