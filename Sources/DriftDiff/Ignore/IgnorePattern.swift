import DriftModels

/// A pattern without the name of a condition: `type`, `type.id`, `type.id.path` or an address.
///
/// A wildcard reaches over dots in types, ids and addresses, so that `*role.*Amazon*` finds what it seems to; it does
/// not reach from one step of a path into the next.
struct IgnorePattern: Sendable {
  private let whole: Glob
  /// Whether all of it may be a type, or a type and an id.
  private let isWholeResource: Bool
  /// Each way to read it as a resource and a path.
  private let withPath: [(resource: Glob, path: IgnorePath)]

  init(_ tokens: [IgnoreToken]) throws(IgnoreRuleError.Reason) {
    let parts = tokens.split(separator: .dot, omittingEmptySubsequences: false).map(Array.init)
    guard !parts.contains([]) else { throw .emptyPart }
    whole = Self.glob(tokens)
    // With any id at all, what follows is the path and not the end of an id with dots.
    isWholeResource = parts.count < 3 || parts[1] != [.glob(.anyText)]
    var readings: [(Glob, IgnorePath)] = []
    for end in 2..<max(2, parts.count) {
      let resource = Array(parts[..<end].joined(separator: [.dot]))
      readings.append((Self.glob(resource), try IgnorePath(parts[end...])))
    }
    withPath = readings
  }

  /// Whether it means the resource as a whole.
  func matches(_ resource: IgnoreSubject) -> Bool {
    if isWholeResource, resource.typeAndIdentities.contains(where: whole.matches) || whole.matches(resource.type) {
      return true
    }
    return resource.addresses.contains(where: whole.matches)
  }

  /// Whether it means an attribute of the resource.
  func matches(_ resource: IgnoreSubject, _ path: [JSONPathStep]) -> Bool {
    withPath.contains { reading in
      guard reading.path.matches(path) else { return false }
      return resource.typeAndIdentities.contains(where: reading.resource.matches)
        || resource.addresses.contains(where: reading.resource.matches)
    }
  }

  /// A pattern for whole texts.
  static func glob(_ tokens: [IgnoreToken]) -> Glob {
    Glob(
      tokens.flatMap { token -> [Glob.Element] in
        switch token {
        case .glob(let element): [element]
        case .dot: [.literal(".")]
        case .key(let spelling, let name):
          spelling.unicodeScalars.map { name == nil && $0 == "*" ? .anyText : .literal($0) }
        }
      })
  }
}
