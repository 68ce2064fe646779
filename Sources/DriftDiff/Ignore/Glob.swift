/// A pattern for whole texts: `*` stands for any text, `?` for one character, `[a-z]` for one of some and `[!a-z]` for
/// one of all others.
struct Glob: Sendable {
  enum Element: Hashable, Sendable {
    case literal(Unicode.Scalar)
    case anyOne
    case anyText
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  fileprivate enum Step: Sendable {
    case byte(UInt8)
    case anyOne
    case anyText
    case oneOf([ClosedRange<Unicode.Scalar>], isNegated: Bool)
  }

  /// What each text that fits begins with, in UTF-8.
  let prefix: [UInt8]
  /// What must follow the prefix.
  private let steps: [Step]
  /// What each text that fits ends in behind the prefix: cheap to ask, and mostly the answer.
  private let suffix: [UInt8]

  init(_ elements: some Sequence<Element>) {
    var prefix: [UInt8] = []
    var steps: [Step] = []
    for element in elements {
      switch element {
      case .literal(let scalar) where steps.isEmpty: prefix += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      case .literal(let scalar): steps += (UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter).map(Step.byte)
      case .anyOne: steps.append(.anyOne)
      case .anyText:
        if case .anyText? = steps.last { continue }
        steps.append(.anyText)
      case .oneOf(let ranges, let isNegated): steps.append(.oneOf(ranges, isNegated: isNegated))
      }
    }
    let suffix = steps.reversed().prefix { $0.byte != nil }.compactMap(\.byte)
    self.prefix = prefix
    self.suffix = suffix.reversed()
    self.steps = steps.dropLast(suffix.count)
  }

  /// Whether only its prefix fits.
  var isLiteral: Bool { steps.isEmpty && suffix.isEmpty }

  /// Whether all of a text in valid UTF-8 fits. Takes time in proportion to the product of both lengths at worst, and
  /// no memory.
  func matches(_ text: [UInt8]) -> Bool {
    let end = text.count - suffix.count
    guard end >= prefix.count, text.holds(suffix, at: end), text.holds(prefix, at: 0) else { return false }
    return fits(text, in: prefix.count..<end)
  }

  private func fits(_ text: [UInt8], in range: Range<Int>) -> Bool {
    var (place, position) = (0, range.lowerBound)
    // Where the last `*` stood and how far it reached: the only place that is worth going back to.
    var star: (place: Int, position: Int)?
    while position < range.upperBound {
      if place < steps.count, case .anyText = steps[place] {
        star = (place, position)
        place += 1
      } else if place < steps.count, let length = steps[place].length(in: text, at: position) {
        place += 1
        position += length
      } else if let last = star {
        let next = last.position + UTF8.length(in: text, at: last.position)
        star = (last.place, next)
        (place, position) = (last.place + 1, next)
      } else {
        return false
      }
    }
    return steps[place...].allSatisfy { if case .anyText = $0 { true } else { false } }
  }

  func matches(_ text: String) -> Bool { matches(Array(text.utf8)) }
}

extension [UInt8] {
  fileprivate func holds(_ part: [UInt8], at position: Int) -> Bool {
    // From the end, where ids differ.
    for place in part.indices.reversed() where self[position + place] != part[place] { return false }
    return true
  }
}

extension Glob.Step {
  fileprivate var byte: UInt8? { if case .byte(let byte) = self { byte } else { nil } }

  /// Bytes of the text that it takes; nil when it does not fit there.
  fileprivate func length(in text: [UInt8], at position: Int) -> Int? {
    switch self {
    case .byte(let wanted): return wanted == text[position] ? 1 : nil
    case .anyOne: return UTF8.length(in: text, at: position)
    case .anyText: return nil
    case .oneOf(let ranges, let isNegated):
      let length = UTF8.length(in: text, at: position)
      let scalar = UTF8.decode(UTF8.EncodedScalar(text[position..<(position + length)]))
      return ranges.contains { $0.contains(scalar) } != isNegated ? length : nil
    }
  }
}

extension UTF8 {
  /// Bytes of the character that begins at a place of valid UTF-8.
  fileprivate static func length(in text: [UInt8], at position: Int) -> Int {
    let bytes =
      switch text[position] {
      case ..<0xC0: 1
      case ..<0xE0: 2
      case ..<0xF0: 3
      default: 4
      }
    return min(bytes, text.count - position)
  }
}
