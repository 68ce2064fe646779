import DriftModels

extension CloudMadeRules {
  /// Settings that always exist, in the state in which an account starts, and parts that come with their parents.
  static let awsStock: [CloudMadeRule] = [
    .init(
      id: "aws.region-default-settings", summary: "Some settings exist in every region whether declared or not.",
      source: "AWS documentation, account-level settings of EC2, S3 and IAM",
      types: [
        "aws_ebs_encryption_by_default", "aws_ec2_serial_console_access", "aws_s3_account_public_access_block",
        "aws_ec2_image_block_public_access", "aws_ebs_snapshot_block_public_access",
        "aws_vpc_block_public_access_options",
      ]
    ) { resource in
      switch resource.type {
      case "aws_s3_account_public_access_block": hasNoBlock(resource)
      case "aws_ebs_snapshot_block_public_access", "aws_ec2_image_block_public_access":
        ["", "unblocked"].contains(resource.text("state"))
      case "aws_vpc_block_public_access_options": ["", "off"].contains(resource.text("internet_gateway_block_mode"))
      default: !resource.flag("enabled")
      }
    },
    .init(
      id: "aws.s3-public-access-block-default", summary: "A block of public access that blocks nothing is none.",
      source: "AWS documentation, S3 Block Public Access", types: ["aws_s3_bucket_public_access_block"],
      isCloudMade: hasNoBlock),
    .init(
      id: "aws.s3-sse-default", summary: "Every bucket encrypts with keys of S3 unless told otherwise.",
      source: "AWS documentation, S3 default encryption", types: ["aws_s3_bucket_server_side_encryption_configuration"]
    ) { resource in
      BucketEncryption.isStock(resource.properties?["rule"])
    },
    .init(
      id: "aws.s3-split-resources", summary: "Settings of a bucket in the state in which buckets start are none.",
      source: "AWS documentation, S3 bucket settings",
      types: [
        "aws_s3_bucket_acl", "aws_s3_bucket_ownership_controls", "aws_s3_bucket_request_payment_configuration",
        "aws_s3_bucket_versioning", "aws_s3_bucket_accelerate_configuration",
      ]
    ) { resource in
      guard let properties = resource.properties else { return false }
      switch resource.type {
      case "aws_s3_bucket_acl": return BucketGrants(properties)?.isPrivate ?? false
      case "aws_s3_bucket_ownership_controls":
        return properties["rule"]?[0]?["object_ownership"]?.string == "BucketOwnerEnforced"
      case "aws_s3_bucket_request_payment_configuration": return resource.text("payer") == "BucketOwner"
      case "aws_s3_bucket_versioning":
        return ["", "Disabled"].contains(properties["versioning_configuration"]?[0]?["status"]?.string ?? "")
      default: return ["", "Suspended"].contains(resource.text("status"))
      }
    },
    .init(
      id: "aws.local-and-propagated-routes",
      summary: "Routes inside a VPC, and those that gateways announce, come by themselves.",
      source: "AWS documentation, VPC route tables", types: ["aws_route"]
    ) { resource in
      StockRoute.isStock(resource.properties)
    },
    .init(
      id: "aws.default-igw-route", summary: "The main table of a default VPC sends everything to its gateway.",
      source: "AWS documentation, default VPCs", types: ["aws_route"],
      reads: ["aws_route_table": ["id"], "aws_vpc": ["id"]]
    ) { resource, around in
      guard resource.text("destination_cidr_block") == "0.0.0.0/0", resource.text("gateway_id").hasPrefix("igw-") else {
        return false
      }
      if resource.flag("vpc_is_default") { return true }
      let table = around.others.live("aws_route_table", "id", is: resource.text("route_table_id")).first
      guard let table, StockRoute.isMain(table), let vpc = table["vpc_id"]?.string else { return false }
      return around.others.live("aws_vpc", "id", is: vpc).contains { $0["is_default"]?.bool == true }
    },
    .init(
      id: "aws.main-route-table", summary: "Subnets that name no table use the main one of their VPC.",
      source: "AWS documentation, route tables",
      types: ["aws_route_table_association", "aws_main_route_table_association"]
    ) { resource in
      resource.flag("main") && resource.text("subnet_id").isEmpty && resource.text("gateway_id").isEmpty
    },
    .init(
      id: "aws.route53-default-records", summary: "A zone starts with the NS and SOA records of its own name.",
      source: "AWS documentation, Route 53, NS and SOA records", types: ["aws_route53_record"],
      reads: ["aws_route53_zone": ["id", "zone_id"]]
    ) { resource, around in
      guard ["NS", "SOA"].contains(resource.text("type")) else { return false }
      let name = RecordName.folded(resource.ownName)
      let id = resource.text("zone_id").split(separator: "/").last.map(String.init) ?? ""
      let zones =
        [resource.text("zone_name")]
        + ["zone_id", "id"].flatMap { attribute in
          (around.others.live("aws_route53_zone", attribute, is: id)
            + around.others.declared("aws_route53_zone", attribute, is: id))
            .compactMap { $0["name"]?.string }
        }
      return !name.isEmpty && zones.contains { RecordName.folded($0) == name }
    },
    .init(
      id: "aws.apigw-stock-objects",
      summary: "An API comes with a root and stock responses, and a region with an account.",
      source: "AWS documentation, API Gateway API",
      types: [
        "aws_api_gateway_account", "aws_api_gateway_gateway_response", "aws_api_gateway_resource",
        "aws_apigatewayv2_domain_name",
      ],
      reads: ["aws_api_gateway_domain_name": ["domain_name"], "aws_apigatewayv2_domain_name": ["domain_name"]]
    ) { resource, around in
      switch resource.type {
      case "aws_api_gateway_account": true
      case "aws_api_gateway_gateway_response": resource.flag("default_response")
      case "aws_api_gateway_resource": resource.text("path") == "/"
      default:
        // Both versions of the service list each name.
        around.others.has("aws_api_gateway_domain_name", "domain_name", is: resource.text("domain_name"))
      }
    },
    .init(
      id: "aws.apigw-deployment", summary: "Earlier deployments of an API stay.",
      source: "AWS documentation, API Gateway deployments",
      types: ["aws_api_gateway_deployment", "aws_apigatewayv2_deployment"],
      reads: ["aws_api_gateway_rest_api": ["id"], "aws_apigatewayv2_api": ["id"]]
    ) { resource, around in
      !around.others.declared("aws_api_gateway_rest_api", "id", is: resource.text("rest_api_id")).isEmpty
        || !around.others.declared("aws_apigatewayv2_api", "id", is: resource.text("api_id")).isEmpty
    },
    .init(
      id: "aws.apigw-body", summary: "An API that is declared by its OpenAPI document brings its routes with it.",
      source: "AWS documentation, API Gateway, working with OpenAPI definitions", types: APIDocument.partTypes,
      reads: ["aws_api_gateway_rest_api": ["id"], "aws_apigatewayv2_api": ["id"]]
    ) { resource, around in
      APIDocument.owns(resource, around)
    },
    .init(
      id: "aws.sns-sqs-policy", summary: "A topic starts with a policy that lets its owner do everything.",
      source: "AWS documentation, SNS default policy", types: ["aws_sns_topic_policy", "aws_sqs_queue_policy"]
    ) { resource in
      StockTopicPolicy.isStock(resource.properties?["policy"])
    },
  ]

  @Sendable private static func hasNoBlock(_ resource: LiveResource) -> Bool {
    ["block_public_acls", "block_public_policy", "ignore_public_acls", "restrict_public_buckets"]
      .allSatisfy { !resource.flag($0) }
  }
}
