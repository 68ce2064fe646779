import DriftModels

extension NormalisationRule {
  /// `gcp.volatile`
  static let googleVolatile = NormalisationRule(
    id: "gcp.volatile", summary: "Fingerprints, generations and the like change with each write.",
    source: "Google Cloud documentation, API references", scope: .cloud(.gcp)
  ) { pair in
    guard volatile.contains(pair.name) || pair.name.hasSuffix("_fingerprint") else { return .undecided }
    // What people put into a map is theirs, whatever they call it.
    return pair.isMapEntry ? .undecided : .equal
  }

  private static let volatile: Set<String> = [
    "creation_timestamp", "current_status", "etag", "fingerprint", "generation", "metageneration",
    "observed_generation", "unique_id",
  ]
}

extension AttributePair {
  /// Whether the value stands in a map or in a block that is no list, below the resource itself.
  var isMapEntry: Bool {
    guard path.count >= 2, case .key = path[path.count - 1], case .key = path[path.count - 2] else { return false }
    return true
  }

  /// The block that the value stands in, on the declared side.
  var declaredBlock: JSONView? {
    path.dropLast().reduce(declaredRoot as JSONView?) { block, step in
      switch step {
      case .key(let name): block?[name]
      case .index(let position): block?[position]
      }
    }
  }
}

extension JSONView {
  /// A member of a block, of a list of one such block, too.
  func inBlock(_ name: String) -> JSONView? { kind == .array ? self[0]?[name] : self[name] }

  /// A whole number, or the text of one.
  var wholeNumber: Int? { int ?? string.flatMap { Int($0) } }

  /// True, or the text of it.
  var isTrue: Bool { bool == true || string == "true" }
}
