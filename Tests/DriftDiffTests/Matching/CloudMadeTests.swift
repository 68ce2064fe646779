import DriftDiff
import DriftModels
import Testing

@Suite("What clouds make by themselves")
struct CloudMadeTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let rule: String
    let type: String
    var id = "x"
    let made: String
    let users: String
    var testDescription: String { "\(rule) \(type)" }
  }

  static let rows = [
    Row(
      rule: "aws.default-vpc-family", type: "aws_vpc", made: #""properties":{"is_default":true}"#,
      users: #""properties":{"is_default":false}"#),
    Row(
      rule: "aws.default-vpc-family", type: "aws_subnet", made: #""properties":{"default_for_az":"true"}"#,
      users: #""properties":{}"#),
    Row(
      rule: "aws.default-security-group", type: "aws_security_group",
      made: #""properties":{"name":"default","ingress":[{"protocol":"-1","self":true}]}"#,
      users: #""properties":{"name":"default","ingress":[{"protocol":"-1","self":true,"cidr_blocks":["0.0.0.0/0"]}]}"#),
    Row(
      rule: "aws.default-network-acl", type: "aws_network_acl", made: #""properties":{"is_default":true}"#,
      users: #""properties":{}"#),
    Row(
      rule: "aws.default-network-acl", type: "aws_network_acl_rule",
      made: #""properties":{"rule_number":32767,"rule_action":"deny"}"#,
      users: #""properties":{"rule_number":32767,"rule_action":"allow"}"#),
    Row(
      rule: "aws.main-route-table", type: "aws_route_table", made: #""properties":{"associations":[{"main":true}]}"#,
      users: #""properties":{"associations":[{"main":false}]}"#),
    Row(
      rule: "aws.iam-service-linked", type: "aws_iam_role", made: #""properties":{"path":"/aws-service-role/x/"}"#,
      users: #""properties":{"path":"/service/"}"#),
    Row(
      rule: "aws.iam-organisation-provisioned", type: "aws_iam_role", made: #""name":"OrganizationAccountAccessRole""#,
      users: #""name":"OrganizationAccountAccessRole2""#),
    Row(
      rule: "aws.kms-managed", type: "aws_kms_alias", made: #""name":"alias/aws/s3""#, users: #""name":"alias/app""#),
    Row(
      rule: "aws.rds-default-groups", type: "aws_db_parameter_group", made: #""name":"default.postgres15""#,
      users: #""name":"defaults""#),
    Row(
      rule: "aws.default-event-bus", type: "aws_athena_workgroup", made: #""name":"primary""#,
      users: #""name":"default""#),
    Row(
      rule: "aws.requester-managed-interfaces", type: "aws_network_interface",
      made: #""properties":{"requester_managed":true}"#, users: #""properties":{"requester_managed":false}"#),
    Row(
      rule: "gcp.default-network", type: "google_compute_firewall",
      made: #""name":"default-allow-ssh","properties":{"network":"projects/p/global/networks/default"}"#,
      users: #""name":"default-allow-ssh","properties":{"network":"projects/p/global/networks/own"}"#),
    Row(
      rule: "gcp.managed-service-accounts", type: "google_service_account",
      made: #""properties":{"email":"service-12@gcp-sa-pubsub.iam.gserviceaccount.com"}"#,
      users: #""properties":{"email":"service-a@x.iam.gserviceaccount.com"}"#),
    Row(
      rule: "gcp.managed-service-accounts", type: "google_project_iam_member",
      made:
        #""properties":{"role":"roles/run.serviceAgent","member":"serviceAccount:service-1@serverless-robot-prod.iam.gserviceaccount.com"}"#,
      users:
        #""properties":{"role":"roles/owner","member":"serviceAccount:service-1@serverless-robot-prod.iam.gserviceaccount.com"}"#
    ),
    Row(
      rule: "azure.managed-groups", type: "azurerm_network_watcher",
      made: #""properties":{"resource_group_name":"NetworkWatcherRG"}"#,
      users: #""properties":{"resource_group_name":"NetworkWatcherRG2"}"#),
    Row(
      rule: "k8s.system-objects", type: "kubernetes_config_map_v1",
      made: #""properties":{"metadata":[{"name":"kube-root-ca.crt","namespace":"shop"}]}"#,
      users: #""properties":{"metadata":[{"name":"root-ca.crt","namespace":"shop"}]}"#),
    Row(
      rule: "k8s.system-objects", type: "kubernetes_deployment_v1",
      made: #""properties":{"metadata":[{"name":"coredns","namespace":"kube-system"}]}"#,
      users: #""properties":{"metadata":[{"name":"coredns","namespace":"dns"}]}"#),
    Row(
      rule: "k8s.owner-references", type: "kubernetes_pod_v1",
      made:
        #""properties":{"metadata":[{"name":"p","owner_references":[{"kind":"Node","name":"n","controller":true}]}]}"#,
      users: #""properties":{"metadata":[{"name":"p","owner_references":[]}]}"#),
    Row(
      rule: "k8s.service-account-tokens", type: "kubernetes_secret_v1",
      made: #""properties":{"type":"kubernetes.io/service-account-token"}"#, users: #""properties":{"type":"Opaque"}"#),
    Row(
      rule: "aws.iam-managed-policy", type: "aws_iam_policy", id: "arn:aws:iam::aws:policy/ReadOnlyAccess",
      made: #""name":"ReadOnlyAccess""#, users: ""),
    Row(
      rule: "generic.managed-by", type: "aws_instance", made: #""managed_by":"autoscaling""#,
      users: #""managed_by":null"#),
    Row(
      rule: "generic.managed-by", type: "aws_instance", made: #""managed_by":"eks""#,
      users: #""managed_by":"CloudFormation""#),
  ]

  @Test("it is counted apart, and what looks like it is extra", arguments: rows)
  func rule(_ row: Row) throws {
    let made = try Make.live(row.type, row.id, row.made)
    let report = DriftDiff.compute(declared: [DeclaredResource](), live: [made])
    #expect(report.cloudManagedCount == 1 && report.items.isEmpty && report.totalLive == 0)
    guard !row.users.isEmpty else { return }
    let users = try Make.live(row.type, row.id, row.users)
    #expect(DriftDiff.compute(declared: [DeclaredResource](), live: [users]).extraCount == 1)
  }

  @Test("a rule that is switched off leaves it extra", arguments: rows)
  func disabled(_ row: Row) throws {
    var options = DriftOptions()
    let wasThere = options.rules.disable(row.rule)
    #expect(wasThere)
    let made = try Make.live(row.type, row.id, row.made)
    #expect(DriftDiff.compute(declared: [DeclaredResource](), live: [made], options: options).extraCount == 1)
  }

  @Test("every rule is told apart from something that looks like it")
  func covered() {
    let cases = NormalisationCase.given + NormalisationCase.ours
    for rule in Set(RuleRegistry.standard.cloudMade.map(\.id)).subtracting(Self.rows.map(\.rule)) {
      let own = cases.filter { $0.rule == rule }
      #expect(own.contains(where: \.isEqual) && own.contains { !$0.isEqual }, "\(rule)")
    }
  }

  @Test("it can be asked for, and it is no surprise once declared")
  func wanted() throws {
    let live = try Make.live("aws_vpc", "v", #""properties":{"is_default":true}"#)
    let all = DriftOptions(includesManagedElsewhere: true)
    #expect(DriftDiff.compute(declared: [DeclaredResource](), live: [live], options: all).extraCount == 1)
    let declared = try Make.declared("aws_default_vpc.v", #"{"id":"v"}"#)
    #expect(DriftDiff.compute(declared: [declared], live: [live]).matchedCount == 1)
  }

  @Test("an embedder's own rule is asked")
  func added() throws {
    var options = DriftOptions()
    options.rules.add(
      CloudMadeRule(id: "acme.scratch", summary: "Scratch space.", source: "ACME", types: ["aws_s3_bucket"]) {
        $0.name.hasPrefix("scratch-")
      })
    let live = try [
      Make.live("aws_s3_bucket", "a", #""name":"scratch-1""#), Make.live("aws_s3_bucket", "b", #""name":"b""#),
      Make.live("aws_vpc", "c", #""name":"scratch-2""#),
    ]
    let report = DriftDiff.compute(declared: [DeclaredResource](), live: live, options: options)
    #expect(report.items.map(\.providerResourceID) == ["b", "c"])
  }
}
