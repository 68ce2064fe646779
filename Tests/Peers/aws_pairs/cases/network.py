"""VPC and what lies in it."""

from ..case import ACCOUNT, REGION, Made, arn, case, pairs, tags

TAGS = {"Name": "pair", "env": "test"}
LOGGED = (
    "version account-id interface-id srcaddr dstaddr srcport dstport protocol packets bytes start end action log-status"
)


def specification(kind):
    return [{"ResourceType": kind, "Tags": pairs(TAGS)}]


def new_vpc(aws, block="10.20.0.0/16"):
    return aws.ec2.create_vpc(CidrBlock=block, TagSpecifications=specification("vpc"))["Vpc"]["VpcId"]


def new_subnet(aws, vpc, block="10.20.1.0/24", zone="eu-west-1a"):
    answer = aws.ec2.create_subnet(
        VpcId=vpc, CidrBlock=block, AvailabilityZone=zone, TagSpecifications=specification("subnet")
    )
    return answer["Subnet"]["SubnetId"]


@case("aws_vpc")
def vpc(aws):
    made = new_vpc(aws)
    yield Made(
        find={"VpcId": made},
        state={
            "id": made, "arn": arn("ec2", f"vpc/{made}"), "cidr_block": "10.20.0.0/16", "instance_tenancy": "default",
            "enable_dns_support": True, "enable_dns_hostnames": False, "enable_network_address_usage_metrics": False,
            "assign_generated_ipv6_cidr_block": False, "ipv4_ipam_pool_id": None, "ipv6_cidr_block": "",
            "owner_id": ACCOUNT, **tags(**TAGS),
        },
    )
    aws.ec2.modify_vpc_attribute(VpcId=made, EnableDnsHostnames={"Value": True})
    yield "enable_dns_hostnames"


@case("aws_subnet")
def subnet(aws):
    vpc_id = new_vpc(aws)
    made = new_subnet(aws, vpc_id)
    yield Made(
        find={"SubnetId": made},
        state={
            "id": made, "arn": arn("ec2", f"subnet/{made}"), "vpc_id": vpc_id, "cidr_block": "10.20.1.0/24",
            "availability_zone": "eu-west-1a", "map_public_ip_on_launch": False,
            "assign_ipv6_address_on_creation": False,
            "enable_dns64": False, "ipv6_native": False, "ipv6_cidr_block": "", "customer_owned_ipv4_pool": "",
            "enable_resource_name_dns_a_record_on_launch": False,
            "enable_resource_name_dns_aaaa_record_on_launch": False,
            "private_dns_hostname_type_on_launch": "ip-name", "outpost_arn": "", "owner_id": ACCOUNT, **tags(**TAGS),
        },
    )
    aws.ec2.modify_subnet_attribute(SubnetId=made, MapPublicIpOnLaunch={"Value": True})
    yield "map_public_ip_on_launch"


@case("aws_security_group")
def security_group(aws):
    vpc_id = new_vpc(aws)
    other = aws.ec2.create_security_group(GroupName="other", Description="other", VpcId=vpc_id)["GroupId"]
    made = aws.ec2.create_security_group(
        GroupName="web", Description="web servers", VpcId=vpc_id, TagSpecifications=specification("security-group")
    )["GroupId"]
    aws.ec2.authorize_security_group_ingress(
        GroupId=made,
        IpPermissions=[
            {
                "IpProtocol": "tcp", "FromPort": 443, "ToPort": 443,
                "IpRanges": [{"CidrIp": "10.0.0.0/8", "Description": "inside"}, {"CidrIp": "192.0.2.0/24",
                "Description": "office"}],
            },
            {"IpProtocol": "tcp", "FromPort": 8080, "ToPort": 8080, "UserIdGroupPairs": [{"GroupId": other},
            {"GroupId": made}]},
        ],
    )

    def rule(**values):
        empty = {"cidr_blocks": [], "ipv6_cidr_blocks": [], "prefix_list_ids": [], "security_groups": [], "self": False,
            "description": ""}
        return empty | values

    web = {"protocol": "tcp", "from_port": 443, "to_port": 443}
    yield Made(
        find={"GroupId": made},
        state={
            "id": made, "arn": arn("ec2", f"security-group/{made}"), "name": "web", "name_prefix": "",
            "description": "web servers",
            "vpc_id": vpc_id, "owner_id": ACCOUNT, "revoke_rules_on_delete": False,
            "ingress": [
                rule(**web, cidr_blocks=["10.0.0.0/8"], description="inside"),
                rule(**web, cidr_blocks=["192.0.2.0/24"], description="office"),
                rule(protocol="tcp", from_port=8080, to_port=8080, security_groups=[other], self=True),
            ],
            "egress": [rule(protocol="-1", from_port=0, to_port=0, cidr_blocks=["0.0.0.0/0"])],
            **tags(**TAGS),
        },
    )
    aws.ec2.authorize_security_group_ingress(
        GroupId=made,
        IpPermissions=[{"IpProtocol": "tcp", "FromPort": 22, "ToPort": 22, "IpRanges": [{"CidrIp": "0.0.0.0/0"}]}],
    )
    yield "ingress"


