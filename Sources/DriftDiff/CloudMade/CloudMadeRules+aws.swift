import DriftModels

extension CloudMadeRules {
  static let aws: [CloudMadeRule] = [
    .init(
      id: "aws.default-vpc-family", summary: "Each region has a default VPC with subnets.",
      source: "AWS documentation, default VPCs",
      types: ["aws_vpc", "aws_subnet", "aws_internet_gateway", "aws_vpc_dhcp_options"],
      reads: ["aws_vpc": ["id", "dhcp_options_id"]]
    ) { resource, around in
      ["is_default", "default", "default_for_az", "default_for_availability_zone"].contains(where: resource.flag)
        || DefaultNetwork.isPart(resource, of: around.others)
    },
    .init(
      id: "aws.default-security-group", summary: "Each VPC has a group named default.",
      source: "AWS documentation, default security groups", types: ["aws_security_group", "aws_default_security_group"]
    ) { resource in
      resource.ownName == "default" && StockSecurityGroup.hasStockRules(resource)
    },
    .init(
      id: "aws.default-network-acl", summary: "Each VPC has a network ACL that can't be deleted.",
      source: "AWS documentation, network ACLs", types: ["aws_network_acl", "aws_default_network_acl"]
    ) { resource in
      resource.flag("is_default") || resource.flag("default")
    },
    .init(
      id: "aws.default-network-acl", summary: "Each network ACL ends with an entry that denies everything.",
      source: "AWS documentation, network ACL rules", types: ["aws_network_acl_rule"]
    ) { resource in
      let number = resource.properties?["rule_number"]?.int
      return (number == 32_767 || number == 32_768) && resource.text("rule_action") == "deny"
    },
    .init(
      id: "aws.main-route-table", summary: "Each VPC has a main route table.",
      source: "AWS documentation, route tables", types: ["aws_route_table", "aws_default_route_table"]
    ) { resource in
      resource.flag("main") || resource.flag("is_main")
        || resource.properties?["associations"]?.elements?.contains { $0["main"]?.bool == true } == true
    },
    .init(
      id: "aws.iam-service-linked", summary: "Services make roles for themselves.",
      source: "AWS documentation, service-linked roles", types: ["aws_iam_role"]
    ) { resource in
      resource.text("path").hasPrefix("/aws-service-role/")
        || resource.providerResourceID.contains(":role/aws-service-role/")
    },
    .init(
      id: "aws.iam-service-linked", summary: "Roles that services make come with their policies.",
      source: "AWS documentation, service-linked roles",
      types: ["aws_iam_role_policy", "aws_iam_role_policy_attachment"], reads: ["aws_iam_role": ["name"]]
    ) { resource, around in
      if resource.text("policy_arn").contains(":policy/aws-service-role/") { return true }
      return around.others.live("aws_iam_role", "name", is: resource.text("role")).contains {
        $0["path"]?.string?.hasPrefix("/aws-service-role/") == true
      }
    },
    .init(
      id: "aws.iam-organisation-provisioned", summary: "An organisation puts roles into its accounts.",
      source: "AWS documentation, Organizations, IAM Identity Center and CloudFormation StackSets",
      types: ["aws_iam_role"]
    ) { resource in
      let name = resource.ownName
      return resource.text("path").hasPrefix("/aws-reserved/sso.amazonaws.com/")
        || resource.providerResourceID.contains(":role/aws-reserved/sso.amazonaws.com/")
        || name == "OrganizationAccountAccessRole" || name.hasPrefix("stacksets-exec-")
    },
    .init(
      id: "aws.iam-managed-policy", summary: "Policies whose account is aws belong to nobody here.",
      source: "AWS documentation, AWS managed policies", types: ["aws_iam_policy"]
    ) { resource in
      ARN(resource.providerResourceID)?.account == "aws"
    },
    .init(
      id: "aws.kms-managed", summary: "Services make keys and aliases for themselves.",
      source: "AWS documentation, AWS managed keys", types: ["aws_kms_alias", "aws_kms_key"]
    ) { resource in
      resource.ownName.hasPrefix("alias/aws/") || resource.providerResourceID.contains(":alias/aws/")
        || resource.text("key_manager") == "AWS"
    },
    .init(
      id: "aws.rds-default-groups", summary: "Databases make groups named default on first use.",
      source: "AWS documentation, default parameter groups",
      types: [
        "aws_db_subnet_group", "aws_db_parameter_group", "aws_rds_cluster_parameter_group", "aws_db_option_group",
        "aws_elasticache_subnet_group", "aws_elasticache_parameter_group", "aws_redshift_parameter_group",
        "aws_redshift_subnet_group", "aws_redshift_security_group", "aws_db_security_group",
        "aws_elasticache_security_group", "aws_neptune_cluster_parameter_group", "aws_neptune_parameter_group",
        "aws_neptune_subnet_group", "aws_docdb_cluster_parameter_group", "aws_docdb_subnet_group",
        "aws_dax_parameter_group", "aws_dax_subnet_group", "aws_memorydb_parameter_group", "aws_memorydb_acl",
        "aws_memorydb_user", "aws_elasticache_user",
      ]
    ) { resource in
      let name = resource.ownName
      return ["default", "open-access"].contains(name) || name.hasPrefix("default.") || name.hasPrefix("default:")
    },
    .init(
      id: "aws.default-event-bus", summary: "Services come with one object of a kind in every account.",
      source: "AWS documentation, EventBridge, Athena, X-Ray, Glue, KMS and ECS", types: Set(stockNames.keys)
    ) { resource in
      stockNames[resource.type]?.contains(resource.ownName) ?? false
    },
    .init(
      id: "aws.requester-managed-interfaces", summary: "Services put network interfaces into subnets.",
      source: "AWS documentation, requester-managed network interfaces", types: ["aws_network_interface"]
    ) { resource in
      resource.flag("requester_managed") || serviceInterfaces.contains(resource.text("interface_type"))
    },
  ]

