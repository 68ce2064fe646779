import DriftModels

extension NormalisationRule {
  /// `generic.timeouts`
  static let timeouts = NormalisationRule(
    id: "generic.timeouts", summary: "The timeouts block exists in Terraform only.",
    source: "Terraform language, resource operation timeouts"
  ) { pair in
    pair.isTopLevel && pair.name == "timeouts" ? .equal : .undecided
  }

  /// `generic.client-only`
  static let clientOnly = NormalisationRule(
    id: "generic.client-only", summary: "Arguments that steer the provider have no counterpart in the cloud.",
    source: "provider documentation, argument references"
  ) { pair in
    guard pair.isTopLevel else { return .undecided }
    return SkippedNames.isClientOnly(pair.name, type: pair.type) ? .equal : .undecided
  }

  /// `generic.name-prefix`
  static let namePrefix = NormalisationRule(
    id: "generic.name-prefix", summary: "Clouds know the name that was made, and not the prefix it was made from.",
    source: "provider documentation, name_prefix arguments"
  ) { pair in
    pair.isTopLevel && SkippedNames.prefixes.contains(pair.name) ? .equal : .undecided
  }

  /// `generic.computed-only`
  static let computedOnly = NormalisationRule(
    id: "generic.computed-only", summary: "Values that the cloud alone sets serve as identity, not as configuration.",
    source: "provider documentation, attribute references"
  ) { pair in
    SkippedNames.isComputed(pair) ? .equal : .undecided
  }

  /// `generic.sensitive-write-only`
  static let sensitiveWriteOnly = NormalisationRule(
    id: "generic.sensitive-write-only", summary: "A secret that the API masks or does not return can't be compared.",
    source: "Terraform language, write-only arguments"
  ) { pair in
    let isWriteOnly = pair.name.hasSuffix("_wo")
    guard isWriteOnly || pair.isSensitive || SecretName.matches(pair.name) else { return .undecided }
    guard let live = pair.live, !live.isNull else { return .equal }
    guard let text = live.string else { return isWriteOnly ? .equal : .undecided }
    return isWriteOnly || isMasked(text) ? .equal : .undecided
  }

  private static func isMasked(_ text: String) -> Bool {
    text.allSatisfy { $0 == "*" || $0 == "•" }
      || ["(sensitive)", "(sensitive value)", "redacted"].contains(text.lowercased())
  }
}
