/// All that every backend must do.
///
/// ```swift
/// for conformance in ConformanceSuite.cases { try await conformance.run(database) }
/// ```
/// Each case makes its own organisations, so all of them may run on one database, in any order and side by side.
public enum ConformanceSuite {
  /// The cases, by subject.
  public static let cases: [ConformanceCase] =
    organizations + apiKeys + cloudAccounts + stateSources + stateSnapshots + scans + liveResources
    + liveResourceWrites + drift + posture + policies + rules + noise + noiseRecords
    + noisePatterns + noiseValues + noiseHistories + isolation + transactions + values
}
