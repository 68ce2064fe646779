extension RuleExamples {
  static let awsNetwork: [RuleExample] = [
    RuleExample(
      "aws.security-group.ingress", "aws_security_group",
      #"{"ingress": [{"from_port": 443, "to_port": 443, "protocol": "tcp", "cidr_blocks": ["10.0.0.0/8"], "ipv6_cidr_blocks": []}]}"#,
      #"{"ingress": [{"from_port": 443, "to_port": 443, "protocol": "tcp", "cidr_blocks": ["10.0.0.0/8", "0.0.0.0/0"], "ipv6_cidr_blocks": []}]}"#
    ),
    RuleExample(
      "aws.security-group-rule.ingress", "aws_security_group_rule",
      #"{"type": "ingress", "from_port": 22, "to_port": 22, "protocol": "tcp", "ipv6_cidr_blocks": ["2001:db8::/32"]}"#,
      #"{"type": "ingress", "from_port": 22, "to_port": 22, "protocol": "tcp", "ipv6_cidr_blocks": ["::/0"]}"#),
    RuleExample(
      "aws.security-group-ingress-rule.ingress", "aws_vpc_security_group_ingress_rule",
      #"{"from_port": 22, "to_port": 22, "ip_protocol": "tcp", "cidr_ipv4": "10.0.0.0/8"}"#,
      #"{"from_port": 22, "to_port": 22, "ip_protocol": "tcp", "cidr_ipv4": "0.0.0.0/0"}"#),
    RuleExample(
      "aws.network-acl.ingress", "aws_network_acl",
      #"{"ingress": [{"action": "deny", "cidr_block": "0.0.0.0/0", "protocol": "-1", "from_port": 0, "to_port": 0}]}"#,
      #"{"ingress": [{"action": "allow", "cidr_block": "0.0.0.0/0", "protocol": "-1", "from_port": 0, "to_port": 0}]}"#),
    RuleExample(
      "aws.network-acl-rule.ingress", "aws_network_acl_rule",
      #"{"egress": false, "rule_action": "allow", "cidr_block": "10.0.0.0/8", "protocol": "tcp", "from_port": 22, "to_port": 22}"#,
      #"{"egress": false, "rule_action": "allow", "cidr_block": "0.0.0.0/0", "protocol": "tcp", "from_port": 22, "to_port": 22}"#
    ),
    RuleExample(
      "aws.subnet.public-addresses", "aws_subnet",
      #"{"map_public_ip_on_launch": false}"#,
      #"{"map_public_ip_on_launch": true}"#),
    RuleExample(
      "aws.transit-gateway.auto-accept", "aws_ec2_transit_gateway",
      #"{"auto_accept_shared_attachments": "disable"}"#,
      #"{"auto_accept_shared_attachments": "enable"}"#),
    RuleExample(
      "aws.flow-log.removed", "aws_flow_log",
      #"{}"#,
      #"{}"#),
    RuleExample(
      "aws.flow-log.traffic", "aws_flow_log",
      #"{"traffic_type": "ALL"}"#,
      #"{"traffic_type": "ACCEPT"}"#),
    RuleExample(
      "aws.lb.deletion-protection", "aws_lb",
      #"{"enable_deletion_protection": true}"#,
      #"{"enable_deletion_protection": false}"#),
    RuleExample(
      "aws.lb.access-logs", "aws_lb",
      #"{"access_logs": [{"enabled": true}]}"#,
      #"{"access_logs": [{"enabled": false}]}"#),
    RuleExample(
      "aws.lb.invalid-headers", "aws_lb",
      #"{"drop_invalid_header_fields": true}"#,
      #"{"drop_invalid_header_fields": false}"#),
    RuleExample(
      "aws.lb.internal", "aws_lb",
      #"{"internal": true}"#,
      #"{"internal": false}"#),
    RuleExample(
      "aws.lb-listener.protocol", "aws_lb_listener",
      #"{"protocol": "HTTPS"}"#,
      #"{"protocol": "HTTP"}"#),
    RuleExample(
      "aws.lb-listener.tls", "aws_lb_listener",
      #"{"ssl_policy": "ELBSecurityPolicy-TLS13-1-2-2021-06"}"#,
      #"{"ssl_policy": "ELBSecurityPolicy-TLS-1-0-2015-04"}"#),
    RuleExample(
      "aws.elb.listener", "aws_elb",
      #"{"listener": [{"lb_protocol": "https"}]}"#,
      #"{"listener": [{"lb_protocol": "http"}]}"#),
    RuleExample(
      "aws.cloudfront.viewer-protocol", "aws_cloudfront_distribution",
      #"{"default_cache_behavior": [{"viewer_protocol_policy": "redirect-to-https"}]}"#,
      #"{"default_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]}"#),
    RuleExample(
      "aws.cloudfront.tls", "aws_cloudfront_distribution",
      #"{"viewer_certificate": [{"minimum_protocol_version": "TLSv1.2_2021"}]}"#,
      #"{"viewer_certificate": [{"minimum_protocol_version": "TLSv1_2016"}]}"#),
    RuleExample(
      "aws.cloudfront.origin-tls", "aws_cloudfront_distribution",
      #"{"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["TLSv1.2"]}]}]}"#,
      #"{"origin": [{"custom_origin_config": [{"origin_ssl_protocols": ["SSLv3", "TLSv1.2"]}]}]}"#),
    RuleExample(
      "aws.cloudfront.origin-protocol", "aws_cloudfront_distribution",
      #"{"origin": [{"custom_origin_config": [{"origin_protocol_policy": "https-only"}]}]}"#,
      #"{"origin": [{"custom_origin_config": [{"origin_protocol_policy": "http-only"}]}]}"#),
    RuleExample(
      "aws.cloudfront.logging", "aws_cloudfront_distribution",
      #"{"logging_config": [{"bucket": "logs.s3.amazonaws.com"}]}"#,
      #"{}"#),
    RuleExample(
      "aws.cloudfront.firewall", "aws_cloudfront_distribution",
      #"{"web_acl_id": "arn:aws:wafv2:us-east-1:111122223333:global/webacl/a/b"}"#,
      #"{}"#),
    RuleExample(
      "aws.apigateway.access-log", "aws_api_gateway_stage",
      #"{"access_log_settings": [{"destination_arn": "arn:aws:logs:us-east-1:111122223333:log-group:a"}]}"#,
      #"{}"#),
    RuleExample(
      "aws.apigateway.method-authorization", "aws_api_gateway_method",
      #"{"authorization": "AWS_IAM", "http_method": "POST"}"#,
      #"{"authorization": "NONE", "http_method": "POST"}"#),
    RuleExample(
      "aws.apigateway.route-authorization", "aws_apigatewayv2_route",
      #"{"authorization_type": "AWS_IAM"}"#,
      #"{"authorization_type": "NONE"}"#),
    RuleExample(
      "aws.apigateway.tls", "aws_api_gateway_domain_name",
      #"{"security_policy": "TLS_1_2"}"#,
      #"{"security_policy": "TLS_1_0"}"#),
    RuleExample(
      "aws.appsync.api-key", "aws_appsync_graphql_api",
      #"{"authentication_type": "AWS_IAM"}"#,
      #"{"authentication_type": "API_KEY"}"#),
    RuleExample(
      "aws.network-firewall.delete-protection", "aws_networkfirewall_firewall",
      #"{"delete_protection": true}"#,
      #"{"delete_protection": false}"#),
    RuleExample(
      "aws.transfer.protocol", "aws_transfer_server",
      #"{"protocols": ["SFTP"]}"#,
      #"{"protocols": ["FTP"]}"#),
  ]
}
