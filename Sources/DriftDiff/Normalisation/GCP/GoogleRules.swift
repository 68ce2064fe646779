/// Rules for what Google Cloud writes in several ways.
enum GoogleRules {
  /// In the order in which they are asked. Those about references rewrite them one after the other; what reads the
  /// outcome comes last.
  static let all: [NormalisationRule] =
    [
      .googleVolatile, .googleLabels, .cloudRunAnnotations, .instanceMetadata, .iamForms, .iamPolicyForms,
      .iamMemberCase, .gkeNodeCount,
      .gkeVersion,
      .netmaskOnlyRange,
    ] + references

  private static let references: [NormalisationRule] = [
    .selfLinkForms, .projectNumber, .locationWords, .keyVersionSuffix, .imageFamily, .selfLinkShortNames,
  ]
}
