import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Which declared resources belong to an account")
struct AccountScopeTests {
  private static let aws = CloudAccountRecord(
    id: .new(), provider: .aws, externalAccountID: "123456789012", displayName: "", createdAt: .now)
  private static let gcp = CloudAccountRecord(
    id: .new(), provider: .gcp, externalAccountID: "shop-prod", displayName: "", createdAt: .now)
  private static let azure = CloudAccountRecord(
    id: .new(), provider: .azure, externalAccountID: "0A0A-Sub", displayName: "", createdAt: .now)
  private static let cluster = CloudAccountRecord(
    id: .new(), provider: .kubernetes, externalAccountID: "c1", displayName: "", createdAt: .now)

  static let table: [(account: CloudAccountRecord, type: String, attributes: String, isIn: Bool)] = [
    (aws, "aws_vpc", #"{"id": "vpc-1"}"#, true),
    (aws, "aws_vpc", #"{"arn": "arn:aws:ec2:eu-west-1:123456789012:vpc/vpc-1"}"#, true),
    (aws, "aws_vpc", #"{"arn": "arn:aws:ec2:eu-west-1:999999999999:vpc/vpc-1"}"#, false),
    (aws, "aws_s3_bucket", #"{"arn": "arn:aws:s3:::logs"}"#, true),
    (aws, "aws_iam_policy", #"{"arn": "arn:aws:iam::aws:policy/ReadOnly"}"#, true),
    (aws, "aws_security_group", #"{"id": "sg-1", "owner_id": "999999999999"}"#, false),
    (aws, "aws_security_group", #"{"id": "sg-1", "owner_id": "123456789012"}"#, true),
    (aws, "google_storage_bucket", #"{"id": "b"}"#, false), (aws, "random_pet", #"{"id": "x"}"#, true),
    (gcp, "google_compute_disk", #"{"project": "shop-prod"}"#, true),
    (gcp, "google_compute_disk", #"{"project": "other"}"#, false),
    (gcp, "google_compute_disk", #"{"project": "123456"}"#, true),
    (gcp, "google_pubsub_topic", #"{"id": "projects/other/topics/t"}"#, false),
    (
      gcp, "google_compute_network",
      #"{"self_link": "https://www.googleapis.com/compute/v1/projects/shop-prod/global/networks/n"}"#, true
    ),
    (gcp, "google_storage_bucket", #"{"id": "b"}"#, true),
    (azure, "azurerm_subnet", #"{"id": "/subscriptions/0a0a-sub/resourceGroups/g"}"#, true),
    (azure, "azurerm_subnet", #"{"id": "/Subscriptions/other/resourceGroups/g"}"#, false),
    (azure, "azuread_group", #"{"id": "x"}"#, true),
    (cluster, "kubernetes_service", #"{"id": "shop/web"}"#, true), (cluster, "aws_vpc", #"{"id": "v"}"#, false),
  ]

  @Test("an account, project or subscription that a resource names decides", arguments: table)
  func contains(_ account: CloudAccountRecord, _ type: String, _ attributes: String, _ isIn: Bool) throws {
    let resource = DeclaredResource(
      address: ResourceAddress(modules: [], mode: .managed, type: type, name: "x", key: nil),
      attributes: try JSONDocument(attributes).root)
    #expect(AccountScope(account).contains(resource) == isIn)
  }

  @Test("a cluster takes in what its controllers made in another cloud")
  func controllers() throws {
    let scope = AccountScope(Self.cluster, liveTypes: ["kubernetes_service", "aws_s3_bucket"])
    for (type, isIn) in [("aws_vpc", true), ("google_compute_disk", false)] {
      let resource = DeclaredResource(
        address: ResourceAddress(modules: [], mode: .managed, type: type, name: "x", key: nil), attributes: nil)
      #expect(scope.contains(resource) == isIn)
    }
  }

  @Test("resources of another account are neither declared nor missing")
  func leavesOut() async throws {
    try await Workshop.run { shop in
      let account = try await shop.addAccount().id
      try await shop.declare(
        States.text(
          States.bucket("a"),
          States.resource("aws_vpc", "v", #"{"id": "v", "arn": "arn:aws:ec2:eu-west-1:999999999999:vpc/v"}"#),
          States.resource("google_compute_disk", "d", #"{"id": "d"}"#)), for: account)
      let scan = try await shop.see([.bucket("a")], of: account)
      #expect(try await shop.compute()(scan, in: shop.scope).counts.totalIaC == 1)
    }
  }
}
