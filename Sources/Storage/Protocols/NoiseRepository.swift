public import DriftModels
public import NoiseAggregator

/// Reads what the scans of one organisation showed again and again, and what it says about that.
public protocol NoiseReader: Sendable {
  /// The settings; nil when none were ever saved.
  func settings() async throws(StorageError) -> NoiseSettingsRecord?
  /// What is suppressed, by the time it was asked for, then id; with `at` only what holds at that moment.
  func suppressions(at time: Timestamp?) async throws(StorageError) -> [NoiseSuppression]
  /// The suppression with this id; `notFound` when there is none.
  func suppression(_ id: SuppressionID) async throws(StorageError) -> NoiseSuppression
  /// What was seen in enough scans of the window: the same, in the same order, as a `NoiseLedger` with these scans gives.
  func patterns(
    settings: NoiseSettings, filter: NoiseFilter, now: Timestamp
  ) async throws(StorageError) -> [NoisePattern]
  /// One pattern as `patterns` gives it, also where 500 others come before it; nil where it was not seen in enough scans.
  func pattern(
    _ fingerprint: NoiseFingerprint, settings: NoiseSettings, filter: NoiseFilter, now: Timestamp
  ) async throws(StorageError) -> NoisePattern?
  /// What was recorded at the samples of patterns; nothing for those that came without values.
  ///
  /// Of several values at one address of one scan these are the first by their bytes.
  func values(of patterns: [NoisePattern]) async throws(StorageError) -> [NoiseFingerprint: NoiseValues]
}

/// Reads and changes what one organisation's scans showed, and what it says about that.
public protocol NoiseRepository: NoiseReader {
  /// Keeps the settings in place of earlier ones.
  func save(_ settings: NoiseSettingsRecord) async throws(StorageError)
  /// Puts patterns aside, one after the other; returns what is now kept for each, in the order given.
  ///
  /// As in a `SuppressionSet`: where one of the same pattern and address holds when the new one was made, it keeps its id,
  /// who made it and when, and takes duration, reason, end and mark of the new one. One that has expired is replaced.
  @discardableResult
  func suppress(_ suppressions: [NoiseSuppression]) async throws(StorageError) -> [NoiseSuppression]
  /// Takes a suppression away; `notFound` when there is none.
  func unsuppress(_ id: SuppressionID) async throws(StorageError)
  /// Keeps what a scan shows; `notFound` when the scan is not of this organisation.
  ///
  /// Changes from high upwards are left out. What the scan has already stays: a plan and a drift result may belong to
  /// one scan, and recording one again adds nothing. Should records of a scan differ in time or repository, the earlier
  /// time and the first repository by its bytes count. When the scan's own row goes, all of this goes with it.
  func record(_ scan: NoiseScan) async throws(StorageError)
  /// Drops what was recorded of a scan; nothing happens when nothing was.
  func forget(_ scan: ScanID) async throws(StorageError)
  /// Drops what was recorded of scans that were made before a moment, and all names that nothing uses any more.
  ///
  /// Walks over all that is left: meant for a job that runs now and then.
  func forget(before time: Timestamp) async throws(StorageError)
}

extension NoiseRepository {
  /// Records a scan in place of what was recorded of it before, as after a change of rules.
  public func replace(_ scan: NoiseScan) async throws(StorageError) {
    try await forget(scan.id)
    try await record(scan)
  }
}
