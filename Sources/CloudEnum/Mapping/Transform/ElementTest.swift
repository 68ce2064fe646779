import DriftModels

/// What an element must have: `path=value`, several separated by commas, all of which must hold.
///
/// `path^=value` asks for a beginning and `path<=value` for a number that is no greater. A value that starts with `@` is
/// a path from the item instead of a text. A path to several values holds when one of them fits.
struct ElementTest: Hashable, Sendable {
  private enum Wanted: Hashable, Sendable {
    case text(String)
    case beginning(String)
    case atMost(Double)
    case sameAs(MappingPath)
  }

  private struct Part: Hashable, Sendable {
    let path: MappingPath
    let wanted: Wanted
  }

  private let parts: [Part]

  init?(_ text: String) {
    var parts: [Part] = []
    for piece in text.split(separator: ",") {
      guard let mark = piece.firstIndex(of: "=") else { return nil }
      let value = String(piece[piece.index(after: mark)...])
      let subject = piece[..<mark]
      let comparison = subject.last.flatMap { "^<".contains($0) ? $0 : nil }
      guard let path = MappingPath(String(comparison == nil ? subject : subject.dropLast())),
        let wanted = Self.wanted(value, comparison)
      else { return nil }
      parts.append(Part(path: path, wanted: wanted))
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  private static func wanted(_ value: String, _ comparison: Character?) -> Wanted? {
    switch comparison {
    case "^": .beginning(value)
    case "<": Double(value).map(Wanted.atMost)
    default: value.hasPrefix("@") ? MappingPath(String(value.dropFirst())).map(Wanted.sameAs) : .text(value)
    }
  }

  /// Whether all parts hold for the element.
  func passes(_ element: JSONValue, in scope: MappingScope) -> Bool {
    parts.allSatisfy { part in
      let found = part.path.value(in: scope.inside(element))?.asList.compactMap(\.scalarText) ?? []
      switch part.wanted {
      case .text(let text): return found.contains(text)
      case .beginning(let text): return found.contains { $0.hasPrefix(text) }
      case .atMost(let limit): return found.contains { Double($0).map { $0 <= limit } ?? false }
      case .sameAs(let path): return path.value(in: scope)?.scalarText.map(found.contains) ?? false
      }
    }
  }

  /// Whether the element has everything that the test looks at.
  func applies(to element: JSONValue, in scope: MappingScope) -> Bool {
    parts.allSatisfy { part in
      let found = part.path.value(in: scope.inside(element))
      return found != nil && found != .null
    }
  }
}
