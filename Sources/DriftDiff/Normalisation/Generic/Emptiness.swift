import DriftModels

/// The many spellings of nothing.
enum Emptiness {
  /// Null, nothing at all, empty text, an empty list or map, a list of only null or empty blocks, and a block whose
  /// members are all nothing.
  static func isNothing(_ view: JSONView?) -> Bool {
    guard let view else { return true }
    switch view.kind {
    case .null: return true
    case .string: return view.text?.withUTF8(\.isEmpty) ?? true
    case .array: return view.elements?.allSatisfy(isNothing(element:)) ?? true
    case .object: return view.members?.allSatisfy { isNothing($0.value) } ?? true
    case .bool, .number: return false
    }
  }

  /// Whether an element of a list is as good as none. An empty text is one: lists of texts hold what they hold.
  static func isNothing(element: JSONView) -> Bool { element.kind != .string && isNothing(element) }
}
