/// The types that `Tests/Peers/aws_pairs` makes objects of.
enum AWSPairTypes {
  static let all = [
    "aws_vpc", "aws_subnet", "aws_security_group", "aws_route_table", "aws_internet_gateway", "aws_nat_gateway", "aws_eip",
    "aws_network_interface", "aws_network_acl", "aws_vpc_endpoint", "aws_vpc_peering_connection", "aws_vpn_gateway",
    "aws_customer_gateway", "aws_ec2_transit_gateway", "aws_flow_log",
  ]
}