  /// Names of what every account has of a type.
  private static let stockNames: [String: Set<String>] = [
    "aws_athena_data_catalog": ["AwsDataCatalog"], "aws_athena_workgroup": ["primary"],
    "aws_cloudwatch_event_bus": ["default"], "aws_ecs_capacity_provider": ["FARGATE", "FARGATE_SPOT"],
    "aws_glue_catalog_database": ["default"], "aws_resourceexplorer2_view": ["all-resources"],
    "aws_scheduler_schedule_group": ["default"], "aws_xray_group": ["Default"],
    "aws_xray_sampling_rule": ["Default"],
    "aws_codedeploy_deployment_config": [
      "CodeDeployDefault.AllAtOnce", "CodeDeployDefault.HalfAtATime", "CodeDeployDefault.OneAtATime",
      "CodeDeployDefault.ECSAllAtOnce", "CodeDeployDefault.LambdaAllAtOnce",
    ],
  ]

  /// Types of network interfaces that services make for themselves.
  private static let serviceInterfaces: Set<String> = [
    "api_gateway_managed", "aws_codestar_connections_managed", "gateway_load_balancer",
    "gateway_load_balancer_endpoint", "global_accelerator_managed", "lambda", "load_balancer", "nat_gateway",
    "natGateway", "network_load_balancer", "quicksight", "transit_gateway", "vpc_endpoint",
  ]
}

/// The rules that a default security group starts with: everything from itself, everything to anywhere.
enum StockSecurityGroup {
  /// Whether a group has no other rules; also where rules were not read.
  static func hasStockRules(_ group: LiveResource) -> Bool {
    let ingress = group.properties?["ingress"]?.elements ?? .none
    let egress = group.properties?["egress"]?.elements ?? .none
    return ingress.allSatisfy { isOpen($0) && $0["self"]?.bool == true && !hasRanges($0) }
      && egress.allSatisfy { isOpen($0) && $0["self"]?.bool != true }
  }

  private static func isOpen(_ rule: JSONView) -> Bool { ["-1", "all"].contains(rule["protocol"]?.string) }

  private static func hasRanges(_ rule: JSONView) -> Bool {
    ["cidr_blocks", "ipv6_cidr_blocks", "security_groups"].contains { !Emptiness.isNothing(rule[$0]) }
  }
}
