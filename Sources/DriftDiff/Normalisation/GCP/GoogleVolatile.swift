import DriftModels

extension NormalisationRule {
  /// `gcp.volatile`
  static let googleVolatile = NormalisationRule(
    id: "gcp.volatile", summary: "Fingerprints, generations and the like change with each write.",
    source: "Google Cloud documentation, API references", scope: .cloud(.gcp)
  ) { pair in
    guard volatile.contains(pair.name) || pair.name.hasSuffix("_fingerprint") else { return .undecided }
    // What people put into a map is theirs, whatever they call it.
    return pair.isMapEntry ? .undecided : .equal
  }

  private static let volatile: Set<String> = [
    "creation_timestamp", "current_status", "etag", "fingerprint", "generation", "metageneration",
    "observed_generation", "unique_id",
  ]
}