@case("aws_route_table")
def route_table(aws):
    vpc_id = new_vpc(aws)
    gateway = aws.ec2.create_internet_gateway()["InternetGateway"]["InternetGatewayId"]
    aws.ec2.attach_internet_gateway(InternetGatewayId=gateway, VpcId=vpc_id)
    made = aws.ec2.create_route_table(VpcId=vpc_id,
        TagSpecifications=specification("route-table"))["RouteTable"]["RouteTableId"]
    aws.ec2.create_route(RouteTableId=made, DestinationCidrBlock="0.0.0.0/0", GatewayId=gateway)
    empty = {
        "carrier_gateway_id": "", "cidr_block": "", "core_network_arn": "", "destination_prefix_list_id": "",
        "egress_only_gateway_id": "",
        "gateway_id": "", "ipv6_cidr_block": "", "local_gateway_id": "", "nat_gateway_id": "",
        "network_interface_id": "",
        "transit_gateway_id": "", "vpc_endpoint_id": "", "vpc_peering_connection_id": "",
    }
    yield Made(
        find={"RouteTableId": made},
        state={
            "id": made, "arn": arn("ec2", f"route-table/{made}"), "vpc_id": vpc_id, "owner_id": ACCOUNT,
            "propagating_vgws": [],
            "route": [{**empty, "cidr_block": "0.0.0.0/0", "gateway_id": gateway}], **tags(**TAGS),
        },
    )
    aws.ec2.create_route(RouteTableId=made, DestinationCidrBlock="172.16.0.0/12", GatewayId=gateway)
    yield "route"


@case("aws_internet_gateway")
def internet_gateway(aws):
    vpc_id, other = new_vpc(aws), new_vpc(aws, "10.30.0.0/16")
    answer = aws.ec2.create_internet_gateway(TagSpecifications=specification("internet-gateway"))
    made = answer["InternetGateway"]["InternetGatewayId"]
    aws.ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=vpc_id)
    yield Made(
        find={"InternetGatewayId": made},
        state={"id": made, "arn": arn("ec2", f"internet-gateway/{made}"), "vpc_id": vpc_id, "owner_id": ACCOUNT,
        **tags(**TAGS)},
    )
    aws.ec2.detach_internet_gateway(InternetGatewayId=made, VpcId=vpc_id)
    aws.ec2.attach_internet_gateway(InternetGatewayId=made, VpcId=other)
    yield "vpc_id"


@case("aws_nat_gateway")
def nat_gateway(aws):
    subnet_id = new_subnet(aws, new_vpc(aws))
    address = aws.ec2.allocate_address(Domain="vpc")["AllocationId"]
    made = aws.ec2.create_nat_gateway(SubnetId=subnet_id, AllocationId=address,
        TagSpecifications=specification("natgateway"))
    made = made["NatGateway"]["NatGatewayId"]
    yield Made(
        find={"NatGatewayId": made},
        state={
            "id": made, "allocation_id": address, "connectivity_type": "public", "subnet_id": subnet_id,
            "secondary_allocation_ids": [], "secondary_private_ip_address_count": 0,
            "secondary_private_ip_addresses": [], **tags(**TAGS),
        },
    )
    aws.ec2.create_tags(Resources=[made], Tags=[{"Key": "env", "Value": "prod"}])
    yield "tags.env"


@case("aws_eip")
def eip(aws):
    answer = aws.ec2.allocate_address(Domain="vpc", TagSpecifications=specification("elastic-ip"))
    made = answer["AllocationId"]
    interface = aws.ec2.create_network_interface(SubnetId=new_subnet(aws,
        new_vpc(aws)))["NetworkInterface"]["NetworkInterfaceId"]
    yield Made(
        find={"AllocationId": made},
        state={
            "id": made, "arn": arn("ec2", f"elastic-ip/{made}"), "allocation_id": made, "domain": "vpc",
            "public_ip": answer["PublicIp"],
            "instance": "", "network_interface": "", "customer_owned_ipv4_pool": "", **tags(**TAGS),
        },
    )
    aws.ec2.associate_address(AllocationId=made, NetworkInterfaceId=interface)
    yield "network_interface"


