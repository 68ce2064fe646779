import DriftDiff
import DriftModels
import Testing
import TestingTools

/// Laws of rules that compare canonical forms of both sides.
@Suite("Laws of canonical forms")
struct CanonicalFormLawTests {
  /// Rules that look at both sides alike.
  static let rules: Set<String> = [
    "generic.null-empty", "generic.false-zero-default", "generic.scalar-encoding", "generic.number-form",
    "generic.unordered-set", "generic.set-duplicates", "generic.block-set-assignment", "generic.list-unordered-by-api",
    "generic.single-block-wrapping", "generic.json-string", "generic.json-null-members", "generic.yaml-string",
    "generic.xml-string", "generic.timestamp", "generic.duration", "generic.byte-size", "generic.cidr-host-bits",
    "generic.single-host", "generic.ipv6-form", "generic.case-insensitive-enum", "generic.trailing-dot",
    "generic.trailing-slash", "generic.newline", "generic.ssh-key", "generic.base64", "generic.hash-vs-content",
    "generic.port-range", "generic.provider-default", "generic.timeouts", "generic.client-only",
    "generic.computed-only", "aws.iam-policy-scalar-list", "aws.iam-policy-order", "aws.iam-policy-principal-account",
    "aws.iam-policy-principal-wildcard", "aws.iam-policy-case", "aws.iam-policy-condition-values",
    "aws.iam-policy-version-absent", "aws.iam-policy-empty-members", "aws.iam-policy-url-encoded",
    "aws.sg-rule-forms", "aws.sg-protocol-alias", "aws.sg-all-ports", "aws.sg-self-reference",
    "aws.nacl-inline-vs-rules", "aws.route-table-inline", "aws.s3-lifecycle-forms", "aws.s3-acl-grants",
    "aws.s3-sse-default", "aws.instance-user-data", "aws.route53-zone-id", "aws.route53-record-name",
    "aws.route53-txt-quotes", "aws.route53-alias", "aws.ecs-container-definitions", "aws.kms-reference",
    "aws.dynamodb-billing", "aws.lb-forward-forms", "aws.arn-partition-and-wildcard-suffix",
    "aws.rds-identifier-case", "gcp.self-link-forms", "gcp.project-number", "gcp.location-words",
    "gcp.iam-member-case", "gcp.key-version-suffix", "azure.id-case", "azure.location",
    "azure.nsg-inline-vs-separate", "azure.route-inline-vs-separate", "azure.role-definition-id",
    "azure.connection-string", "k8s.quantity", "k8s.int-or-string",
  ]

  /// Cases of one declared and one live resource of the same type, with nothing beside them.
  static let pairs = (NormalisationCase.given + NormalisationCase.ours).filter { example in
    !example.declared.isEmpty && !example.live.isEmpty && example.live["items"] == nil
      && example.live["terraform_type"] == nil && example.context["declared_others"] == nil
      && example.context["live_others"] == nil && example.context["default_tags"] == nil
  }
  /// Cases of several rules, of which some look at the two sides in different ways.
  static let mixed: Set<String> = ["azure.id-case/equal-2"]

  @Test(
    "what equals something is equalled by it",
    arguments: pairs.filter { rules.contains($0.rule) && !mixed.contains($0.id) })
  func symmetric(_ example: NormalisationCase) throws {
    // Without an id of its own each side is found by that of the other.
    let id = example.live["id"] ?? example.declared["id"] ?? "id-1"
    let turned = example.with(
      declared: example.live.merging(["id": id]) { $1 }, live: example.declared.merging(["id": id]) { $1 })
    // What the cloud alone did not tell is not compared, so both sides have to tell the same attributes.
    guard Set(turned.declared.keys) == Set(turned.live.keys) else { return }
    #expect(try turned.reportedPaths().isEmpty == example.isEqual)
  }

  @Test("what is live just as it was last seen has not drifted", arguments: pairs)
  func reflexive(_ example: NormalisationCase) throws {
    let id = example.live["id"] ?? example.declared["id"] ?? "id-1"
    var live = example.live.merging(["id": id]) { $1 }
    for name in ["tags_all", "terraform_labels", "effective_labels"] { live[name] = nil }
    #expect(try example.with(declared: live, live: live).reportedPaths().isEmpty)
  }

  static let sets: Set<String> = [
    "generic.unordered-set", "generic.set-duplicates", "generic.block-set-assignment", "aws.sg-rule-forms",
    "aws.nacl-inline-vs-rules", "aws.route-table-inline", "aws.s3-lifecycle-forms", "azure.nsg-inline-vs-separate",
    "azure.route-inline-vs-separate", "azure.subnet-inline-vs-separate", "gcp.iam-forms",
  ]

  /// Lists that stand in the resource itself and are ordered.
  static let ordered: Set<String> = ["ordered_cache_behavior", "default_action", "action", "spec", "settings"]

  @Test(
    "the order of the live members of a set changes no report",
    arguments: (NormalisationCase.given + NormalisationCase.ours).filter { sets.contains($0.rule) }, 1...3)
  func order(_ example: NormalisationCase, seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let live = Dictionary(
      uniqueKeysWithValues: example.live.sorted { $0.key < $1.key }.map { name, value -> (String, JSONValue) in
        guard case .array(let members) = value, !Self.ordered.contains(name) else { return (name, value) }
        return (name, .array(members.shuffled(using: &random)))
      })
    let other = example.with(declared: example.declared, live: live)
    #expect(try other.reportedPaths() == example.reportedPaths(), "seed \(seed)")
  }
}
