import DriftModels
import Storage
import Testing

@testable import Workflows

@Suite("Which declared resources take part in an account's drift")
struct AccountCloudsTests {
  static let table: [(account: CloudProviderKind, live: Set<String>, type: String, isIn: Bool)] = [
    (.aws, [], "aws_vpc", true), (.aws, [], "google_compute_disk", false), (.aws, [], "random_pet", true),
    (.aws, [], "datadog_monitor", true), (.kubernetes, [], "kubernetes_service", true),
    (.kubernetes, [], "aws_vpc", false), (.kubernetes, ["kubernetes_pod", "aws_s3_bucket"], "aws_vpc", true),
    (.kubernetes, ["aws_s3_bucket"], "google_compute_disk", false),
  ]

  @Test("those of the account's cloud, and of clouds that a cluster's controllers made something in", arguments: table)
  func contains(_ provider: CloudProviderKind, _ live: Set<String>, _ type: String, _ isIn: Bool) {
    let account = CloudAccountRecord(
      id: .new(), provider: provider, externalAccountID: "x", displayName: "", createdAt: .now)
    #expect(AccountClouds(account, liveTypes: live).contain(type) == isIn)
  }

  @Test("resources of another cloud, account or subscription are neither declared nor missing")
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

  @Test("what a controller made in another cloud is compared with what declares it")
  func controllers() async throws {
    try await Workshop.run { shop in
      let scan = try await shop.record(
        OperatorReport(
          Reports.text(
            #"""
            {"provider_resource_id": "arn:aws:s3:::logs", "provider_type": "s3.aws.upbound.io/v1beta1/Bucket",
             "normalized_type": "aws_s3_bucket", "name": "logs", "properties": {"acl": "public-read"}}
            """#)), in: shop.scope)
      try await shop.declare(
        States.text(States.bucket("logs"), States.resource("azurerm_subnet", "s", #"{"id": "s"}"#)),
        for: #require(scan.accountID))
      let snapshot = try await shop.compute()(scan.id, in: shop.scope)
      #expect(try await shop.items(of: snapshot.id).map(\.kind) == [.changed])
    }
  }
}
