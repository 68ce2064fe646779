extension RuleExamples {
  static let awsExposure: [RuleExample] = [
    RuleExample(
      "aws.lb.desync", "aws_lb",
      #"{"desync_mitigation_mode": "defensive"}"#,
      #"{"desync_mitigation_mode": "monitor"}"#),
    RuleExample(
      "aws.lb-listener.redirect", "aws_lb_listener",
      #"{"default_action": [{"redirect": [{"protocol": "HTTPS"}]}]}"#,
      #"{"default_action": [{"redirect": [{"protocol": "HTTP"}]}]}"#),
    RuleExample(
      "aws.lb-listener.redirect-removed", "aws_lb_listener",
      #"{"protocol": "HTTP", "default_action": [{"type": "redirect"}]}"#,
      #"{"protocol": "HTTP", "default_action": [{"type": "forward"}]}"#),
    RuleExample(
      "aws.lb-target.protocol", "aws_lb_target_group",
      #"{"protocol": "HTTPS"}"#,
      #"{"protocol": "HTTP"}"#),
    RuleExample(
      "aws.elb-policy.tls", "aws_load_balancer_policy",
      #"{"policy_attribute": [{"name": "Protocol-TLSv1", "value": "false"}]}"#,
      #"{"policy_attribute": [{"name": "Protocol-TLSv1", "value": "true"}]}"#),
    RuleExample(
      "aws.cloudfront.ordered-viewer-protocol", "aws_cloudfront_distribution",
      #"{"ordered_cache_behavior": [{"viewer_protocol_policy": "https-only"}]}"#,
      #"{"ordered_cache_behavior": [{"viewer_protocol_policy": "allow-all"}]}"#),
    RuleExample(
      "aws.cloudfront.default-certificate", "aws_cloudfront_distribution",
      #"{"viewer_certificate": [{"cloudfront_default_certificate": false}]}"#,
      #"{"viewer_certificate": [{"cloudfront_default_certificate": true}]}"#),
    RuleExample(
      "aws.cloudfront.certificate-removed", "aws_cloudfront_distribution",
      #"{"viewer_certificate": [{"acm_certificate_arn": "x"}]}"#,
      #"{"viewer_certificate": [{}]}"#),
    RuleExample(
      "aws.cloudfront.server-certificate-removed", "aws_cloudfront_distribution",
      #"{"viewer_certificate": [{"iam_certificate_id": "x"}]}"#,
      #"{"viewer_certificate": [{}]}"#),
    RuleExample(
      "aws.cloudfront.geography", "aws_cloudfront_distribution",
      #"{"restrictions": [{"geo_restriction": [{"restriction_type": "whitelist"}]}]}"#,
      #"{"restrictions": [{"geo_restriction": [{"restriction_type": "none"}]}]}"#),
    RuleExample(
      "aws.cloudfront.origin-access", "aws_cloudfront_distribution",
      #"{"origin": [{"origin_access_control_id": "x"}]}"#,
      #"{"origin": [{}]}"#),
    RuleExample(
      "aws.vpc-endpoint-service.acceptance", "aws_vpc_endpoint_service",
      #"{"acceptance_required": true}"#,
      #"{"acceptance_required": false}"#),
    RuleExample(
      "aws.route53.zone-public", "aws_route53_zone",
      #"{"vpc": [{"vpc_id": "vpc-1"}]}"#,
      #"{"vpc": []}"#),
    RuleExample(
      "aws.route53.transfer-lock", "aws_route53domains_registered_domain",
      #"{"transfer_lock": true}"#,
      #"{"transfer_lock": false}"#),
    RuleExample(
      "aws.opensearch.network-removed", "aws_opensearch_domain",
      #"{"vpc_options": [{"subnet_ids": ["subnet-1"]}]}"#,
      #"{"vpc_options": []}"#),
    RuleExample(
      "aws.opensearch.security-groups", "aws_opensearch_domain",
      #"{"vpc_options": [{"security_group_ids": ["sg-1"]}]}"#,
      #"{"vpc_options": [{"security_group_ids": []}]}"#),
    RuleExample(
      "aws.network.subnet-group-removed", "aws_elasticache_cluster",
      #"{"subnet_group_name": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.redshift.subnet-group-removed", "aws_redshift_cluster",
      #"{"cluster_subnet_group_name": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.sagemaker.network-removed", "aws_sagemaker_notebook_instance",
      #"{"subnet_id": "x"}"#,
      #"{}"#),
    RuleExample(
      "aws.lambda.network-removed", "aws_lambda_function",
      #"{"vpc_config": [{"subnet_ids": ["subnet-1"]}]}"#,
      #"{"vpc_config": [{"subnet_ids": []}]}"#),
    RuleExample(
      "aws.sagemaker.isolation", "aws_sagemaker_model",
      #"{"enable_network_isolation": true}"#,
      #"{"enable_network_isolation": false}"#),
    RuleExample(
      "aws.sagemaker.job-isolation", "aws_sagemaker_data_quality_job_definition",
      #"{"network_config": [{"enable_network_isolation": true}]}"#,
      #"{"network_config": [{"enable_network_isolation": false}]}"#),
    RuleExample(
      "aws.emr.public-access-block", "aws_emr_block_public_access_configuration",
      #"{"block_public_security_group_rules": true}"#,
      #"{"block_public_security_group_rules": false}"#),
    RuleExample(
      "aws.mwaa.public-server", "aws_mwaa_environment",
      #"{"webserver_access_mode": "PRIVATE_ONLY"}"#,
      #"{"webserver_access_mode": "PUBLIC_ONLY"}"#),
    RuleExample(
      "aws.transfer.endpoint", "aws_transfer_server",
      #"{"endpoint_type": "VPC"}"#,
      #"{"endpoint_type": "PUBLIC"}"#),
    RuleExample(
      "aws.transfer.policy", "aws_transfer_server",
      #"{"security_policy_name": "TransferSecurityPolicy-2024-01"}"#,
      #"{"security_policy_name": "TransferSecurityPolicy-2018-11"}"#),
    RuleExample(
      "aws.s3-access-point.block-public-acls", "aws_s3_access_point",
      #"{"public_access_block_configuration": [{"block_public_acls": true}]}"#,
      #"{"public_access_block_configuration": [{"block_public_acls": false}]}"#),
    RuleExample(
      "aws.s3-access-point.block-public-policy", "aws_s3_access_point",
      #"{"public_access_block_configuration": [{"block_public_policy": true}]}"#,
      #"{"public_access_block_configuration": [{"block_public_policy": false}]}"#),
    RuleExample(
      "aws.s3-access-point.ignore-public-acls", "aws_s3_access_point",
      #"{"public_access_block_configuration": [{"ignore_public_acls": true}]}"#,
      #"{"public_access_block_configuration": [{"ignore_public_acls": false}]}"#),
    RuleExample(
      "aws.s3-access-point.restrict-public-buckets", "aws_s3_access_point",
      #"{"public_access_block_configuration": [{"restrict_public_buckets": true}]}"#,
      #"{"public_access_block_configuration": [{"restrict_public_buckets": false}]}"#),
    RuleExample(
      "aws.route.internet", "aws_route",
      #"{"destination_cidr_block": "0.0.0.0/0", "gateway_id": "vgw-1"}"#,
      #"{"destination_cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}"#),
    RuleExample(
      "aws.route-table.internet", "aws_route_table",
      #"{"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "vgw-1"}]}"#,
      #"{"route": [{"cidr_block": "0.0.0.0/0", "gateway_id": "igw-1"}]}"#),
    RuleExample(
      "aws.route.peering", "aws_route",
      #"{"destination_cidr_block": "0.0.0.0/0"}"#,
      #"{"destination_cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "pcx-1"}"#),
    RuleExample(
      "aws.route.peering-six", "aws_route",
      #"{"destination_ipv6_cidr_block": "::/0"}"#,
      #"{"destination_ipv6_cidr_block": "::/0", "vpc_peering_connection_id": "pcx-1"}"#),
    RuleExample(
      "aws.route-table.peering", "aws_route_table",
      #"{"route": [{"cidr_block": "0.0.0.0/0"}]}"#,
      #"{"route": [{"cidr_block": "0.0.0.0/0", "vpc_peering_connection_id": "pcx-1"}]}"#),
  ]
}
