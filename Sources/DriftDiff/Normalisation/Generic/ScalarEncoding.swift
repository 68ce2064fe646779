import DriftModels

extension NormalisationRule {
  /// `generic.scalar-encoding`
  static let scalarEncoding = NormalisationRule(
    id: "generic.scalar-encoding", summary: "A number or boolean equals its exact text: 443 and \"443\".",
    source: "RFC 8259 §6; Terraform language, type conversion"
  ) { pair in
    guard let declared = pair.declared, let live = pair.live else { return .undecided }
    return sameScalar(declared, live) || sameScalar(live, declared) ? .equal : .undecided
  }

  /// Whether the first is a number or boolean and the second its text.
  private static func sameScalar(_ value: JSONView, _ text: JSONView) -> Bool {
    guard let string = text.string else { return false }
    if let flag = value.bool { return string == (flag ? "true" : "false") }
    guard let number = value.number, let parsed = JSONNumber(string) else { return false }
    return number == parsed
  }
}
