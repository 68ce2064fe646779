/// A version as numbers and words with dots or hyphens between them: `1.29`, `1.29.4-gke.100`.
struct ComponentVersion: Hashable, Comparable, Sendable {
  private enum Component: Hashable, Comparable {
    case word(String)
    case number(Int)
  }

  private let components: [Component]

  /// Nil for a text that does not begin with a number, or has an empty component. A `v` before it says nothing.
  init?(_ text: String) {
    let parts = (text.hasPrefix("v") ? text.dropFirst() : text[...])
      .split(omittingEmptySubsequences: false) { $0 == "." || $0 == "-" || $0 == "+" }
    components = parts.map { part in
      part.utf8.allSatisfy { (0x30...0x39).contains($0) }
        ? Int(part).map(Component.number) ?? .word(String(part))
        : .word(String(part))
    }
    guard case .number? = components.first, !parts.contains("") else { return nil }
  }

  /// Whether the other says the same and goes on: 1.2 is the beginning of 1.2.9, and not of 1.20.
  func isPrefix(of other: ComponentVersion) -> Bool { other.components.starts(with: components) }

  /// Whether both begin with the same components, so many of them.
  func hasSame(_ count: Int, as other: ComponentVersion) -> Bool {
    components.count >= count && other.components.count >= count
      && components.prefix(count) == other.components.prefix(count)
  }

  static func < (left: Self, right: Self) -> Bool { left.components.lexicographicallyPrecedes(right.components) }
}
