import DriftModels

extension NormalisationRule {
  private static let prefixes = [
    "aws_db_", "aws_rds_", "aws_docdb_", "aws_neptune_", "aws_elasticache_", "aws_redshift_", "aws_memorydb_",
    "aws_dax_",
  ]

  private static let names: Set<String> = [
    "cluster_id", "cluster_identifier", "cluster_name", "db_cluster_identifier", "db_instance_identifier",
    "db_parameter_group_name", "db_cluster_parameter_group_name", "db_subnet_group_name", "global_cluster_identifier",
    "global_replication_group_id", "id", "identifier", "option_group_name", "parameter_group_name",
    "replicate_source_db", "replication_group_id", "source_db_instance_identifier", "subnet_group_name",
  ]

  /// `aws.rds-identifier-case`
  static let rdsIdentifierCase = NormalisationRule(
    id: "aws.rds-identifier-case", summary: "Databases and caches keep their identifiers in lowercase.",
    source: "AWS documentation, RDS, ElastiCache and Redshift naming constraints", scope: .cloud(.aws)
  ) { pair in
    guard prefixes.contains(where: pair.type.hasPrefix), isIdentifier(pair), let declared = pair.declared?.text,
      let live = pair.live?.text
    else { return .undecided }
    return LetterCase.isSame(declared, live) ? .equal : .undecided
  }

  private static func isIdentifier(_ pair: AttributePair) -> Bool {
    guard pair.isTopLevel else { return false }
    return names.contains(pair.name) || pair.name == "name" && pair.type.hasSuffix("_group")
  }
}
