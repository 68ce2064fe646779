import DriftModels

/// Up to 64 names of members, looked for in one walk over an object.
struct NameSet: Sendable {
  /// In order; what stands for a name is its place.
  let names: [String]
  private let bytes: [[UInt8]]
  /// A bit for each length that a name has.
  private let lengths: UInt64

  /// - Parameter names: The first 64 of them count.
  init(_ names: some Sequence<String>) {
    self.names = Array(names.sorted().prefix(64))
    bytes = self.names.map { Array($0.utf8) }
    lengths = bytes.reduce(0) { $0 | 1 << UInt64(min($1.count, 63)) }
  }

  var isEmpty: Bool { names.isEmpty }

  /// A bit for each name.
  var all: UInt64 { names.count == 64 ? .max : 1 << UInt64(names.count) - 1 }

  /// A bit for each name that an object has a member of.
  func found(in object: JSONView?) -> UInt64 {
    var found: UInt64 = 0
    object?.walkFields { name, _ in
      guard lengths & 1 << UInt64(min(name.count, 63)) != 0 else { return }
      for (place, wanted) in bytes.enumerated() where wanted.count == name.count && name.elementsEqual(wanted) {
        found |= 1 << UInt64(place)
      }
    }
    return found
  }

  /// The names that bits stand for.
  func names(of bits: UInt64) -> Set<String> {
    Set(names.indices.lazy.filter { bits & 1 << UInt64($0) != 0 }.map { names[$0] })
  }
}
