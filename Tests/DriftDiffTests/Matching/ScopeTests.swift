import DriftDiff
import DriftModels
import Testing

@Suite("What takes part")
struct ScopeTests {
  static let vpc = #"{"id":"v","arn":"arn:aws:ec2:eu-west-1:111111111111:vpc/v"}"#

  @Test(
    "types without an object of their own are untracked, and others can be missing",
    arguments: [
      ("random_id", true), ("null_resource", true), ("time_sleep", true), ("local_file", true),
      ("tls_private_key", true), ("terraform_data", true), ("aws_iam_role_policy_attachment", true),
      ("aws_security_group_rule", true), ("aws_route_table_association", true), ("aws_s3_bucket_versioning", true),
      ("google_project_iam_member", true), ("azurerm_network_security_rule", true),
      ("aws_cloudwatch_event_rule", false), ("aws_lb_listener_rule", false), ("google_compute_forwarding_rule", false),
      ("aws_iam_policy", false), ("aws_new_thing", false), ("github_repository", false),
    ])
  func untracked(type: String, isUntracked: Bool) throws {
    let report = DriftDiff.compute(
      declared: [try Make.declared("\(type).this", #"{"id":"x"}"#)], live: [LiveResource]())
    #expect(report.untrackedCount == (isUntracked ? 1 : 0))
    #expect(report.missingCount == (isUntracked ? 0 : 1))
    #expect(report.totalDeclared == report.missingCount)
  }

  @Test("a part of another object is tracked where the live side lists its kind")
  func listedPart() throws {
    let declared = try ["a", "b"].map { try Make.declared("aws_s3_bucket_policy.\($0)", #"{"id":"\#($0)"}"#) }
    let report = DriftDiff.compute(declared: declared, live: [try Make.live("aws_s3_bucket_policy", "a")])
    #expect(report.matchedCount == 1 && report.missingCount == 1 && report.untrackedCount == 0)
  }

  @Test("an instance without a name, or without attributes, takes no part")
  func unreadable() throws {
    let declared = [
      try Make.declared("aws_vpc.a", #"{"cidr_block":"10.0.0.0/8"}"#), try Make.declared("aws_vpc.b", nil),
    ]
    let report = DriftDiff.compute(declared: declared, live: [LiveResource]())
    #expect(report.totalDeclared == 0 && report.parseFailureCount == 1 && report.untrackedCount == 1)
    #expect(report.warnings == [.noAttributes(address: "aws_vpc.b"), .noIdentity(address: "aws_vpc.a")])
  }

  struct Region: Sendable {
    let type: String
    let attributes: String
    let filter: String
    let takesPart: Bool
  }

  static let disk = #"{"id":"d","zone":"europe-west1-b"}"#
  static let located = #"{"id":"/subscriptions/s/resourceGroups/g","location":"West Europe"}"#
  static let zoned = #"{"id":"i","availability_zone":"eu-west-1b"}"#
  static let regions = [
    Region(type: "aws_vpc", attributes: vpc, filter: "eu-west-1", takesPart: true),
    Region(type: "aws_vpc", attributes: vpc, filter: "us-east-1", takesPart: false),
    Region(type: "aws_instance", attributes: zoned, filter: "eu-west-1", takesPart: true),
    Region(type: "aws_instance", attributes: zoned, filter: "eu-west-2", takesPart: false),
    Region(
      type: "aws_iam_role", attributes: #"{"id":"r","arn":"arn:aws:iam::111111111111:role/r"}"#, filter: "us-east-1",
      takesPart: true),
    Region(type: "google_compute_disk", attributes: disk, filter: "europe-west1", takesPart: true),
    Region(type: "google_compute_disk", attributes: disk, filter: "europe-west2", takesPart: false),
    Region(
      type: "google_compute_network", attributes: #"{"id":"projects/p/global/networks/n"}"#, filter: "europe-west2",
      takesPart: true),
    Region(type: "azurerm_resource_group", attributes: located, filter: "westeurope", takesPart: true),
    Region(type: "azurerm_resource_group", attributes: located, filter: "northeurope", takesPart: false),
    Region(type: "kubernetes_deployment_v1", attributes: #"{"id":"ns/d"}"#, filter: "eu-west-1", takesPart: true),
  ]

  @Test("a filter of regions leaves declared instances of others out, and global ones in", arguments: regions.indices)
  func declaredRegions(_ index: Int) throws {
    let row = Self.regions[index]
    let report = DriftDiff.compute(
      declared: [try Make.declared("\(row.type).this", row.attributes)], live: [LiveResource](),
      options: DriftOptions(regions: [row.filter]))
    #expect(report.missingCount == (row.takesPart ? 1 : 0))
    #expect(report.outOfScopeCount == (row.takesPart ? 0 : 1))
  }

  @Test(
    "live resources of other regions are not looked at",
    arguments: [
      (#""region":"eu-west-1""#, 1), (#""region":"us-east-1""#, 0), (#""region":null"#, 1), (#""region":"global""#, 1),
    ])
  func liveRegions(record: String, extras: Int) throws {
    let live = try Make.live("aws_vpc", "v", record)
    let report = DriftDiff.compute(
      declared: [DeclaredResource](), live: [live], options: DriftOptions(regions: ["eu-west-1"]))
    #expect(report.extraCount == extras)
  }

  struct Failure: Sendable {
    let regions: Set<String>
    let types: Set<String>
    /// Types that are missing all the same.
    let missing: [String]
  }

  static let failures = [
    Failure(regions: ["eu-west-1"], types: [], missing: ["aws_iam_role"]),
    Failure(regions: ["us-east-1"], types: [], missing: ["aws_iam_role", "aws_vpc"]),
    Failure(regions: ["global"], types: [], missing: ["aws_vpc"]),
    Failure(regions: [], types: ["aws_vpc"], missing: ["aws_eip", "aws_iam_role"]),
    Failure(regions: [], types: [], missing: ["aws_eip", "aws_iam_role", "aws_vpc"]),
  ]

  @Test("what could not be searched is not missed", arguments: failures.indices)
  func failed(_ index: Int) throws {
    let failure = Self.failures[index]
    let declared = [
      try Make.declared("aws_vpc.v", Self.vpc),
      try Make.declared("aws_iam_role.r", #"{"id":"r","arn":"arn:aws:iam::111111111111:role/r"}"#),
      // Its region is not known, so it may be in any that failed.
      try Make.declared("aws_eip.e", #"{"id":"e"}"#),
    ]
    let options = DriftOptions(failedRegions: failure.regions, failedTypes: failure.types)
    let report = DriftDiff.compute(declared: declared, live: [LiveResource](), options: options)
    #expect(report.items.map(\.resourceType) == failure.missing)
  }

  struct Owner: Sendable {
    let type: String
    let attributes: String
    let cloud: CloudProviderKind
    let accounts: Set<String>
    let takesPart: Bool
  }

  static let topic = #"{"id":"projects/p/topics/t"}"#
  static let group = #"{"id":"/subscriptions/AAAAAAAA-0000-0000-0000-000000000001/resourceGroups/g"}"#
  static let owners = [
    Owner(type: "aws_vpc", attributes: vpc, cloud: .aws, accounts: ["111111111111"], takesPart: true),
    Owner(type: "aws_vpc", attributes: vpc, cloud: .aws, accounts: ["222222222222"], takesPart: false),
    Owner(type: "aws_vpc", attributes: vpc, cloud: .aws, accounts: ["not-an-account"], takesPart: true),
    Owner(type: "aws_vpc", attributes: vpc, cloud: .gcp, accounts: ["p"], takesPart: true),
    Owner(type: "aws_vpc", attributes: #"{"id":"v"}"#, cloud: .aws, accounts: ["222222222222"], takesPart: true),
    Owner(
      type: "aws_vpc", attributes: #"{"id":"v","owner_id":"111111111111"}"#, cloud: .aws, accounts: ["222222222222"],
      takesPart: false),
    Owner(type: "google_pubsub_topic", attributes: topic, cloud: .gcp, accounts: ["q"], takesPart: false),
    Owner(type: "google_pubsub_topic", attributes: topic, cloud: .gcp, accounts: ["p", "q"], takesPart: true),
    Owner(type: "google_pubsub_topic", attributes: topic, cloud: .gcp, accounts: ["12345"], takesPart: true),
    Owner(
      type: "azurerm_resource_group", attributes: group, cloud: .azure,
      accounts: ["aaaaaaaa-0000-0000-0000-000000000001"], takesPart: true),
    Owner(
      type: "azurerm_resource_group", attributes: group, cloud: .azure,
      accounts: ["aaaaaaaa-0000-0000-0000-000000000002"], takesPart: false),
  ]

  @Test("what another account, project or subscription holds is nothing to miss", arguments: owners.indices)
  func accounts(_ index: Int) throws {
    let owner = Self.owners[index]
    let declared = [try Make.declared("\(owner.type).this", owner.attributes)]
    let accounts = [owner.cloud: owner.accounts]
    let report = DriftDiff.compute(
      declared: declared, live: [LiveResource](), options: DriftOptions(accounts: accounts))
    #expect(report.missingCount == (owner.takesPart ? 1 : 0))
    #expect(report.outOfScopeCount == (owner.takesPart ? 0 : 1))
    var run = DriftRun(declared: declared)
    run.limit(to: accounts)
    let limited = run.finish()
    #expect(limited.missingCount == report.missingCount)
  }

  @Test("states are joined in order, each instance at its place")
  func joined() throws {
    let parts = try [["a", "b"], [], ["c"]].map { names in
      try names.map { try Make.declared("aws_vpc.\($0)", #"{"id":"\#($0)"}"#) }
    }
    let joined = JoinedResources(parts)
    #expect(joined.map(\.address) == ["aws_vpc.a", "aws_vpc.b", "aws_vpc.c"])
    #expect(joined.reversed().map(\.address) == ["aws_vpc.c", "aws_vpc.b", "aws_vpc.a"])
    #expect(JoinedResources([[DeclaredResource]]()).isEmpty)
  }
}
