import CloudEnum
import DriftModels
import Testing

@Suite("Ids, names and regions of mapped objects")
struct IdentityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let type: String
    let item: String
    var details: [String: String] = [:]
    let id: String
    let key: String
    let name: String
    let region: String?
    var testDescription: String { type }
  }

  private static let context = MappingContext(
    account: "123456789012", region: "eu-west-1", project: "shop", cluster: "prod", parent: "/hostedzone/Z1",
    parentName: "example.org.")

  private static let cases = [
    Case(
      type: "aws_instance", item: #"{"InstanceId": "i-1", "Tags": [{"Key": "Name", "Value": "web"}]}"#, id: "i-1",
      key: "arn:aws:ec2:eu-west-1:123456789012:instance/i-1", name: "web", region: "eu-west-1"),
    Case(
      type: "aws_ebs_snapshot", item: #"{"SnapshotId": "snap-1"}"#, id: "snap-1",
      key: "arn:aws:ec2:eu-west-1::snapshot/snap-1", name: "snap-1", region: "eu-west-1"),
    Case(
      type: "aws_s3_bucket", item: #"{"Name": "logs"}"#, details: ["location": #"{"LocationConstraint": "EU"}"#],
      id: "logs", key: "arn:aws:s3:::logs",
      name: "logs", region: "eu-west-1"),
    Case(
      type: "aws_s3_bucket", item: #"{"Name": "logs"}"#, details: ["location": #"{"LocationConstraint": null}"#],
      id: "logs", key: "arn:aws:s3:::logs",
      name: "logs", region: "us-east-1"),
    Case(
      type: "aws_iam_role", item: #"{"RoleName": "app", "Arn": "arn:aws:iam::1:role/app"}"#, id: "app",
      key: "arn:aws:iam::1:role/app", name: "app", region: nil),
    Case(
      type: "aws_sqs_queue", item: #""https://sqs.eu-west-1.amazonaws.com/1/jobs""#,
      details: ["get": #"{"Attributes": {"QueueArn": "arn:aws:sqs:eu-west-1:1:jobs"}}"#],
      id: "https://sqs.eu-west-1.amazonaws.com/1/jobs", key: "arn:aws:sqs:eu-west-1:1:jobs", name: "jobs",
      region: "eu-west-1"),
    Case(
      type: "aws_route53_record", item: #"{"Name": "\\052.Example.org.", "Type": "A", "SetIdentifier": "one"}"#,
      id: "Z1_*.example.org_A_one",
      key: "Z1_*.example.org_A_one", name: "\\052.Example.org.", region: nil),
    Case(
      type: "aws_ssm_parameter", item: #"{"Name": "/app/mode"}"#, id: "/app/mode",
      key: "arn:aws:ssm:eu-west-1:123456789012:parameter/app/mode", name: "/app/mode",
      region: "eu-west-1"),
    Case(
      type: "aws_ssm_parameter", item: #"{"Name": "mode"}"#, id: "mode",
      key: "arn:aws:ssm:eu-west-1:123456789012:parameter/mode", name: "mode", region: "eu-west-1"),
    Case(
      type: "google_compute_instance",
      item: #"{"name": "vm", "zone": "https://www.googleapis.com/compute/v1/projects/shop/zones/europe-west1-b"}"#,
      id: "projects/shop/zones/europe-west1-b/instances/vm",
      key: "//compute.googleapis.com/projects/shop/zones/europe-west1-b/instances/vm", name: "vm",
      region: "europe-west1"),
    Case(
      type: "google_kms_crypto_key", item: #"{"name": "projects/shop/locations/global/keyRings/ring/cryptoKeys/key"}"#,
      id: "projects/shop/locations/global/keyRings/ring/cryptoKeys/key",
      key: "//cloudkms.googleapis.com/projects/shop/locations/global/keyRings/ring/cryptoKeys/key",
      name: "key", region: "global"),
    Case(
      type: "google_storage_bucket", item: #"{"name": "logs", "location": "EU"}"#, id: "logs",
      key: "//storage.googleapis.com/logs", name: "logs", region: "eu"),
    Case(
      type: "google_spanner_instance", item: #"{"name": "projects/shop/instances/main"}"#, id: "shop/main",
      key: "//spanner.googleapis.com/projects/shop/instances/main",
      name: "main", region: nil),
    Case(
      type: "azurerm_managed_disk",
      item:
        #"{"id": "/subscriptions/S/resourceGroups/G/providers/Microsoft.Compute/disks/d", "name": "d", "location": "West Europe"}"#,
      id: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Compute/disks/d",
      key: "/subscriptions/S/resourceGroups/G/providers/Microsoft.Compute/disks/d", name: "d",
      region: "westeurope"),
    Case(
      type: "kubernetes_deployment_v1", item: #"{"metadata": {"name": "web", "namespace": "shop"}}"#, id: "shop/web",
      key: "prod/shop/apps/v1/Deployment/web", name: "web",
      region: nil),
    Case(
      type: "kubernetes_namespace_v1", item: #"{"metadata": {"name": "shop"}}"#, id: "shop",
      key: "prod//v1/Namespace/shop", name: "shop", region: nil),
  ]

  @Test("an object has the id that Terraform stores and the name that the cloud pairs it by", arguments: cases)
  func identity(_ expected: Case) throws {
    let cloud = try #require(CloudProviderKind(terraformType: expected.type))
    let mapping = try #require(try MappingCatalogue.standard(for: cloud).mapping(terraformType: expected.type))
    let live = try mapping.map(
      item: JSONDocument(expected.item).root, details: expected.details.mapValues { try JSONDocument($0).root },
      context: Self.context)
    #expect(live.properties?["id"]?.string == expected.id)
    #expect(live.providerResourceID == expected.key)
    #expect(live.name == expected.name)
    #expect(live.region == expected.region)
  }

  @Test("a full name that discovery told stands before one put together")
  func fullName() throws {
    let mapping = try #require(
      try MappingCatalogue.standard(for: .gcp).mapping(terraformType: "google_compute_network"))
    let context = MappingContext(project: "shop", fullName: "//compute.googleapis.com/projects/1/global/networks/n")
    let live = try mapping.map(item: JSONDocument(#"{"name": "n"}"#).root, context: context)
    #expect(live.providerResourceID == "//compute.googleapis.com/projects/1/global/networks/n")
    #expect(live.properties?["id"]?.string == "projects/shop/global/networks/n")
  }

  @Test("an answer without an id is refused")
  func noIdentity() throws {
    let mapping = try #require(try MappingCatalogue.standard(for: .aws).mapping(terraformType: "aws_vpc"))
    #expect(throws: MappingError.noIdentity(terraformType: "aws_vpc")) {
      try mapping.map(item: JSONDocument("{}").root, context: MappingContext())
    }
  }
}
