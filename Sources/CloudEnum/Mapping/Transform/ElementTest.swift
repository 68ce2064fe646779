import DriftModels

/// What an element must have: `path=value`, several separated by commas, all of which must hold.
///
/// `path^=value` asks for a beginning. A value that starts with `@` is a path from the item instead of a text. A path
/// to several values holds when one of them fits.
struct ElementTest: Hashable, Sendable {
  private enum Wanted: Hashable, Sendable {
    case text(String)
    case beginning(String)
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
      let isBeginning = piece[..<mark].hasSuffix("^")
      let value = String(piece[piece.index(after: mark)...])
      guard let path = MappingPath(String(piece[..<mark].dropLast(isBeginning ? 1 : 0))) else { return nil }
      if value.hasPrefix("@") {
        guard let other = MappingPath(String(value.dropFirst())) else { return nil }
        parts.append(Part(path: path, wanted: .sameAs(other)))
      } else {
        parts.append(Part(path: path, wanted: isBeginning ? .beginning(value) : .text(value)))
      }
    }
    guard !parts.isEmpty else { return nil }
    self.parts = parts
  }

  /// Whether all parts hold for the element.
  func passes(_ element: JSONValue, in scope: MappingScope) -> Bool {
    parts.allSatisfy { part in
      let found = part.path.value(in: scope.inside(element))?.asList.compactMap(\.scalarText) ?? []
      switch part.wanted {
      case .text(let text): return found.contains(text)
      case .beginning(let text): return found.contains { $0.hasPrefix(text) }
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
