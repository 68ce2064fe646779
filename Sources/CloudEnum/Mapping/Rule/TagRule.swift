import DriftModels

/// Where tags stand in an answer, and how they are written.
struct TagRule: Hashable, Sendable {
  /// How an API writes a map of tags.
  enum Shape: String, Hashable, Sendable, CaseIterable {
    case pairs = "kv"
    case lowercasePairs = "kv_lower"
    case tagKeyPairs = "kv_TagKey"
    case propagatedPairs = "kv_propagate"
    case map
  }

  let path: MappingPath
  let shape: Shape
  /// The Terraform attribute that holds them; nil when none does.
  let attribute: String?

  /// The tags; nil when the answer that holds them was not read.
  func tags(in scope: MappingScope) -> [String: String]? {
    guard path.isRead(in: scope) else { return nil }
    guard let value = path.value(in: scope), value != .null else { return [:] }
    switch shape {
    case .map: return value.members?.compactMapValues(\.scalarText) ?? [:]
    case .pairs, .propagatedPairs: return Self.pairs(value, "Key", "Value")
    case .lowercasePairs: return Self.pairs(value, "key", "value")
    case .tagKeyPairs: return Self.pairs(value, "TagKey", "TagValue")
    }
  }

  private static func pairs(_ value: JSONValue, _ key: String, _ name: String) -> [String: String] {
    var tags: [String: String] = [:]
    // A path through a list of answers may have left the lists of pairs unopened.
    for element in value.asList.flatMap(\.asList) {
      guard case .object(let pair) = element, let key = pair[key]?.scalarText else { continue }
      tags[key] = pair[name]?.scalarText ?? ""
    }
    return tags
  }
}
