public import DriftModels

/// Reads what one organisation says about noise.
public protocol NoiseReader: Sendable {
  /// The settings; nil when none were ever saved.
  func settings() async throws(StorageError) -> NoiseSettingsRecord?
  /// What is suppressed, by the time it was asked for, then id; with `at` only what holds at that moment.
  func suppressions(at time: Timestamp?) async throws(StorageError) -> [NoiseSuppressionRecord]
  /// The suppression with this id; `notFound` when there is none.
  func suppression(_ id: SuppressionID) async throws(StorageError) -> NoiseSuppressionRecord
}

/// Reads and changes what one organisation says about noise.
public protocol NoiseRepository: NoiseReader {
  /// Keeps the settings in place of earlier ones.
  func save(_ settings: NoiseSettingsRecord) async throws(StorageError)
  /// Adds suppressions; one for a pair that has one already replaces it.
  func suppress(_ suppressions: [NoiseSuppressionRecord]) async throws(StorageError)
  /// Takes a suppression away; `notFound` when there is none.
  func unsuppress(_ id: SuppressionID) async throws(StorageError)
}
