import DriftModels

extension NormalisationRule {
  private static let engines: Set<String> = [
    "aws_db_instance", "aws_docdb_cluster", "aws_elasticache_cluster", "aws_elasticache_replication_group",
    "aws_elasticache_global_replication_group", "aws_elasticsearch_domain", "aws_memorydb_cluster", "aws_mq_broker",
    "aws_neptune_cluster", "aws_neptune_cluster_instance", "aws_opensearch_domain", "aws_rds_cluster",
    "aws_rds_cluster_instance", "aws_rds_global_cluster",
  ]

  /// `aws.rds-engine-version`
  static let rdsEngineVersion = NormalisationRule(
    id: "aws.rds-engine-version",
    summary: "A declared version stands for all that begin with it; services raise the last part by themselves.",
    source: "AWS documentation, RDS and ElastiCache engine versions", scope: .types(engines)
  ) { pair in
    guard pair.isTopLevel, pair.name == "engine_version" || pair.name == "elasticsearch_version",
      let (declared, live) = pair.texts, let mine = EngineVersion(declared), let theirs = EngineVersion(live)
    else { return .undecided }
    if mine.isPrefix(of: theirs) { return .equal }
    // To begin with the same digits is not to be a later one of the same: 1.20 came long after 1.2.
    return mine.isEarlierOnlyInLastPart(than: theirs) && !live.hasPrefix(declared)
      ? .noise(hint: "likely maintenance: a newer minor version") : .undecided
  }
}

/// A version as its parts between dots.
private struct EngineVersion {
  private let parts: [Substring]

  init?(_ text: String) {
    var parts = text.split(separator: ".", omittingEmptySubsequences: false)
    if parts.count > 1, parts.last == "x" { parts.removeLast() }
    guard !parts.isEmpty, !parts.contains("") else { return nil }
    self.parts = parts
  }

  func isPrefix(of other: EngineVersion) -> Bool { other.parts.starts(with: parts) }

  func isEarlierOnlyInLastPart(than other: EngineVersion) -> Bool {
    guard parts.count == other.parts.count, parts.count > 1, parts.dropLast() == other.parts.dropLast(),
      let mine = parts.last.flatMap({ Int($0) }), let theirs = other.parts.last.flatMap({ Int($0) })
    else { return false }
    return mine < theirs
  }
}
