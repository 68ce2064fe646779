import DriftDiff
import DriftModels
import Testing

@Suite("Pairing by the name that the cloud gave")
struct IdentityTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let type: String
    let declared: String
    var liveType: String?
    let live: String
    var record = #""properties":{"seen":true}"#
    let isPair: Bool
    var testDescription: String { "\(declared) and \(live)" }
  }

  static let lb = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/a/1"
  static let aws = [
    Row(
      type: "aws_vpc", declared: #"{"arn":"arn:aws:ec2:r:1:vpc/v","id":"v"}"#, live: "arn:aws:ec2:r:1:vpc/v",
      isPair: true),
    Row(type: "aws_vpc", declared: #"{"arn":"arn:aws:ec2:r:1:vpc/v"}"#, live: "arn:aws:ec2:r:1:vpc/V", isPair: false),
    Row(
      type: "aws_vpc", declared: #"{"arn":"arn:aws:ec2:r:1:vpc/v"}"#, live: "arn:aws-cn:ec2:r:1:vpc/v", isPair: false),
    Row(type: "aws_vpc", declared: #"{"arn":"arn:aws:ec2:r:1:vpc/v"}"#, live: "arn:aws:ec2:r:2:vpc/v", isPair: false),
    Row(type: "aws_vpc", declared: #"{"id":"v"}"#, live: "v", isPair: true),
    Row(type: "aws_vpc", declared: #"{"id":"v"}"#, live: "w", isPair: false),
    Row(type: "aws_vpc", declared: #"{"id":"v"}"#, liveType: "aws_subnet", live: "v", isPair: false),
    Row(type: "aws_vpc", declared: #"{"id":"v"}"#, live: "arn:aws:ec2:r:1:vpc/v", isPair: true),
    Row(type: "aws_vpc", declared: #"{"id":"v","arn":"arn:aws:ec2:r:1:vpc/v"}"#, live: "v", isPair: true),
    Row(type: "aws_default_vpc", declared: #"{"id":"v"}"#, liveType: "aws_vpc", live: "v", isPair: true),
    Row(type: "aws_alb", declared: #"{"id":"\#(lb)"}"#, liveType: "aws_lb", live: lb, isPair: true),
    Row(
      type: "aws_cloudwatch_log_group", declared: #"{"arn":"arn:aws:logs:r:1:log-group:/a/b"}"#,
      live: "arn:aws:logs:r:1:log-group:/a/b:*", isPair: true),
    Row(
      type: "aws_cloudwatch_log_group", declared: #"{"id":"/a/b"}"#, live: "arn:aws:logs:r:1:log-group:/a/b:*",
      isPair: true),
    Row(
      type: "aws_cloudwatch_log_group", declared: #"{"id":"/a/b"}"#, live: "arn:aws:logs:r:1:log-group:/c/b",
      isPair: false),
    Row(
      type: "aws_lambda_function", declared: #"{"arn":"arn:aws:lambda:r:1:function:f"}"#,
      live: "arn:aws:lambda:r:1:function:f:$LATEST", isPair: true),
    Row(
      type: "aws_lambda_function", declared: #"{"arn":"arn:aws:lambda:r:1:function:f"}"#,
      live: "arn:aws:lambda:r:1:function:f:7", isPair: false),
    Row(
      type: "aws_db_instance", declared: #"{"arn":"arn:aws:rds:r:1:db:App","id":"db-1"}"#,
      live: "arn:aws:rds:r:1:db:app",
      isPair: true),
    Row(
      type: "aws_db_instance", declared: #"{"arn":"arn:aws:rds:r:1:db:app","id":"db-1"}"#, live: "app", isPair: true),
    Row(type: "aws_iam_role", declared: #"{"id":"ci"}"#, live: "arn:aws:iam::1:role/service/ci", isPair: true),
    Row(type: "aws_s3_bucket", declared: #"{"bucket":"b"}"#, live: "arn:aws:s3:::b", isPair: true),
    Row(
      type: "aws_sqs_queue", declared: #"{"id":"https://sqs.r.amazonaws.com/1/q"}"#, live: "arn:aws:sqs:r:1:q",
      isPair: true),
    Row(
      type: "aws_vpc", declared: #"{"id":"v","region":"eu-west-1"}"#, live: "arn:aws:ec2:us-east-1:1:vpc/v",
      record: #""region":"us-east-1""#, isPair: false),
    Row(
      type: "aws_vpc", declared: #"{"id":"v","region":"us-east-1"}"#, live: "arn:aws:ec2:us-east-1:1:vpc/v",
      record: #""region":"us-east-1""#, isPair: true),
  ]

  static let google = [
    Row(
      type: "google_compute_instance",
      declared: #"{"self_link":"https://www.googleapis.com/compute/v1/projects/p/zones/z/instances/i"}"#,
      live: "//compute.googleapis.com/projects/p/zones/z/instances/i", isPair: true),
    Row(
      type: "google_compute_instance", declared: #"{"id":"projects/p/zones/z/instances/i"}"#,
      live: "https://compute.googleapis.com/compute/beta/projects/p/zones/z/instances/i/", isPair: true),
    Row(
      type: "google_compute_instance", declared: #"{"id":"projects/p/zones/z/instances/i"}"#,
      live: "//compute.googleapis.com/projects/q/zones/z/instances/i", isPair: false),
    Row(
      type: "google_container_cluster", declared: #"{"id":"projects/p/locations/z/clusters/c"}"#,
      live: "//container.googleapis.com/projects/p/zones/z/clusters/c", isPair: true),
    Row(
      type: "google_compute_address", declared: #"{"id":"projects/p/regions/r/addresses/a"}"#,
      live: "//compute.googleapis.com/projects/p/global/addresses/a", isPair: false),
    Row(
      type: "google_storage_bucket",
      declared: #"{"self_link":"https://www.googleapis.com/storage/v1/b/logs","id":"logs"}"#,
      live: "//storage.googleapis.com/logs", isPair: true),
    Row(
      type: "google_storage_bucket", declared: #"{"id":"logs"}"#,
      live: "//storage.googleapis.com/projects/_/buckets/logs", isPair: true),
    Row(
      type: "google_sql_database_instance", declared: #"{"id":"db"}"#,
      live: "//cloudsql.googleapis.com/projects/p/instances/db", isPair: true),
    Row(
      type: "google_pubsub_topic", declared: #"{"id":"projects/p/topics/t"}"#, liveType: "google_pubsub_subscription",
      live: "projects/p/subscriptions/t", isPair: false),
  ]

  static let arm = "/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/G"
  static let azure = [
    Row(type: "azurerm_resource_group", declared: #"{"id":"\#(arm)"}"#, live: arm.lowercased(), isPair: true),
    Row(type: "azurerm_resource_group", declared: #"{"id":"\#(arm)"}"#, live: arm.uppercased() + "/", isPair: true),
    Row(type: "azurerm_resource_group", declared: #"{"id":"\#(arm)"}"#, live: arm + "2", isPair: false),
    Row(type: "azuread_group", declared: #"{"id":"AB-1"}"#, live: "ab-1", isPair: true),
  ]

  static let kubernetes = [
    Row(type: "kubernetes_deployment_v1", declared: #"{"id":"ns/d"}"#, live: "ns/d", isPair: true),
    Row(
      type: "kubernetes_deployment", declared: #"{"id":"ns/d"}"#, liveType: "kubernetes_deployment_v1", live: "ns/d",
      isPair: true),
    Row(type: "kubernetes_deployment_v1", declared: #"{"id":"ns/d"}"#, live: "c/ns/apps/v1/Deployment/d", isPair: true),
    Row(
      type: "kubernetes_deployment_v1", declared: #"{"id":"ns/d"}"#,
      live: "arn:aws:eks:r:1:cluster/c/ns/apps/v1/Deployment/d", isPair: true),
    Row(
      type: "kubernetes_deployment_v1", declared: #"{"id":"ns/d"}"#, live: "c/other/apps/v1/Deployment/d", isPair: false
    ),
    Row(
      type: "kubernetes_service_v1", declared: #"{"id":"ns/d"}"#, live: "c/ns/serving.knative.dev/v1/Service/d",
      isPair: false),
    Row(
      type: "kubernetes_config_map_v1", declared: #"{"id":"default/m"}"#, live: "c/default/v1/ConfigMap/m", isPair: true
    ),
    Row(type: "kubernetes_namespace_v1", declared: #"{"id":"n"}"#, live: "c//v1/Namespace/n", isPair: true),
    Row(
      type: "kubernetes_namespace_v1", declared: #"{"id":"n"}"#, live: "6f1e2ab4-1111-4000-8000-000000000001",
      record: #""properties":{"metadata":[{"name":"n"}]}"#, isPair: true),
    Row(
      type: "kubernetes_config_map_v1", declared: #"{"metadata":[{"name":"m","namespace":"ns"}]}"#, live: "ns/m",
      isPair: true),
    Row(
      type: "kubernetes_manifest",
      declared:
        #"{"manifest":{"value":{"apiVersion":"acme.dev/v1","kind":"Quota","metadata":{"name":"q","namespace":"ns"}},"type":["object",{}]}}"#,
      live: "c/ns/acme.dev/v1/Quota/q", isPair: true),
    Row(
      type: "kubernetes_manifest",
      declared: #"{"manifest":{"apiVersion":"acme.dev/v1","kind":"Quota","metadata":{"name":"q"}}}"#, live: "default/q",
      record: #""provider_type":"acme.dev/v1/Quota""#, isPair: true),
    Row(
      type: "kubernetes_manifest",
      declared: #"{"manifest":{"apiVersion":"acme.dev/v1","kind":"Quota","metadata":{"name":"q"}}}"#, live: "default/q",
      record: #""provider_type":"other.dev/v1/Quota""#, isPair: false),
  ]

  static let others = [
    Row(type: "github_repository", declared: #"{"id":"r"}"#, live: "r", isPair: true),
    Row(type: "github_repository", declared: #"{"id":"r"}"#, liveType: "github_team", live: "r", isPair: false),
    Row(type: "github_repository", declared: #"{"id":"r"}"#, live: "R", isPair: false),
  ]

  @Test("two names are those of one object, or of two", arguments: aws + google + azure + kubernetes + others)
  func pairs(_ row: Row) throws {
    let report = DriftDiff.compute(
      declared: [try Make.declared("\(row.type).this", row.declared)],
      live: [try Make.live(row.liveType ?? row.type, row.live, row.record)])
    #expect(report.matchedCount == (row.isPair ? 1 : 0))
    #expect(report.extraCount == (row.isPair ? 0 : 1))
  }

  @Test("a project goes by its number where a declared project, or the options, tell it", arguments: [true, false])
  func numbers(isDeclared: Bool) throws {
    let instance = try Make.declared("google_compute_disk.d", #"{"id":"projects/p/zones/z/disks/d"}"#)
    let project = try Make.declared(
      "google_project.p", #"{"id":"projects/p","project_id":"p","number":"123"}"#)
    let live = try Make.live("google_compute_disk", "//compute.googleapis.com/projects/123/zones/z/disks/d")
    let options = DriftOptions(projectNumbers: isDeclared ? [:] : ["123": "p"])
    let declared = isDeclared ? [instance, project] : [instance]
    #expect(DriftDiff.compute(declared: declared, live: [live], options: options).matchedCount == 1)
    #expect(DriftDiff.compute(declared: [instance], live: [live]).matchedCount == 0)
  }

  @Test("of instances that go by one name, the one of the live type is meant")
  func sharedName() throws {
    let arn = "arn:aws:sns:eu-west-1:1:t"
    let policy = try Make.declared("aws_sns_topic_policy.p", #"{"arn":"\#(arn)","id":"\#(arn)"}"#)
    let topic = try Make.declared("aws_sns_topic.t", #"{"arn":"\#(arn)","id":"\#(arn)"}"#)
    for declared in [[policy, topic], [topic, policy]] {
      let report = DriftDiff.compute(
        declared: declared, live: [try Make.live("aws_sns_topic", arn)], options: DriftOptions(includesMatched: true))
      #expect(report.items.map(\.address) == ["aws_sns_topic.t"])
      #expect(report.warnings.isEmpty && report.untrackedCount == 1)
    }
  }
}
