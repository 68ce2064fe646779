import DriftModels

extension NormalisationRule {
  /// `generic.null-empty`
  static let nullEmpty = NormalisationRule(
    id: "generic.null-empty",
    summary: "Null, nothing, empty text, empty lists and maps, and blocks of only such members mean the same.",
    source: "Terraform language, null and empty blocks"
  ) { pair in
    isNothing(pair.declared) && isNothing(pair.live) ? .equal : .undecided
  }

  static func isNothing(_ view: JSONView?) -> Bool {
    guard let view else { return true }
    switch view.kind {
    case .null: return true
    case .string: return view.text?.withUTF8(\.isEmpty) ?? true
    case .array: return view.elements?.allSatisfy(isNothing) ?? true
    case .object: return view.members?.allSatisfy { isNothing($0.value) } ?? true
    case .bool, .number: return false
    }
  }
}
