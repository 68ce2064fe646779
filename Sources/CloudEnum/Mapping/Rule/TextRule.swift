import DriftModels

/// Puts one text together from an answer: an id, a key, a name, a region.
///
/// Of several alternatives the first counts whose parts are all there.
struct TextRule: Hashable, Sendable {
  enum Part: Hashable, Sendable {
    case literal(String)
    case value(MappingPath, [Transform], isOptional: Bool)
  }

  let alternatives: [[Part]]

  func text(in scope: MappingScope) -> String? {
    for parts in alternatives {
      if let text = Self.join(parts, in: scope), !text.isEmpty { return text }
    }
    return nil
  }

  private static func join(_ parts: [Part], in scope: MappingScope) -> String? {
    var text = ""
    for part in parts {
      switch part {
      case .literal(let literal): text += literal
      case .value(let path, let transforms, let isOptional):
        let value = transforms.reduce(path.value(in: scope)) { $1.apply(to: $0, in: scope) }
        let found = value.flatMap { $0.asList.first?.scalarText }
        guard found != nil || isOptional else { return nil }
        text += found ?? ""
      }
    }
    return text
  }
}