@case("aws_network_interface")
def network_interface(aws):
    vpc_id = new_vpc(aws)
    subnet_id = new_subnet(aws, vpc_id)
    groups = [aws.ec2.create_security_group(GroupName=name, Description=name,
        VpcId=vpc_id)["GroupId"] for name in ("one", "two")]
    made = aws.ec2.create_network_interface(
        SubnetId=subnet_id, Description="appliance", PrivateIpAddress="10.20.1.50", Groups=groups[:1],
        TagSpecifications=specification("network-interface"),
    )["NetworkInterface"]["NetworkInterfaceId"]
    yield Made(
        find={"NetworkInterfaceId": made},
        state={
            "id": made, "arn": arn("ec2", f"network-interface/{made}"), "subnet_id": subnet_id,
            "description": "appliance",
            "private_ip": "10.20.1.50", "private_ips": ["10.20.1.50"], "private_ips_count": 0,
            "security_groups": groups[:1],
            "source_dest_check": True, "interface_type": "interface", "attachment": [], "owner_id": ACCOUNT,
            **tags(**TAGS),
        },
    )
    aws.ec2.modify_network_interface_attribute(NetworkInterfaceId=made, Groups=groups)
    yield "security_groups"


@case("aws_network_acl")
def network_acl(aws):
    vpc_id = new_vpc(aws)
    made = aws.ec2.create_network_acl(VpcId=vpc_id,
        TagSpecifications=specification("network-acl"))["NetworkAcl"]["NetworkAclId"]
    aws.ec2.create_network_acl_entry(
        NetworkAclId=made, RuleNumber=100, Protocol="6", RuleAction="allow", Egress=False, CidrBlock="10.0.0.0/8",
        PortRange={"From": 443, "To": 443}
    )
    aws.ec2.create_network_acl_entry(NetworkAclId=made, RuleNumber=200, Protocol="-1", RuleAction="allow", Egress=True,
        CidrBlock="0.0.0.0/0")
    empty = {"cidr_block": "", "ipv6_cidr_block": "", "icmp_code": 0, "icmp_type": 0}
    yield Made(
        find={"NetworkAclId": made},
        state={
            "id": made, "arn": arn("ec2", f"network-acl/{made}"), "vpc_id": vpc_id, "subnet_ids": [],
            "owner_id": ACCOUNT,
            "ingress": [{**empty, "rule_no": 100, "action": "allow", "protocol": "6", "cidr_block": "10.0.0.0/8",
            "from_port": 443, "to_port": 443}],
            "egress": [{**empty, "rule_no": 200, "action": "allow", "protocol": "-1", "cidr_block": "0.0.0.0/0",
            "from_port": 0, "to_port": 0}],
            **tags(**TAGS),
        },
    )
    aws.ec2.create_network_acl_entry(NetworkAclId=made, RuleNumber=110, Protocol="-1", RuleAction="deny", Egress=False,
        CidrBlock="192.0.2.0/24")
    yield "ingress"


@case("aws_vpc_endpoint")
def vpc_endpoint(aws):
    vpc_id = new_vpc(aws)
    table = aws.ec2.create_route_table(VpcId=vpc_id)["RouteTable"]["RouteTableId"]
    service = f"com.amazonaws.{REGION}.s3"
    policy = '{"Statement": [{"Action": "*", "Effect": "Allow", "Principal": "*", "Resource": "*"}]}'
    made = aws.ec2.create_vpc_endpoint(
        VpcId=vpc_id, ServiceName=service, VpcEndpointType="Gateway", RouteTableIds=[table], PolicyDocument=policy,
        PrivateDnsEnabled=False,
        TagSpecifications=specification("vpc-endpoint"),
    )["VpcEndpoint"]["VpcEndpointId"]
    yield Made(
        find={"VpcEndpointId": made},
        state={
            "id": made, "arn": arn("ec2", f"vpc-endpoint/{made}"), "vpc_id": vpc_id, "service_name": service,
            "vpc_endpoint_type": "Gateway",
            "route_table_ids": [table], "subnet_ids": [], "security_group_ids": [], "private_dns_enabled": False,
            "policy": '{"Statement":[{"Action":"*","Effect":"Allow","Principal":"*","Resource":"*"}]}', **tags(**TAGS),
        },
    )
    second = aws.ec2.create_route_table(VpcId=vpc_id)["RouteTable"]["RouteTableId"]
    aws.ec2.modify_vpc_endpoint(VpcEndpointId=made, AddRouteTableIds=[second])
    yield "route_table_ids"


