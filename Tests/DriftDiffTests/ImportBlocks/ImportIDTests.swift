import DriftDiff
import DriftModels
import Testing

@Suite("Import ids")
struct ImportIDTests {
  struct Row: Sendable, CustomTestStringConvertible {
    let type: String
    let id: String
    var name = "n"
    let expected: String?
    var testDescription: String { "\(type) \(id)" }
  }

  static let arn = "arn:aws:"
  static let aws = [
    Row(type: "aws_instance", id: arn + "ec2:eu-west-1:1:instance/i-0abc", expected: "i-0abc"),
    Row(type: "aws_instance", id: "i-0abc", expected: "i-0abc"),
    Row(type: "aws_s3_bucket", id: arn + "s3:::logs.example", expected: "logs.example"),
    Row(type: "aws_iam_role", id: arn + "iam::1:role/service/ci", expected: "ci"),
    Row(type: "aws_iam_policy", id: arn + "iam::1:policy/p", expected: arn + "iam::1:policy/p"),
    Row(type: "aws_iam_policy", id: "p", expected: nil),
    Row(type: "aws_db_instance", id: arn + "rds:eu-west-1:1:db:main", expected: "main"),
    Row(type: "aws_lambda_function", id: arn + "lambda:eu-west-1:1:function:f", expected: "f"),
    Row(type: "aws_sqs_queue", id: arn + "sqs:eu-west-1:12:q", expected: "https://sqs.eu-west-1.amazonaws.com/12/q"),
    Row(
      type: "aws_sqs_queue", id: "arn:aws-cn:sqs:cn-north-1:12:q",
      expected: "https://sqs.cn-north-1.amazonaws.com.cn/12/q"),
    Row(type: "aws_sqs_queue", id: "q", expected: nil),
    Row(type: "aws_kms_key", id: arn + "kms:eu-west-1:1:key/11-22", expected: "11-22"),
    Row(type: "aws_kms_alias", id: arn + "kms:eu-west-1:1:alias/a/b", expected: "alias/a/b"),
    Row(
      type: "aws_cloudwatch_log_group", id: arn + "logs:eu-west-1:1:log-group:/aws/lambda/f:*",
      expected: "/aws/lambda/f"),
    Row(type: "aws_cloudwatch_metric_alarm", id: arn + "cloudwatch:eu-west-1:1:alarm:CPU/high", expected: "CPU/high"),
    Row(type: "aws_cloudwatch_event_rule", id: arn + "events:eu-west-1:1:rule/bus/r", expected: "bus/r"),
    Row(type: "aws_ecs_service", id: arn + "ecs:eu-west-1:1:service/prod/api", expected: "prod/api"),
    Row(type: "aws_ecs_service", id: arn + "ecs:eu-west-1:1:service/api", expected: nil),
    Row(type: "aws_eks_node_group", id: arn + "eks:eu-west-1:1:nodegroup/prod/blue/9-9", expected: "prod:blue"),
    Row(type: "aws_eks_node_group", id: "prod:blue", expected: "prod:blue"),
    Row(type: "aws_glue_catalog_database", id: arn + "glue:eu-west-1:12:database/db", expected: "12:db"),
    Row(type: "aws_ssm_parameter", id: arn + "ssm:eu-west-1:1:parameter/app/key", expected: "/app/key"),
    Row(type: "aws_ssm_parameter", id: arn + "ssm:eu-west-1:1:parameter/key", name: "key", expected: "key"),
    Row(type: "aws_ssm_parameter", id: arn + "ssm:eu-west-1:1:parameter/key", name: "/key", expected: "/key"),
    Row(
      type: "aws_autoscaling_group",
      id: arn + "autoscaling:eu-west-1:1:autoScalingGroup:9-9:autoScalingGroupName/web", expected: "web"),
    Row(type: "aws_wafv2_web_acl", id: arn + "wafv2:us-east-1:1:global/webacl/w/9-9", expected: "9-9/w/CLOUDFRONT"),
    Row(type: "aws_wafv2_web_acl", id: arn + "wafv2:eu-west-1:1:regional/webacl/w/9-9", expected: "9-9/w/REGIONAL"),
    Row(type: "aws_key_pair", id: arn + "ec2:eu-west-1:1:key-pair/key-0abc", name: "deploy", expected: "deploy"),
    Row(type: "aws_api_gateway_rest_api", id: arn + "apigateway:eu-west-1::/restapis/abc", expected: "abc"),
    Row(type: "aws_ecr_repository", id: arn + "ecr:eu-west-1:1:repository/team/app", expected: "team/app"),
    Row(type: "aws_instance", id: "arn:aws:ec2", expected: nil),
    Row(type: "aws_instance", id: "", expected: nil),
    Row(type: "aws_unheard_of", id: "x", expected: nil),
  ]

