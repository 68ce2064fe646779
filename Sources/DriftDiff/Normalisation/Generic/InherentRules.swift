import DriftModels

/// Rules that the comparison and the matching keep by the way they work; listed so that they can be looked up.
enum InherentRules {
  static let all: [NormalisationRule] = [
    .ignoreChanges, .schemaVersion,
    rule("generic.number-form", "Numbers are compared as exact decimals: 1, 1.0 and 1e0 are the same.", "RFC 8259 §6"),
    rule("generic.set-duplicates", "A member that a set has twice counts once.", "provider schemas, set attributes"),
    rule(
      "generic.renamed-type", "Types that providers renamed mean the same object.",
      "provider documentation, upgrade guides"),
    rule(
      "generic.moved-address", "Objects are paired by what the cloud calls them, not by their address.",
      "Terraform language, refactoring"),
    rule(
      "generic.deposed-instance", "What a replacement left behind is known and waits to be deleted.",
      "Terraform state format"),
    rule(NormalisationRule.notEnrichedID, "An attribute that was not read is not compared.", "live inventory format"),
    rule(
      "aws.rds-cluster-instance", "An instance of a database cluster is the same object under both types.",
      "AWS documentation, RDS API, DescribeDBInstances"),
  ]

  private static func rule(_ id: String, _ summary: String, _ source: String) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source, action: .inherent)
  }
}

extension NormalisationRule {
  /// Id of the rule that what was not read is not compared.
  static let notEnrichedID = "generic.not-enriched"
}
