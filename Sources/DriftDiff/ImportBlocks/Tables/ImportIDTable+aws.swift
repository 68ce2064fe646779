extension ImportIDTable {
  static let aws: [(String, ImportIDRule)] = [
    (
      """
      aws_acm_certificate aws_alb aws_alb_listener aws_alb_target_group aws_cloudtrail aws_ecs_task_definition
      aws_iam_openid_connect_provider aws_iam_policy aws_iam_saml_provider aws_kinesis_firehose_delivery_stream aws_lb
      aws_lb_listener aws_lb_listener_rule aws_lb_target_group aws_msk_cluster aws_secretsmanager_secret
      aws_sfn_state_machine aws_sns_topic aws_sns_topic_subscription
      """, .arn
    ),
    (
      """
      aws_ami aws_customer_gateway aws_ebs_snapshot aws_ebs_volume aws_ec2_transit_gateway aws_eip aws_flow_log
      aws_instance aws_internet_gateway aws_launch_template aws_nat_gateway aws_network_acl aws_network_interface
      aws_route_table aws_security_group aws_subnet aws_vpc aws_vpc_dhcp_options aws_vpc_endpoint
      aws_vpc_peering_connection aws_vpn_connection aws_vpn_gateway
      """, .arnName
    ),
    ("aws_iam_group aws_iam_instance_profile aws_iam_role aws_iam_user", .arnName),
    ("aws_api_gateway_rest_api aws_apigatewayv2_api aws_cloudfront_distribution aws_route53_zone", .arnName),
    (
      """
      aws_athena_workgroup aws_backup_vault aws_cloudwatch_event_bus aws_cloudwatch_event_rule
      aws_cloudwatch_metric_alarm aws_codebuild_project aws_cognito_user_pool aws_db_instance aws_db_parameter_group
      aws_db_subnet_group aws_dynamodb_table aws_ecr_repository aws_ecs_cluster aws_efs_file_system aws_eks_cluster
      aws_elasticache_cluster aws_elasticache_replication_group aws_elasticache_subnet_group aws_kinesis_stream
      aws_kms_key aws_lambda_event_source_mapping aws_lambda_function aws_opensearch_domain aws_rds_cluster
      aws_redshift_cluster aws_s3_bucket
      """, .arnResource
    ),
    ("aws_kms_alias", .arnTypedResource),
    ("aws_cloudwatch_log_group", .arnAfter("log-group:")),
    ("aws_autoscaling_group", .arnAfter("autoScalingGroupName/")),
    ("aws_ecs_service", .arnParts([1, 2], count: 3, joined: "/")),
    ("aws_eks_addon aws_eks_fargate_profile aws_eks_node_group", .arnParts([1, 2], count: 4, joined: ":")),
    ("aws_glue_catalog_database", .arnAccountResource),
    ("aws_key_pair", .name),
    ("aws_sqs_queue", .queueURL),
    ("aws_ssm_parameter", .ssmParameter),
    ("aws_wafv2_ip_set aws_wafv2_rule_group aws_wafv2_web_acl", .wafScoped),
  ]
}
