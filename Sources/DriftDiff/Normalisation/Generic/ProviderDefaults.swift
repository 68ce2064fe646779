import DriftModels

extension NormalisationRule {
  /// `generic.provider-default`
  static let providerDefault = NormalisationRule(
    id: "generic.provider-default", summary: "Nothing equals the documented default of an attribute.",
    source: "provider documentation, argument references"
  ) { pair in
    let isNothingDeclared = Emptiness.isNothing(pair.declared)
    guard isNothingDeclared != Emptiness.isNothing(pair.live), !pair.isUserText, !FalseOrZero.isDefault(pair),
      let value = isNothingDeclared ? pair.live : pair.declared
    else { return .undecided }
    return DefaultValues.isDefault(value, pair.pattern, type: pair.type) ? .equal : .undecided
  }
}
