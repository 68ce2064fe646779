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
  ]
}
