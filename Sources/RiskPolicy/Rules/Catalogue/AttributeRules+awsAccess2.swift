extension AttributeRules {
  static let awsAccess2: [AttributeRule] = [
    AttributeRule(
      "aws.athena.enforced", .securityChange, "aws_athena_workgroup", "configuration.enforce_workgroup_configuration",
      .turnsOff(absent: true), "clients may choose where results go and how they are sealed", "NIST AC-3"),
    AttributeRule(
      "aws.qldb.deletion-protection", .deletionProtectionDisabled, "aws_qldb_ledger", "deletion_protection",
      .turnsOff(absent: true), "the ledger can be deleted by one call", "NIST CP-10"),
  ]
}
