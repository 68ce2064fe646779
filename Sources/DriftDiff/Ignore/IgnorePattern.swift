import DriftModels

/// A pattern without the name of a condition: `type`, `type.id`, `type.id.path` or an address.
///
/// A wildcard reaches over dots in types, ids and addresses, so that `*role.*Amazon*` finds what it seems to; it does
/// not reach from one step of a path into the next.
struct IgnorePattern: Sendable {
  private let whole: AddressPattern
  /// Whether all of it may be a type, or a type and an id.
  private let isWholeResource: Bool
  /// Each way to read it as a resource and a path.
  private let withPath: [(resource: AddressPattern, path: IgnorePath)]

  init(_ tokens: [IgnoreToken], end: Int) throws(IgnoreFault) {
    let parts = try tokens.parts(end: end)
    whole = AddressPattern(tokens)
    // With any id at all, what follows is the path and not the end of an id with dots.
    isWholeResource = parts.count < 3 || !parts[1].allSatisfy { $0.kind == .glob(.anyText) }
    withPath = parts.indices.dropFirst(2).map { place in
      // Up to the dot before the path.
      (AddressPattern(tokens[..<(parts[place].startIndex - 1)]), IgnorePath(parts[place...]))
    }
  }

  /// What the type, type and id, or address begins with in each resource that it can mean.
  var prefix: [UInt8] { withPath.first?.resource.prefix ?? whole.prefix }

  /// Whether it means the resource as a whole.
  func matches(_ resource: IgnoreSubject) -> Bool {
    if isWholeResource, whole.matches(resource.type) || resource.typeAndIdentities.contains(where: whole.matches) {
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
}
