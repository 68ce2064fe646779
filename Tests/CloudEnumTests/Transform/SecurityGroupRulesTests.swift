import DriftModels
import Testing

@testable import CloudEnum

@Suite("Rules of security groups")
struct SecurityGroupRulesTests {
  @Test(
    "permissions are grouped by protocol, ports and description; the group itself and other accounts are told apart")
  func permissions() throws {
    let blocks = try Self.blocks(
      """
      [{"IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
        "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "in"}, {"CidrIp": "192.0.2.0/24"}],
        "Ipv6Ranges": [{"CidrIpv6": "2001:db8::/32", "Description": "in"}], "PrefixListIds": [{"PrefixListId": "pl-1"}],
        "UserIdGroupPairs": [{"GroupId": "sg-1", "UserId": "1"}, {"GroupId": "sg-2", "UserId": "1"}, {"GroupId": "sg-3", "UserId": "2"}]},
       {"IpProtocol": "-1", "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}]
      """)
    #expect(blocks.count == 3)
    #expect(blocks[0]["description"] == "in")
    #expect(blocks[0]["cidr_blocks"] == ["10.0.0.0/8"])
    #expect(blocks[0]["ipv6_cidr_blocks"] == ["2001:db8::/32"])
    #expect(blocks[0]["self"] == false)
    #expect(blocks[1]["cidr_blocks"] == ["192.0.2.0/24"])
    #expect(blocks[1]["prefix_list_ids"] == ["pl-1"])
    #expect(blocks[1]["security_groups"] == ["sg-2", "2/sg-3"])
    #expect(blocks[1]["self"] == true)
    #expect(blocks[2]["protocol"] == "-1")
    #expect(blocks[2]["from_port"] == 0)
    #expect(blocks[2]["to_port"] == 0)
  }

  @Test("CloudFormation's form with one target each gives the same blocks")
  func cloudFormation() throws {
    let blocks = try Self.blocks(
      """
      [{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIp": "10.0.0.0/8"}, {"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "CidrIpv6": "::/0"},
       {"IpProtocol": "tcp", "FromPort": "22", "ToPort": "22", "SourceSecurityGroupId": "sg-1"}, {"IpProtocol": "udp", "DestinationPrefixListId": "pl-2"}]
      """)
    #expect(blocks.count == 2)
    #expect(blocks[0]["cidr_blocks"] == ["10.0.0.0/8"])
    #expect(blocks[0]["ipv6_cidr_blocks"] == ["::/0"])
    #expect(blocks[0]["self"] == true)
    #expect(blocks[1]["prefix_list_ids"] == ["pl-2"])
  }

  private static func blocks(_ permissions: String) throws -> [[String: JSONValue]] {
    let group: JSONValue = .object(["GroupId": "sg-1", "OwnerId": "1"])
    let blocks = SecurityGroupRules(group).blocks(JSONValue(try JSONDocument(permissions).root))
    return try blocks.asList.map { try #require($0.members) }
  }
}
