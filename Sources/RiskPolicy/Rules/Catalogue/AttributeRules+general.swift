extension AttributeRules {
  static let general: [AttributeRule] = [
    AttributeRule(
      "aws.publicly-accessible", .publicExposure, "aws_*", "publicly_accessible", .turnsOn(),
      "it gets an address on the internet", "NIST SC-7"),
    AttributeRule(
      "aws.deletion-protection", .deletionProtectionDisabled, "aws_*", "deletion_protection", .turnsOff(),
      "it can be deleted by one call", "NIST CP-10"),
    AttributeRule(
      "aws.deletion-protection-enabled", .deletionProtectionDisabled, "aws_*", "deletion_protection_enabled",
      .turnsOff(), "it can be deleted by one call", "NIST CP-10"),
    AttributeRule(
      "google.deletion-protection", .deletionProtectionDisabled, "google_*", "deletion_protection",
      .turnsOff(absent: true), "it can be destroyed by an apply", "NIST CP-10"),
    AttributeRule(
      "aws.resource-policy", .publicExposure, "aws_*", "policy", .grants(.anyPrincipal), "its policy lets anybody in",
      "NIST AC-3"),
    AttributeRule(
      "aws.vpc-endpoint.policy", .securityChange, "aws_vpc_endpoint aws_vpc_endpoint_policy", "policy",
      .grants(.wildcardAction), countsAtCreation: false, "the endpoint lets every call through", "NIST AC-6"),
    AttributeRule(
      "gcp.iam.member", .publicExposure, "google_*", "member", .isOneOf(["allusers", "allauthenticatedusers"]),
      "the role is granted to everybody", "NIST AC-3"),
    AttributeRule(
      "gcp.iam.members", .publicExposure, "google_*", "members", .isOneOf(["allusers", "allauthenticatedusers"]),
      "the role is granted to everybody", "NIST AC-3"),
    AttributeRule(
      "gcp.iam.policy-data", .publicExposure, "google_*", "policy_data",
      .contains(["\"allusers\"", "\"allauthenticatedusers\""]), "a role is granted to everybody", "NIST AC-3"),
  ]
}
