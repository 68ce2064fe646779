import DriftModels

extension NormalisationRule {
  /// `aws.rds-default-groups`, of parameters
  static let rdsDefaultParameters = NormalisationRule(
    id: "aws.rds-default-groups", summary: "Parameters that the engine sets are in a group without being asked for.",
    source: "AWS documentation, RDS API, Parameter",
    scope: .types([
      "aws_db_parameter_group", "aws_docdb_cluster_parameter_group", "aws_elasticache_parameter_group",
      "aws_memorydb_parameter_group", "aws_neptune_cluster_parameter_group", "aws_neptune_parameter_group",
      "aws_rds_cluster_parameter_group", "aws_redshift_parameter_group",
    ])
  ) { pair in
    guard pair.isTopLevel, pair.name == "parameter", let live = pair.live?.elements,
      live.contains(where: { $0["source"] != nil })
    else { return .undecided }
    let own = live.filter { !["engine-default", "system"].contains($0["source"]?.string) }
    return .compare(declared: pair.declared, live: EmbeddedJSON.view(of: .array(own.map(withoutSource))))
  }

  private static func withoutSource(_ parameter: JSONView) -> JSONValue {
    guard case .object(var members) = parameter.value else { return parameter.value }
    members["source"] = nil
    return .object(members)
  }
}
