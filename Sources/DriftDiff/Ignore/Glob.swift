/// A pattern for whole texts: `*` stands for any text, `?` for one character, `[a-z]` for one of some and `[!a-z]` for
/// one of all others.
struct Glob: Sendable {
  enum Element: Hashable, Sendable {
    case literal(Unicode.Scalar)
    case anyOne
    case anyText
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  private let elements: [Element]

  init(_ elements: [Element]) {
    self.elements = elements
  }

  /// Whether all of the text fits. Takes time in proportion to the product of both lengths at worst, and no memory.
  func matches(_ text: [Unicode.Scalar]) -> Bool {
    var (place, position) = (0, 0)
    // Where the last `*` stood and how far it reached: the only place that is worth going back to.
    var star: (place: Int, position: Int)?
    while position < text.count {
      if place < elements.count, elements[place] == .anyText {
        star = (place, position)
        place += 1
      } else if place < elements.count, elements[place].fits(text[position]) {
        place += 1
        position += 1
      } else if let last = star {
        star = (last.place, last.position + 1)
        (place, position) = (last.place + 1, last.position + 1)
      } else {
        return false
      }
    }
    return elements[place...].allSatisfy { $0 == .anyText }
  }

  func matches(_ text: String) -> Bool { matches(Array(text.unicodeScalars)) }
}

extension Glob.Element {
  fileprivate func fits(_ scalar: Unicode.Scalar) -> Bool {
    switch self {
    case .literal(let wanted): wanted == scalar
    case .anyOne: true
    case .anyText: false
    case .oneOf(let ranges, let isNegated): ranges.contains { $0.contains(scalar) } != isNegated
    }
  }
}
