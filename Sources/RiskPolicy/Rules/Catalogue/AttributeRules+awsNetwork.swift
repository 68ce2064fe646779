extension AttributeRules {
  static let awsNetwork: [AttributeRule] = [
    AttributeRule(
      "aws.security-group.ingress", .publicIngress, "aws_security_group aws_default_security_group", "",
      .opensIngress(.awsGroup), "any address on the internet is let in", "CIS AWS 3.0.0 5.2", "CIS AWS 3.0.0 5.3",
      "FSBP EC2.18", "FSBP EC2.19"),
    AttributeRule(
      "aws.security-group-rule.ingress", .publicIngress, "aws_security_group_rule", "", .opensIngress(.awsGroupRule),
      "any address on the internet is let in", "CIS AWS 3.0.0 5.2", "CIS AWS 3.0.0 5.3", "FSBP EC2.19"),
    AttributeRule(
      "aws.security-group-ingress-rule.ingress", .publicIngress, "aws_vpc_security_group_ingress_rule", "",
      .opensIngress(.awsIngressRule), "any address on the internet is let in", "CIS AWS 3.0.0 5.2", "CIS AWS 3.0.0 5.3",
      "FSBP EC2.19"),
    AttributeRule(
      "aws.network-acl.ingress", .publicIngress, "aws_network_acl aws_default_network_acl", "", .opensIngress(.awsACL),
      "any address on the internet is let into the subnet", "CIS AWS 3.0.0 5.1", "FSBP EC2.21"),
    AttributeRule(
      "aws.network-acl-rule.ingress", .publicIngress, "aws_network_acl_rule", "", .opensIngress(.awsACLRule),
      "any address on the internet is let into the subnet", "CIS AWS 3.0.0 5.1", "FSBP EC2.21"),
    AttributeRule(
      "aws.subnet.public-addresses", .publicExposure, "aws_subnet aws_default_subnet", "map_public_ip_on_launch",
      .turnsOn(), "instances in the subnet get addresses on the internet", "FSBP EC2.15"),
    AttributeRule(
      "aws.transit-gateway.auto-accept", .securityChange, "aws_ec2_transit_gateway", "auto_accept_shared_attachments",
      .turnsOn(), "networks of other accounts are attached unasked", "FSBP EC2.23"),
    AttributeRule(
      "aws.flow-log.removed", .loggingDisabled, "aws_flow_log", "", .resourceGoes, "traffic is not recorded any more",
      "CIS AWS 3.0.0 3.7", "FSBP EC2.6"),
    AttributeRule(
      "aws.flow-log.traffic", .loggingDisabled, "aws_flow_log", "traffic_type", .isOneOf(["accept"]),
      "refused traffic is not recorded any more", "CIS AWS 3.0.0 3.7"),
    AttributeRule(
      "aws.lb.deletion-protection", .deletionProtectionDisabled, "aws_lb aws_alb", "enable_deletion_protection",
      .turnsOff(), "the load balancer can be deleted by one call", "FSBP ELB.6"),
    AttributeRule(
      "aws.lb.access-logs", .loggingDisabled, "aws_lb aws_alb aws_elb", "access_logs.enabled", .turnsOff(),
      "requests are not logged any more", "FSBP ELB.5", "NIST AU-12"),
    AttributeRule(
      "aws.lb.invalid-headers", .securityChange, "aws_lb aws_alb", "drop_invalid_header_fields", .turnsOff(),
      "malformed headers reach what stands behind it", "FSBP ELB.4"),
    AttributeRule(
      "aws.lb.internal", .publicExposure, "aws_lb aws_alb aws_elb", "internal", .turnsOff(),
      "the load balancer faces the internet", "NIST SC-7"),
    AttributeRule(
      "aws.lb-listener.protocol", .encryptionDisabled, "aws_lb_listener aws_alb_listener", "protocol",
      .isNoneOf(["https", "tls"]), "clients talk to it in the clear", "FSBP ELB.1", "NIST SC-8"),
    AttributeRule(
      "aws.lb-listener.tls", .encryptionChange, "aws_lb_listener aws_alb_listener", "ssl_policy",
      .isOneOf([
        "elbsecuritypolicy-2015-05", "elbsecuritypolicy-2016-08", "elbsecuritypolicy-tls-1-0-2015-04",
        "elbsecuritypolicy-tls-1-1-2017-01",
      ]), "TLS before 1.2 is accepted", "FSBP ELB.17", "NIST SC-8"),
    AttributeRule(
      "aws.elb.listener", .encryptionDisabled, "aws_elb", "listener.lb_protocol", .isOneOf(["http", "tcp"]),
      "clients talk to it in the clear", "FSBP ELB.3", "NIST SC-8"),
    AttributeRule(
      "aws.cloudfront.viewer-protocol", .encryptionDisabled, "aws_cloudfront_distribution",
      "default_cache_behavior.viewer_protocol_policy", .isOneOf(["allow-all"]), "viewers may talk to it in the clear",
      "FSBP CloudFront.3"),
    AttributeRule(
      "aws.cloudfront.tls", .encryptionChange, "aws_cloudfront_distribution",
      "viewer_certificate.minimum_protocol_version",
      .lowersRank(["sslv3", "tlsv1", "tlsv1_2016", "tlsv1.1_2016", "tlsv1.2_2018", "tlsv1.2_2019", "tlsv1.2_2021"]),
      "older versions of TLS are accepted", "NIST SC-8", "NIST SC-13"),
    AttributeRule(
      "aws.cloudfront.origin-tls", .encryptionChange, "aws_cloudfront_distribution",
      "origin.custom_origin_config.origin_ssl_protocols", .isOneOf(["sslv3"]), "SSL 3 is used towards the origin",
      "FSBP CloudFront.10"),
    AttributeRule(
      "aws.cloudfront.origin-protocol", .encryptionDisabled, "aws_cloudfront_distribution",
      "origin.custom_origin_config.origin_protocol_policy", .isOneOf(["http-only"]),
      "it talks to the origin in the clear", "FSBP CloudFront.9"),
    AttributeRule(
      "aws.cloudfront.logging", .loggingDisabled, "aws_cloudfront_distribution", "logging_config.bucket", .isRemoved,
      "requests are not logged any more", "FSBP CloudFront.5"),
    AttributeRule(
      "aws.cloudfront.firewall", .securityChange, "aws_cloudfront_distribution", "web_acl_id", .isRemoved,
      "no firewall looks at requests any more", "FSBP CloudFront.6"),
    AttributeRule(
      "aws.apigateway.access-log", .loggingDisabled, "aws_api_gateway_stage aws_apigatewayv2_stage",
      "access_log_settings.destination_arn", .isRemoved, "requests are not logged any more", "FSBP APIGateway.9",
      "NIST AU-12"),
    AttributeRule(
      "aws.apigateway.method-authorization", .publicExposure, "aws_api_gateway_method", "authorization",
      .isOneOf(["none"]),
      guards: [.unless("http_method", .isOneOf(["options"])), .unless("api_key_required", .turnsOn())],
      "anybody can call the method", "NIST AC-3"),
    AttributeRule(
      "aws.apigateway.route-authorization", .publicExposure, "aws_apigatewayv2_route", "authorization_type",
      .isOneOf(["none"], absent: true), countsAtCreation: false, "anybody can call the route", "FSBP APIGateway.8"),
    AttributeRule(
      "aws.apigateway.tls", .encryptionChange, "aws_api_gateway_domain_name", "security_policy",
      .lowersRank(["tls_1_0", "tls_1_2"]), "TLS 1.0 is accepted", "NIST SC-8"),
    AttributeRule(
      "aws.appsync.api-key", .publicExposure, "aws_appsync_graphql_api", "authentication_type", .isOneOf(["api_key"]),
      "a key that does not tell callers apart is enough", "FSBP AppSync.5"),
    AttributeRule(
      "aws.network-firewall.delete-protection", .deletionProtectionDisabled, "aws_networkfirewall_firewall",
      "delete_protection", .turnsOff(), "the firewall can be deleted by one call", "FSBP NetworkFirewall.9"),
    AttributeRule(
      "aws.transfer.protocol", .encryptionDisabled, "aws_transfer_server", "protocols", .isOneOf(["ftp"]),
      "files and passwords travel in the clear", "FSBP Transfer.2"),
  ]
}
