from . import ABSENT, INSIDE, WORLD, WORLD6, case

PORTS = [(22, 22), (3389, 3389), (80, 80), (443, 443), (0, 65535), (20, 21)]


def rule(low, high, source, protocol="tcp", **rest):
    sources = {"ipv6_cidr_blocks": [source]} if ":" in source else {"cidr_blocks": [source]}
    return {"from_port": low, "to_port": high, "protocol": protocol, "description": "d", **sources, **rest}


def entry(low, high, source, protocol="tcp", action="allow"):
    name = "ipv6_cidr_block" if ":" in source else "cidr_block"
    return {
        "from_port": low, "to_port": high, "protocol": protocol, "action": action, "rule_no": 100, name: source,
    }


FAMILIES = [
    *case("aws_security_group", {
        "ingress": [
            [], [rule(22, 22, INSIDE)], *([rule(low, high, WORLD)] for low, high in PORTS),
            [rule(22, 22, WORLD6)], [rule(0, 0, WORLD, "-1")], [rule(443, 443, WORLD), rule(22, 22, WORLD)],
        ],
    }, name="a", description="d"),
    *case("aws_security_group", {
        "egress": [[], [rule(443, 443, INSIDE)], [rule(0, 0, INSIDE, "-1")], [rule(0, 0, WORLD, "-1")]],
    }, name="a", description="d"),
    *case("aws_default_security_group", {
        "ingress": [[], [rule(0, 0, WORLD, "-1")], [rule(0, 0, INSIDE, "-1", self=True)]],
    }),
    *[
        family
        for low, high in PORTS
        for family in (
            *case("aws_security_group_rule", {"cidr_blocks": [[INSIDE], [WORLD]]},
                  type="ingress", from_port=low, to_port=high, protocol="tcp", description="d"),
            *case("aws_security_group_rule", {"ipv6_cidr_blocks": [["fd00::/8"], [WORLD6]]},
                  type="ingress", from_port=low, to_port=high, protocol="tcp", description="d"),
            *case("aws_vpc_security_group_ingress_rule", {"cidr_ipv4": [INSIDE, WORLD]},
                  from_port=low, to_port=high, ip_protocol="tcp", description="d"),
            *case("aws_vpc_security_group_ingress_rule", {"cidr_ipv6": ["fd00::/8", WORLD6]},
                  from_port=low, to_port=high, ip_protocol="tcp", description="d"),
        )
    ],
    *case("aws_security_group_rule", {"protocol": ["tcp", "-1"]},
          type="ingress", from_port=0, to_port=0, cidr_blocks=[WORLD], description="d"),
    *case("aws_security_group_rule", {"type": ["egress", "ingress"]},
          from_port=22, to_port=22, protocol="tcp", cidr_blocks=[WORLD], description="d"),
    *case("aws_security_group_rule", {"cidr_blocks": [[INSIDE], [WORLD]]},
          type="egress", from_port=0, to_port=0, protocol="-1", description="d"),
    *case("aws_vpc_security_group_egress_rule", {"cidr_ipv4": [INSIDE, WORLD]}, ip_protocol="-1", description="d"),
    *case("aws_security_group_rule aws_vpc_security_group_ingress_rule aws_vpc_security_group_egress_rule",
          {"description": ["d", ABSENT]}, type="ingress", cidr_blocks=[INSIDE], from_port=443, to_port=443,
          protocol="tcp"),
    *case("aws_network_acl", {
        "ingress": [
            [], [entry(22, 22, INSIDE)], [entry(22, 22, WORLD)], [entry(3389, 3389, WORLD)], [entry(20, 21, WORLD)],
            [entry(0, 0, WORLD, "-1")], [entry(22, 22, WORLD6)],
        ],
    }),
    *case("aws_network_acl_rule", {"cidr_block": [INSIDE, WORLD]},
          rule_action="allow", egress=False, protocol="-1", from_port=0, to_port=0, rule_number=100),
    *[
        family
        for port in (20, 21, 22, 3389)
        for family in case("aws_network_acl_rule", {"cidr_block": [INSIDE, WORLD], "rule_action": ["deny", "allow"]},
                           egress=False, protocol="tcp", from_port=port, to_port=port, rule_number=100)
    ],
    *case("aws_instance", {"associate_public_ip_address": [ABSENT, False, True]}),
    *case("aws_launch_template", {"network_interfaces.[].associate_public_ip_address": [False, True]}),
    *case("aws_lb aws_alb", {"enable_cross_zone_load_balancing": [True, False, ABSENT]},
          load_balancer_type="network"),
    *case("aws_elb", {
        "listener": [
            [{"instance_port": 8000, "instance_protocol": "https", "lb_port": 443, "lb_protocol": protocol,
              "ssl_certificate_id": "arn:aws:iam::111122223333:server-certificate/a"}]
            for protocol in ("https", "ssl", "http", "tcp")
        ],
    }),
    *case("aws_load_balancer_policy", {
        "policy_attribute": [
            [{"name": name, "value": "true"}]
            for name in ("Protocol-TLSv1.2", "Protocol-TLSv1", "Protocol-TLSv1.1", "Protocol-SSLv3")
        ],
    }, policy_type_name="SSLNegotiationPolicyType", policy_name="p"),
    *case("aws_cloudfront_distribution", {
        "default_cache_behavior": [
            [{"viewer_protocol_policy": word}] for word in ("https-only", "redirect-to-https", "allow-all")
        ],
        "ordered_cache_behavior": [
            [{"viewer_protocol_policy": word}] for word in ("https-only", "allow-all")
        ],
    }, viewer_certificate=[{"minimum_protocol_version": "TLSv1.2_2021"}]),
    *case("aws_cloudfront_distribution", {
        "viewer_certificate": [
            [{"cloudfront_default_certificate": False, "minimum_protocol_version": word}]
            for word in ("TLSv1.2_2021", "TLSv1.2_2018", "TLSv1.1_2016", "TLSv1_2016", "TLSv1", "SSLv3")
        ] + [[{"cloudfront_default_certificate": True}]],
    }),
    *case("aws_cloudfront_distribution", {
        "origin": [
            [{"domain_name": "a.example.com", "origin_id": "o", "custom_origin_config": [{
                "http_port": 80, "https_port": 443, "origin_protocol_policy": word, "origin_ssl_protocols": [version],
            }]}]
            for word, version in (
                ("https-only", "TLSv1.2"), ("match-viewer", "TLSv1.2"), ("http-only", "TLSv1.2"),
                ("https-only", "SSLv3"),
            )
        ],
    }, enabled=True),
    *case("aws_cloudfront_distribution", {
        "origin.[].origin_access_control_id": ["E2QWRUHAPOMQZL", ABSENT],
    }, origin=[{"domain_name": "b.s3.amazonaws.com", "origin_id": "o", "s3_origin_config": [{}]}]),
    *case("aws_transfer_server", {"protocols": [["SFTP"], ["FTPS"], ["FTP"], ["SFTP", "FTP"]]}),
    *case("aws_transfer_server", {
        "security_policy_name": [
            "TransferSecurityPolicy-2024-01", "TransferSecurityPolicy-2025-03", "TransferSecurityPolicy-2018-11",
            "TransferSecurityPolicy-2020-06", ABSENT,
        ],
    }),
    *case("aws_redshift_cluster", {
        "publicly_accessible": [False, True], "master_username": ["carol", "awsuser", "admin"],
    }),
    *case("aws_acm_certificate", {"domain_name": ["a.example.com", "*.example.com"]}),
    *case("aws_s3_bucket_acl", {"acl": ["private", "log-delivery-write", "public-read", "public-read-write",
                                        "authenticated-read"]}),
    *case("aws_s3_bucket_acl", {
        "access_control_policy": [
            [{"grant": [{"permission": permission, "grantee": [{"type": "Group", "uri": uri}]}]}]
            for permission, uri in (
                ("WRITE", "http://acs.amazonaws.com/groups/s3/LogDelivery"),
                ("READ", "http://acs.amazonaws.com/groups/global/AllUsers"),
                ("FULL_CONTROL", "http://acs.amazonaws.com/groups/global/AllUsers"),
                ("READ", "http://acs.amazonaws.com/groups/global/AuthenticatedUsers"),
            )
        ],
    }),
    *case("aws_s3_bucket", {"acl": ["private", "public-read", "public-read-write", "authenticated-read"]}),
    *case("aws_s3_access_point", {
        "public_access_block_configuration.[]." + name: [True, False, ABSENT]
        for name in ("block_public_acls", "block_public_policy")
    }, public_access_block_configuration=[{"ignore_public_acls": True, "restrict_public_buckets": True}]),
    *case("aws_api_gateway_method", {"authorization": ["AWS_IAM", "NONE"], "http_method": ["GET", "OPTIONS"]}),
    *case("aws_api_gateway_rest_api", {"endpoint_configuration": [[{"types": [word]}] for word in
                                                                  ("PRIVATE", "REGIONAL", "EDGE")]}),
    *case("aws_lambda_function_url", {
        "cors": [[{"allow_origins": [word], "allow_methods": ["GET"]}] for word in ("https://a.example", "*")],
    }, authorization_type="AWS_IAM"),
]
