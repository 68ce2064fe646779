extension AttributeRules {
  static let awsAccess2: [AttributeRule] = [
    AttributeRule(
      "aws.athena.enforced", .securityChange, "aws_athena_workgroup", "configuration.enforce_workgroup_configuration",
      .turnsOff(absent: true), "clients may choose where results go and how they are sealed", "NIST AC-3"),
    AttributeRule(
      "aws.qldb.deletion-protection", .deletionProtectionDisabled, "aws_qldb_ledger", "deletion_protection",
      .turnsOff(absent: true), "the ledger can be deleted by one call", "NIST CP-10"),
    AttributeRule(
      "aws.apigateway.data-trace", .securityChange, "aws_api_gateway_method_settings", "settings.data_trace_enabled",
      .turnsOn(), countsAtCreation: false, "bodies of requests are logged, with what is secret in them", "NIST AU-9",
      "NIST SC-28"),
    AttributeRule(
      "aws.apigateway.client-certificate", .securityChange, "aws_api_gateway_stage", "client_certificate_id",
      .isRemoved, "what stands behind it cannot tell it from others", "FSBP APIGateway.2"),
    AttributeRule(
      "aws.efs.access-point-user", .securityChange, "aws_efs_access_point", "posix_user.gid", .isRemoved,
      "clients say themselves who they are", "FSBP EFS.4"),
    AttributeRule(
      "aws.efs.access-point-root", .securityChange, "aws_efs_access_point", "root_directory.path",
      .isOneOf(["/"], absent: true), countsAtCreation: false, "clients see the whole file system", "FSBP EFS.3"),
    AttributeRule(
      "aws.bedrock.guardrail", .securityChange, "aws_bedrockagent_agent",
      "guardrail_configuration.guardrail_identifier", .isRemoved, "nothing bounds what the agent may say", "NIST SC-7"),
    AttributeRule(
      "aws.s3.acl-write", .publicExposure, "aws_s3_bucket aws_s3_bucket_acl", "acl", .isOneOf(["public-read-write"]),
      countsAtCreation: false, "anybody can write to the bucket", "FSBP S3.3", "NIST AC-3"),
  ]
}
