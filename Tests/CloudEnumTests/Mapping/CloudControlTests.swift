import CloudEnum
import DriftModels
import Testing

@Suite("Properties from Cloud Control")
struct CloudControlTests {
  private static let context = MappingContext(account: "123456789012", region: "eu-west-1")

  @Test("CloudFormation's names lead to the same attributes as the service's own")
  func attributes() throws {
    let live = try Self.map(
      "aws_dynamodb_table", identifier: "orders",
      """
      {"Arn": "arn:aws:dynamodb:eu-west-1:123456789012:table/orders", "TableName": "orders", "KeySchema": [{"AttributeName": "id", "KeyType": "HASH"}],
       "AttributeDefinitions": [{"AttributeName": "id", "AttributeType": "S"}], "TimeToLiveSpecification": {"Enabled": true, "AttributeName": "exp"},
       "SSESpecification": {"SSEEnabled": true}}
      """)
    #expect(live.providerResourceID == "arn:aws:dynamodb:eu-west-1:123456789012:table/orders")
    #expect(live.properties?["id"]?.string == "orders")
    #expect(live.properties?["hash_key"]?.string == "id")
    #expect(live.properties?["billing_mode"]?.string == "PROVISIONED")
    #expect(live.properties?["attribute"]?[0]?["type"]?.string == "S")
    #expect(live.properties?["ttl"]?[0]?["enabled"]?.bool == true)
    #expect(live.properties?["server_side_encryption"]?[0]?["enabled"]?.bool == true)
  }

  @Test("the identifier stands in for an id that the properties do not hold")
  func identifier() throws {
    let live = try Self.map(
      "aws_sqs_queue", identifier: "https://sqs.eu-west-1.amazonaws.com/1/jobs",
      #"{"Arn": "arn:aws:sqs:eu-west-1:1:jobs", "DelaySeconds": 5}"#)
    #expect(live.providerResourceID == "arn:aws:sqs:eu-west-1:1:jobs")
    #expect(live.properties?["delay_seconds"]?.int == 5)
  }

  @Test("a full name from discovery is the identity")
  func fullName() throws {
    let mapping = try #require(try MappingCatalogue.standard(for: .aws).mapping(terraformType: "aws_vpc"))
    let context = MappingContext(account: "1", region: "eu-west-1", fullName: "arn:aws:ec2:eu-west-1:1:vpc/vpc-9")
    let live = try mapping.map(
      cloudControl: JSONDocument(#"{"CidrBlock": "10.0.0.0/16"}"#).root, identifier: "vpc-9", context: context)
    #expect(live.providerResourceID == "arn:aws:ec2:eu-west-1:1:vpc/vpc-9")
    #expect(live.properties?["id"]?.string == "vpc-9")
    #expect(live.properties?["cidr_block"]?.string == "10.0.0.0/16")
  }

  @Test("transforms for the service's own API are not applied")
  func apiOnly() throws {
    let live = try Self.map(
      "aws_instance", identifier: "i-1",
      #"{"InstanceId": "i-1", "IamInstanceProfile": "app/with/slash", "Monitoring": true}"#)
    #expect(live.properties?["iam_instance_profile"]?.string == "app/with/slash")
    #expect(live.properties?["monitoring"]?.bool == true)
  }

  private static func map(_ type: String, identifier: String, _ properties: String) throws -> LiveResource {
    let mapping = try #require(try MappingCatalogue.standard(for: .aws).mapping(terraformType: type))
    return try mapping.map(cloudControl: JSONDocument(properties).root, identifier: identifier, context: context)
  }
}