@case("aws_vpc_peering_connection")
def vpc_peering_connection(aws):
    vpc_id, peer = new_vpc(aws), new_vpc(aws, "10.30.0.0/16")
    made = aws.ec2.create_vpc_peering_connection(VpcId=vpc_id, PeerVpcId=peer,
        TagSpecifications=specification("vpc-peering-connection"))
    made = made["VpcPeeringConnection"]["VpcPeeringConnectionId"]
    yield Made(
        find={"VpcPeeringConnectionId": made},
        state={"id": made, "vpc_id": vpc_id, "peer_vpc_id": peer, "peer_owner_id": ACCOUNT, "peer_region": REGION,
        **tags(**TAGS)},
    )
    aws.ec2.create_tags(Resources=[made], Tags=[{"Key": "owner", "Value": "someone"}])
    yield "tags.owner"


@case("aws_vpn_gateway")
def vpn_gateway(aws):
    vpc_id = new_vpc(aws)
    made = aws.ec2.create_vpn_gateway(Type="ipsec.1", AmazonSideAsn=64512,
        TagSpecifications=specification("vpn-gateway"))
    made = made["VpnGateway"]["VpnGatewayId"]
    yield Made(
        find={"VpnGatewayId": made},
        state={"id": made, "arn": arn("ec2", f"vpn-gateway/{made}"), "amazon_side_asn": "64512", "vpc_id": "",
        **tags(**TAGS)},
    )
    aws.ec2.attach_vpn_gateway(VpnGatewayId=made, VpcId=vpc_id)
    yield "vpc_id"


@case("aws_customer_gateway")
def customer_gateway(aws):
    made = aws.ec2.create_customer_gateway(
        Type="ipsec.1", BgpAsn=65000, PublicIp="192.0.2.9", TagSpecifications=specification("customer-gateway")
    )["CustomerGateway"]["CustomerGatewayId"]
    yield Made(
        find={"CustomerGatewayId": made},
        state={
            "id": made, "arn": arn("ec2", f"customer-gateway/{made}"), "bgp_asn": "65000", "bgp_asn_extended": "",
            "ip_address": "192.0.2.9",
            "type": "ipsec.1", "device_name": "", "certificate_arn": "", **tags(**TAGS),
        },
    )
    aws.ec2.delete_tags(Resources=[made], Tags=[{"Key": "env"}])
    yield "tags.env"


@case("aws_ec2_transit_gateway")
def transit_gateway(aws):
    made = aws.ec2.create_transit_gateway(
        Description="hub", Options={"AmazonSideAsn": 64512, "DnsSupport": "enable"},
        TagSpecifications=specification("transit-gateway")
    )["TransitGateway"]["TransitGatewayId"]
    yield Made(
        find={"TransitGatewayId": made},
        state={
            "id": made, "arn": arn("ec2", f"transit-gateway/{made}"), "amazon_side_asn": 64512, "description": "hub",
            "dns_support": "enable",
            "vpn_ecmp_support": "enable", "default_route_table_association": "enable",
            "default_route_table_propagation": "enable",
            "multicast_support": "disable", "auto_accept_shared_attachments": "disable",
            "transit_gateway_cidr_blocks": [], **tags(**TAGS),
        },
    )
    aws.ec2.modify_transit_gateway(TransitGatewayId=made, Description="core")
    yield "description"


@case("aws_flow_log")
def flow_log(aws):
    vpc_id = new_vpc(aws)
    aws.s3.create_bucket(Bucket="flow-logs", CreateBucketConfiguration={"LocationConstraint": REGION})
    made = aws.ec2.create_flow_logs(
        ResourceIds=[vpc_id], ResourceType="VPC", TrafficType="REJECT", LogDestinationType="s3",
        LogDestination="arn:aws:s3:::flow-logs",
        MaxAggregationInterval=60, TagSpecifications=specification("vpc-flow-log"),
    )["FlowLogIds"][0]
    yield Made(
        find={"FlowLogId": made},
        state={
            "id": made, "arn": arn("ec2", f"vpc-flow-log/{made}"), "vpc_id": vpc_id, "subnet_id": None, "eni_id": None,
            "transit_gateway_id": None,
            "traffic_type": "REJECT", "log_destination_type": "s3", "log_destination": "arn:aws:s3:::flow-logs",
            "max_aggregation_interval": 60,
            "iam_role_arn": "", "deliver_cross_account_role": "",
            "log_format": " ".join("${" + field + "}" for field in LOGGED.split()),
            **tags(**TAGS),
        },
    )
    aws.ec2.create_tags(Resources=[made], Tags=[{"Key": "Name", "Value": "renamed"}])
    yield "tags.Name"
