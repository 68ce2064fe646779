import CloudEnum
import DriftModels
import Testing

@Suite("Who made an object, and which type it is of")
struct MakerRuleTests {
  @Test(
    "a sign in the answer tells the maker",
    arguments: [
      ("aws_vpc", #"{"VpcId": "vpc-1", "IsDefault": true}"#, "cloud"),
      ("aws_vpc", #"{"VpcId": "vpc-1", "IsDefault": false}"#, nil),
      (
        "aws_instance", #"{"InstanceId": "i", "Tags": [{"Key": "aws:autoscaling:groupName", "Value": "g"}]}"#,
        "autoscaling"
      ),
      ("aws_instance", #"{"InstanceId": "i", "Tags": [{"Key": "kubernetes.io/cluster/c", "Value": "owned"}]}"#, "eks"),
      ("aws_instance", #"{"InstanceId": "i", "Tags": [{"Key": "kubernetes.io/cluster/c", "Value": "shared"}]}"#, nil),
      (
        "aws_instance", #"{"InstanceId": "i", "Tags": [{"Key": "aws:cloudformation:stack-id", "Value": "s"}]}"#,
        "cloudformation"
      ),
      ("aws_iam_role", #"{"RoleName": "r", "Arn": "a", "Path": "/aws-service-role/x/"}"#, "cloud"),
      ("aws_iam_role", #"{"RoleName": "r", "Arn": "a", "Path": "/"}"#, nil),
      ("aws_security_group", #"{"GroupId": "g", "GroupName": "k8s-elb"}"#, nil),
      ("aws_network_interface", #"{"NetworkInterfaceId": "e", "InterfaceType": "nat_gateway"}"#, "service"),
      ("aws_network_interface", #"{"NetworkInterfaceId": "e", "InterfaceType": "efa"}"#, nil),
      ("aws_cloudwatch_log_group", #"{"logGroupName": "/aws/lambda/f", "arn": "a"}"#, "service"),
      ("aws_cloudwatch_log_group", #"{"logGroupName": "/aws/lambda/f", "arn": "a", "retentionInDays": 7}"#, nil),
      ("aws_route53_record", #"{"Name": "zone", "Type": "NS"}"#, "cloud"),
      ("aws_route53_record", #"{"Name": "sub.zone", "Type": "NS"}"#, nil),
      ("aws_route53_record", #"{"Name": "zone", "Type": "SOA"}"#, "cloud"),
      ("aws_kms_alias", #"{"AliasName": "alias/aws/ebs", "AliasArn": "a"}"#, "cloud"),
      ("google_service_account", #"{"email": "1-compute@developer.gserviceaccount.com", "name": "n"}"#, "cloud"),
      (
        "azurerm_managed_disk",
        #"{"id": "/d", "managedBy": "/vm", "properties": {"creationData": {"createOption": "FromImage"}}}"#, "instance"
      ),
      (
        "azurerm_managed_disk",
        #"{"id": "/d", "managedBy": "/vm", "properties": {"creationData": {"createOption": "Empty"}}}"#, nil
      ),
      (
        "kubernetes_pod_v1",
        #"{"metadata": {"name": "p", "namespace": "n", "ownerReferences": [{"controller": true}]}}"#, "controller"
      ),
      (
        "kubernetes_pod_v1",
        #"{"metadata": {"name": "p", "namespace": "n", "ownerReferences": [{"controller": false}]}}"#, nil
      ),
      (
        "kubernetes_deployment_v1",
        #"{"metadata": {"name": "p", "namespace": "n", "labels": {"app.kubernetes.io/managed-by": "Helm"}}}"#, "helm"
      ),
    ] as [(String, String, String?)])
  func makers(_ type: String, _ item: String, _ maker: String?) throws {
    #expect(try AnswerTests.map(type, item).managedBy == maker)
  }

  @Test(
    "rows of one cloud type belong to the Terraform type that they fit",
    arguments: [
      ("azurerm_linux_virtual_machine", #"{"properties": {"storageProfile": {"osDisk": {"osType": "Linux"}}}}"#, true),
      (
        "azurerm_windows_virtual_machine", #"{"properties": {"storageProfile": {"osDisk": {"osType": "Linux"}}}}"#,
        false
      ),
      ("azurerm_linux_web_app", #"{"kind": "app,linux"}"#, true),
      ("azurerm_linux_web_app", #"{"kind": "functionapp,linux"}"#, false),
      ("azurerm_linux_function_app", #"{"kind": "functionapp,linux"}"#, true),
      ("azurerm_linux_function_app", #"{"kind": "functionapp"}"#, false),
      ("aws_db_instance", #"{"Engine": "postgres"}"#, true), ("aws_db_instance", #"{"Engine": "neptune"}"#, false),
      ("aws_sns_topic_subscription", #"{"SubscriptionArn": "PendingConfirmation"}"#, false), ("aws_vpc", "{}", true),
    ])
  func selection(_ type: String, _ item: String, _ selected: Bool) throws {
    let cloud = try #require(CloudProviderKind(terraformType: type))
    let mapping = try #require(try MappingCatalogue.standard(for: cloud).mapping(terraformType: type))
    #expect(mapping.selects(item: try JSONDocument(item).root) == selected)
  }
}