  static let others = [
    Row(
      type: "google_compute_instance", id: "//compute.googleapis.com/projects/p/zones/z/instances/i",
      expected: "projects/p/zones/z/instances/i"),
    Row(
      type: "google_compute_network", id: "https://www.googleapis.com/compute/v1/projects/p/global/networks/n",
      expected: "projects/p/global/networks/n"),
    Row(type: "google_pubsub_topic", id: "projects/p/topics/t", expected: "projects/p/topics/t"),
    Row(type: "google_pubsub_topic", id: "t", expected: nil),
    Row(
      type: "google_container_cluster", id: "//container.googleapis.com/projects/p/zones/z/clusters/c",
      expected: "projects/p/locations/z/clusters/c"),
    Row(type: "google_storage_bucket", id: "//storage.googleapis.com/b", expected: "b"),
    Row(
      type: "azurerm_subnet",
      id: "/subscriptions/S/resourcegroups/G/providers/microsoft.network/virtualnetworks/V/SUBNETS/x",
      expected: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Network/virtualNetworks/V/subnets/x"),
    Row(
      type: "azurerm_resource_group", id: "/subscriptions/S/resourcegroups/G",
      expected: "/subscriptions/S/resourceGroups/G"),
    Row(
      type: "azurerm_storage_container",
      id:
        "/subscriptions/S/resourceGroups/G/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c",
      expected:
        "/subscriptions/S/resourceGroups/G/providers/Microsoft.Storage/storageAccounts/a/blobServices/default/containers/c"
    ),
    Row(type: "azurerm_subnet", id: "/subscriptions/S/resourceGroups/G", expected: nil),
    Row(
      type: "azurerm_key_vault", id: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Sql/vaults/v", expected: nil
    ),
    Row(type: "kubernetes_deployment_v1", id: "c/ns/apps/v1/Deployment/d", expected: "ns/d"),
    Row(type: "kubernetes_deployment", id: "arn:aws:eks:r:1:cluster/c/ns/apps/v1/Deployment/d", expected: "ns/d"),
    Row(type: "kubernetes_config_map_v1", id: "c/ns/v1/ConfigMap/m", expected: "ns/m"),
    Row(type: "kubernetes_config_map_v1", id: "c//v1/ConfigMap/m", expected: nil),
    Row(type: "kubernetes_config_map_v1", id: "ns/m", expected: "ns/m"),
    Row(type: "kubernetes_config_map_v1", id: "m", expected: nil),
    Row(type: "kubernetes_namespace_v1", id: "c//v1/Namespace/n", expected: "n"),
    Row(type: "random_id", id: "x", expected: nil),
  ]

  @Test("the id follows from the cloud's id by the rule of its type", arguments: aws + others)
  func rule(_ row: Row) {
    var blocks = ImportBlocks()
    let item = DriftItem(
      kind: .extra, address: nil, resourceType: row.type, providerResourceID: row.id, name: row.name)
    let expected = row.expected.map {
      "import {\n  to = \(row.type).\(row.name.replacing("/", with: "_"))\n  id = \"\($0)\"\n}"
    }
    #expect(blocks.block(for: item) == expected)
  }

  @Test("at least sixty types are known", arguments: ["aws_": 60, "google_": 50, "azurerm_": 49, "kubernetes_": 30])
  func breadth(prefix: String, least: Int) {
    #expect(ImportBlocks.knownTypes.count { $0.hasPrefix(prefix) } >= least)
  }
}
