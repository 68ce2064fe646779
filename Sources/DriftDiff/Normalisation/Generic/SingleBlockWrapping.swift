import DriftModels

extension NormalisationRule {
  /// `generic.single-block-wrapping`
  static let singleBlockWrapping = NormalisationRule(
    id: "generic.single-block-wrapping", summary: "A list of one block equals the block without the list.",
    source: "Terraform language, nested blocks"
  ) { pair in
    guard let declared = pair.declared, let live = pair.live else { return .undecided }
    if live.kind == .object, let only = onlyBlock(declared) { return .compare(declared: only, live: live) }
    if declared.kind == .object, let only = onlyBlock(live) { return .compare(declared: declared, live: only) }
    return .undecided
  }

  private static func onlyBlock(_ view: JSONView) -> JSONView? {
    guard view.kind == .array, view.count == 1, let only = view[0], only.kind == .object else { return nil }
    return only
  }
}
