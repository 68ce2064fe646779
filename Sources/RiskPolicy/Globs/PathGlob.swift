public import DriftModels

/// A pattern for the path of an attribute: `*` stands for any run without a dot, `**` for any run, `?` for one character
/// that is no dot; a backslash takes away what a character means.
///
/// Paths are those of reports, `ingress[0].cidr_blocks[1]`; a pattern without indexes fits as well
/// (`ingress.cidr_blocks`). `**.` at the beginning may stand for nothing, so that `**.name` fits `name`. A dot inside a
/// name divides nothing: `tags.*` fits the tag `a.b`.
public struct PathGlob: Sendable, Hashable {
  private enum Element: Sendable, Hashable {
    case literal(UInt8)
    case anyOne
    case run
    case runAcrossDots
  }

  /// Stands for a dot that is part of a name.
  private static let innerDot: UInt8 = 0

  /// The pattern as written.
  public let pattern: String
  private let elements: [Element]
  private let isLiteral: Bool
  private let namesIndexes: Bool

  /// Compiles a pattern.
  /// - Throws: ``GlobError``.
  public init(_ pattern: String) throws(GlobError) {
    guard !pattern.isEmpty else { throw .empty }
    guard pattern.unicodeScalars.count <= Glob.lengthLimit else { throw .tooLong(limit: Glob.lengthLimit) }
    var elements: [Element] = []
    var isEscaped = false
    for byte in pattern.utf8 {
      if isEscaped {
        elements.append(.literal(byte))
        isEscaped = false
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"): isEscaped = true
      case UInt8(ascii: "?"): elements.append(.anyOne)
      case UInt8(ascii: "*") where elements.last == .run || elements.last == .runAcrossDots:
        elements[elements.count - 1] = .runAcrossDots
      case UInt8(ascii: "*"): elements.append(.run)
      default: elements.append(.literal(byte))
      }
    }
    guard !isEscaped else { throw .trailingBackslash }
    self.pattern = pattern
    self.elements = elements
    isLiteral = elements.allSatisfy { if case .literal = $0 { true } else { false } }
    namesIndexes = elements.contains(.literal(UInt8(ascii: "[")))
  }

  /// Whether all of a path fits. Takes time in proportion to the product of both lengths.
  public func matches(_ path: [JSONPathStep]) -> Bool {
    if !namesIndexes, fits(Self.text(path, withIndexes: false)) { return true }
    return fits(Self.text(path, withIndexes: true))
  }

  /// Whether a path that begins with this one may fit.
  func mayFit(beneath path: [JSONPathStep]) -> Bool {
    if !namesIndexes, reach(elements[...], Self.text(path, withIndexes: false)) != nil { return true }
    let text = Self.text(path, withIndexes: true)
    return reach(elements[...], text) != nil || elements.first == .runAcrossDots
  }

  private static func text(_ path: [JSONPathStep], withIndexes: Bool) -> [UInt8] {
    var bytes: [UInt8] = []
    for step in path {
      switch step {
      case .key(let name):
        if !bytes.isEmpty { bytes.append(UInt8(ascii: ".")) }
        for byte in name.utf8 { bytes.append(byte == UInt8(ascii: ".") ? innerDot : byte) }
      case .index(let position):
        if withIndexes { bytes += "[\(position)]".utf8 }
      }
    }
    return bytes
  }

  private func fits(_ text: [UInt8]) -> Bool {
    if run(elements[...], text) { return true }
    guard elements.count > 2, elements[0] == .runAcrossDots, elements[1] == .literal(UInt8(ascii: ".")) else {
      return false
    }
    return run(elements[2...], text)
  }

  /// Follows all ways at once: two kinds of runs make going back to the last one wrong.
  private func run(_ elements: ArraySlice<Element>, _ text: [UInt8]) -> Bool {
    if isLiteral, elements.count != text.count { return false }
    return reach(elements, text)?[elements.count] ?? false
  }

  /// Which elements may come next behind a text; nil when it fits no beginning.
  private func reach(_ elements: ArraySlice<Element>, _ text: [UInt8]) -> [Bool]? {
    let first = elements.startIndex
    var active = [Bool](repeating: false, count: elements.count + 1)
    active[0] = true
    Self.skipRuns(elements, &active)
    for byte in text {
      var next = [Bool](repeating: false, count: elements.count + 1)
      var isAlive = false
      for place in 0..<elements.count where active[place] {
        switch elements[first + place] {
        case .literal(let wanted):
          guard wanted == byte || (wanted == UInt8(ascii: ".") && byte == Self.innerDot) else { continue }
          next[place + 1] = true
        case .anyOne where byte != UInt8(ascii: "."):
          // One character may have several bytes; those that continue it belong to the same element.
          next[byte & 0xC0 == 0x80 ? place : place + 1] = true
        case .run where byte != UInt8(ascii: "."): next[place] = true
        case .runAcrossDots: next[place] = true
        default: continue
        }
        isAlive = true
      }
      guard isAlive else { return nil }
      Self.skipRuns(elements, &next)
      active = next
    }
    return active
  }

  private static func skipRuns(_ elements: ArraySlice<Element>, _ active: inout [Bool]) {
    for place in 0..<elements.count where active[place] {
      switch elements[elements.startIndex + place] {
      case .run, .runAcrossDots: active[place + 1] = true
      case .literal, .anyOne: break
      }
    }
  }
}
