extension AttributeRules {
  static let awsExposure1: [AttributeRule] = [
    AttributeRule(
      "aws.lb.desync", .securityChange, "aws_lb aws_alb aws_elb", "desync_mitigation_mode", .isOneOf(["monitor"]),
      countsAtCreation: false, "requests that smuggle others are let through", "NIST SC-7"),
    AttributeRule(
      "aws.lb-listener.redirect", .encryptionDisabled, "aws_lb_listener aws_alb_listener",
      "default_action.redirect.protocol", .loses(["https"]), "clients are not sent on to TLS any more", "NIST SC-8"),
    AttributeRule(
      "aws.lb-listener.redirect-removed", .encryptionChange, "aws_lb_listener aws_alb_listener", "default_action.type",
      .loses(["redirect"]), guards: [.when("protocol", .isOneOf(["http"], absent: true))],
      "clients that come in the clear are served so", "NIST SC-8"),
    AttributeRule(
      "aws.lb-target.protocol", .encryptionDisabled, "aws_lb_target_group aws_alb_target_group", "protocol",
      .isOneOf(["http"]), "the load balancer talks to its targets in the clear", "NIST SC-8"),
    AttributeRule(
      "aws.elb-policy.tls", .encryptionChange, "aws_load_balancer_policy",
      "policy_attribute[name=Protocol-SSLv2|Protocol-SSLv3|Protocol-TLSv1|Protocol-TLSv1.1].value", .turnsOn(),
      "TLS before 1.2 is accepted", "NIST SC-8", "NIST SC-13"),
    AttributeRule(
      "aws.cloudfront.ordered-viewer-protocol", .encryptionDisabled, "aws_cloudfront_distribution",
      "ordered_cache_behavior.viewer_protocol_policy", .isOneOf(["allow-all"]), "viewers may talk to it in the clear",
      "FSBP CloudFront.3"),
    AttributeRule(
      "aws.cloudfront.default-certificate", .encryptionChange, "aws_cloudfront_distribution",
      "viewer_certificate.cloudfront_default_certificate", .turnsOn(),
      "TLS 1.0 is accepted under the name of CloudFront", "FSBP CloudFront.7", "NIST SC-8"),
    AttributeRule(
      "aws.cloudfront.certificate-removed", .encryptionChange, "aws_cloudfront_distribution",
      "viewer_certificate.acm_certificate_arn", .isRemoved,
      guards: [.unless("viewer_certificate.iam_certificate_id", .isSet)],
      "viewers are not shown a certificate of the account any more", "FSBP CloudFront.7"),
    AttributeRule(
      "aws.cloudfront.server-certificate-removed", .encryptionChange, "aws_cloudfront_distribution",
      "viewer_certificate.iam_certificate_id", .isRemoved,
      guards: [.unless("viewer_certificate.acm_certificate_arn", .isSet)],
      "viewers are not shown a certificate of the account any more", "FSBP CloudFront.7"),
    AttributeRule(
      "aws.cloudfront.geography", .securityChange, "aws_cloudfront_distribution",
      "restrictions.geo_restriction.restriction_type", .isOneOf(["none"]), countsAtCreation: false,
      "viewers of every country are served", "NIST AC-4"),
    AttributeRule(
      "aws.cloudfront.origin-access", .securityChange, "aws_cloudfront_distribution", "origin.origin_access_control_id",
      .isRemoved, "the bucket behind it cannot tell it from others", "FSBP CloudFront.13", "NIST AC-4"),
    AttributeRule(
      "aws.vpc-endpoint-service.acceptance", .securityChange, "aws_vpc_endpoint_service", "acceptance_required",
      .turnsOff(), "networks of other accounts connect unasked", "NIST AC-4"),
    AttributeRule(
      "aws.route53.zone-public", .publicExposure, "aws_route53_zone", "vpc", .isRemoved,
      "the zone does not belong to a network any more", "NIST SC-7"),
    AttributeRule(
      "aws.route53.transfer-lock", .securityChange, "aws_route53domains_registered_domain", "transfer_lock",
      .turnsOff(absent: true), "the domain can be moved to somebody else", "NIST AC-6"),
    AttributeRule(
      "aws.opensearch.network-removed", .publicExposure, "aws_opensearch_domain aws_elasticsearch_domain",
      "vpc_options", .isRemoved, "the domain gets an address on the internet", "FSBP Opensearch.2", "FSBP ES.2"),
    AttributeRule(
      "aws.opensearch.security-groups", .securityChange, "aws_opensearch_domain aws_elasticsearch_domain",
      "vpc_options.security_group_ids", .isRemoved, "no security group of its own guards the domain", "NIST SC-7"),
    AttributeRule(
      "aws.network.subnet-group-removed", .securityChange,
      "aws_elasticache_cluster aws_elasticache_replication_group aws_memorydb_cluster", "subnet_group_name", .isRemoved,
      "it leaves the subnets that were chosen for it", "FSBP ElastiCache.7", "NIST SC-7"),
    AttributeRule(
      "aws.redshift.subnet-group-removed", .securityChange, "aws_redshift_cluster", "cluster_subnet_group_name",
      .isRemoved, "it leaves the subnets that were chosen for it", "NIST SC-7"),
    AttributeRule(
      "aws.sagemaker.network-removed", .publicExposure, "aws_sagemaker_notebook_instance", "subnet_id", .isRemoved,
      "the notebook leaves the network of the account", "FSBP SageMaker.2"),
    AttributeRule(
      "aws.lambda.network-removed", .securityChange, "aws_lambda_function", "vpc_config.subnet_ids", .isRemoved,
      "the function leaves the network of the account", "FSBP Lambda.3", "NIST SC-7"),
    AttributeRule(
      "aws.sagemaker.isolation", .securityChange, "aws_sagemaker_model", "enable_network_isolation", .turnsOff(),
      "containers of the model can talk to the internet", "FSBP SageMaker.5", "NIST SC-7"),
    AttributeRule(
      "aws.sagemaker.job-isolation", .securityChange, "aws_sagemaker_data_quality_job_definition",
      "network_config.enable_network_isolation", .turnsOff(), "containers of the job can talk to the internet",
      "NIST SC-7"),
  ]
}
