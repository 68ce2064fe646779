import DriftModels

extension AttributePair {
  /// Whether the value stands in a map or in a block that is no list, below the resource itself.
  var isMapEntry: Bool {
    guard path.count >= 2, case .key = path[path.count - 1], case .key = path[path.count - 2] else { return false }
    return true
  }

  /// The block that the value stands in, on the declared side.
  var declaredBlock: JSONView? { declaredRoot.value(at: path.dropLast()) }
}

extension JSONView {
  /// A member of a block, or of a list of one such block.
  func inBlock(_ name: String) -> JSONView? { kind == .array ? self[0]?[name] : self[name] }

  /// True, or the text of it.
  var isTrue: Bool { bool == true || string == "true" }
}
