import DriftModels

extension NormalisationRule {
  /// `aws.cloudfront-volatile`
  static let cloudfrontVolatile = volatile(
    "aws.cloudfront-volatile", "Each deployment of a distribution changes these.",
    source: "AWS documentation, CloudFront API, Distribution",
    types: [
      "aws_cloudfront_distribution", "aws_cloudfront_function", "aws_cloudfront_cache_policy",
      "aws_cloudfront_origin_request_policy", "aws_cloudfront_response_headers_policy",
      "aws_cloudfront_origin_access_identity", "aws_cloudfront_origin_access_control",
    ],
    names: ["caller_reference", "etag", "in_progress_validation_batches", "last_modified_time", "status"])

  /// `aws.rds-volatile`
  static let rdsVolatile = volatile(
    "aws.rds-volatile", "A database moves these by itself, or takes them once when it is made.",
    source: "AWS documentation, RDS API, DBInstance and DBCluster",
    types: [
      "aws_db_instance", "aws_docdb_cluster", "aws_docdb_cluster_instance", "aws_neptune_cluster",
      "aws_neptune_cluster_instance", "aws_rds_cluster", "aws_rds_cluster_instance",
    ],
    names: [
      "ca_cert_identifier", "cluster_members", "final_snapshot_identifier", "latest_restorable_time", "resource_id",
      "snapshot_identifier", "status",
    ])

  /// `aws.apigw-deployment`
  static let apigwDeployment = volatile(
    "aws.apigw-deployment", "What triggers a deployment is known to Terraform alone, and stages tell what is deployed.",
    source: "AWS provider documentation, aws_api_gateway_deployment",
    types: ["aws_api_gateway_deployment", "aws_apigatewayv2_deployment"],
    names: ["created_date", "execution_arn", "invoke_url", "stage_description", "stage_name", "triggers", "variables"])

  private static func volatile(
    _ id: String, _ summary: String, source: String, types: Set<String>, names: Set<String>
  ) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source, scope: .types(types)) { pair in
      pair.isTopLevel && names.contains(pair.name) ? .equal : .undecided
    }
  }
}
