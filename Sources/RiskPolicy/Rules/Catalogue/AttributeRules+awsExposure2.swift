extension AttributeRules {
  static let awsExposure2: [AttributeRule] = [
    AttributeRule(
      "aws.emr.public-access-block", .publicExposure, "aws_emr_block_public_access_configuration",
      "block_public_security_group_rules", .turnsOff(), "clusters with open security groups can be made", "FSBP EMR.2"),
    AttributeRule(
      "aws.mwaa.public-server", .publicExposure, "aws_mwaa_environment", "webserver_access_mode",
      .isOneOf(["public_only"]), "the web server can be reached from the internet", "NIST SC-7"),
    AttributeRule(
      "aws.transfer.endpoint", .publicExposure, "aws_transfer_server", "endpoint_type",
      .isOneOf(["public"], absent: true), countsAtCreation: false, "the server can be reached from the internet",
      "NIST SC-7"),
    AttributeRule(
      "aws.transfer.policy", .encryptionChange, "aws_transfer_server", "security_policy_name",
      .lowersRank(
        [
          "transfersecuritypolicy-2018-11", "transfersecuritypolicy-2020-06", "transfersecuritypolicy-2022-03",
          "transfersecuritypolicy-2023-05", "transfersecuritypolicy-2024-01", "transfersecuritypolicy-2025-03",
        ], absent: "transfersecuritypolicy-2018-11"), "older algorithms are accepted", "NIST SC-8", "NIST SC-13"),
    AttributeRule(
      "aws.s3-access-point.block-public-acls", .publicExposure, "aws_s3_access_point",
      "public_access_block_configuration.block_public_acls", .turnsOff(absent: true),
      "public access lists are accepted", "FSBP S3.19"),
    AttributeRule(
      "aws.s3-access-point.block-public-policy", .publicExposure, "aws_s3_access_point",
      "public_access_block_configuration.block_public_policy", .turnsOff(absent: true), "public policies are accepted",
      "FSBP S3.19"),
    AttributeRule(
      "aws.s3-access-point.ignore-public-acls", .publicExposure, "aws_s3_access_point",
      "public_access_block_configuration.ignore_public_acls", .turnsOff(absent: true),
      "public access lists take effect", "FSBP S3.19"),
    AttributeRule(
      "aws.s3-access-point.restrict-public-buckets", .publicExposure, "aws_s3_access_point",
      "public_access_block_configuration.restrict_public_buckets", .turnsOff(absent: true),
      "public policies take effect", "FSBP S3.19"),
    AttributeRule(
      "aws.route.internet", .publicExposure, "aws_route", "gateway_id", .hasPrefix(["igw-"]),
      guards: [.when("destination_cidr_block", .admitsWorld)], countsAtCreation: false,
      "the subnets behind it are joined to the internet", "NIST SC-7"),
    AttributeRule(
      "aws.route-table.internet", .publicExposure, "aws_route_table aws_default_route_table",
      "route[cidr_block=0.0.0.0/0].gateway_id", .hasPrefix(["igw-"]), countsAtCreation: false,
      "the subnets behind it are joined to the internet", "NIST SC-7"),
    AttributeRule(
      "aws.route.peering", .securityChange, "aws_route", "vpc_peering_connection_id", .isSet,
      guards: [.when("destination_cidr_block", .admitsWorld)], "all traffic goes to another network", "NIST AC-4"),
    AttributeRule(
      "aws.route.peering-six", .securityChange, "aws_route", "vpc_peering_connection_id", .isSet,
      guards: [.when("destination_ipv6_cidr_block", .admitsWorld)], "all traffic goes to another network", "NIST AC-4"),
    AttributeRule(
      "aws.route-table.peering", .securityChange, "aws_route_table aws_default_route_table",
      "route[cidr_block=0.0.0.0/0].vpc_peering_connection_id", .isSet, countsAtCreation: false,
      "all traffic goes to another network", "NIST AC-4"),
  ]
}
