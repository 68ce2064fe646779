import DriftModels

/// One test on an answer.
struct MappingCondition: Hashable, Sendable {
  enum Subject: Hashable, Sendable {
    case path(MappingPath)
    case tag(String)
    /// Any tag whose name begins so.
    case tagPrefix(String)
    /// All tags.
    case tags
    case name
  }

  enum Test: Hashable, Sendable {
    case exists(Bool)
    case isOneOf([String])
    case isNoneOf([String])
    case starts([String])
    case ends([String])
    case contains([String])
    case lacks([String])
    case sameAs(MappingPath)
  }

  let subject: Subject
  let test: Test

  /// Whether the test holds. What is not there holds no test but that it does not exist.
  func holds(_ object: MappedObject) -> Bool {
    let found = texts(object)
    return switch test {
    case .exists(let wanted): isThere(object) == wanted
    case .isOneOf(let words): found.contains(where: words.contains)
    case .isNoneOf(let words): !found.contains(where: words.contains)
    case .starts(let words): found.contains { text in words.contains { text.hasPrefix($0) } }
    case .ends(let words): found.contains { text in words.contains { text.hasSuffix($0) } }
    case .contains(let words): found.contains { text in words.contains { text.contains($0) } }
    case .lacks(let words): !found.contains { text in words.contains { text.contains($0) } }
    case .sameAs(let path): path.value(in: object.scope)?.scalarText.map(found.contains) ?? false
    }
  }

  private func isThere(_ object: MappedObject) -> Bool {
    switch subject {
    case .path(let path):
      switch path.value(in: object.scope) {
      case nil, .null?, .string("")?: false
      case .array(let elements)?: !elements.isEmpty
      case .bool?, .number?, .string?, .object?: true
      }
    case .tag(let name): object.tags?[name] != nil
    case .tagPrefix(let prefix): object.tags?.keys.contains { $0.hasPrefix(prefix) } ?? false
    case .tags: object.tags.map { !$0.isEmpty } ?? false
    case .name: !object.name.isEmpty
    }
  }

  private func texts(_ object: MappedObject) -> [String] {
    switch subject {
    case .path(let path): path.value(in: object.scope)?.asList.compactMap(\.scalarText) ?? []
    case .tag(let name): object.tags?[name].map { [$0] } ?? []
    case .tagPrefix(let prefix): object.tags?.filter { $0.key.hasPrefix(prefix) }.map(\.value) ?? []
    case .tags: object.tags.map { Array($0.keys) } ?? []
    case .name: [object.name]
    }
  }
}

/// What conditions look at: the answer, and what has been taken out of it.
struct MappedObject {
  let scope: MappingScope
  let name: String
  let tags: [String: String]?
}

/// Who made an object, when all conditions hold.
struct MakerRule: Hashable, Sendable {
  let maker: String
  let conditions: [MappingCondition]
}
