public import DriftModels
import PlanParser
public import Storage

/// Takes in a Terraform or OpenTofu state for a source of kind `upload`.
///
/// The state is checked, sealed and stored as the newest of its workspace; the oldest beyond
/// ``StateLimits/keptSnapshots`` go. The state that is the newest already is not stored again.
///
/// ```swift
/// let upload = UploadState(database: database, sealing: sealing, hashing: hashing)
/// let snapshot = try await upload(body, to: source, in: scope)
/// ```
public struct UploadState: Sendable {
  private let database: any Database
  private let sealing: any SecretSealing
  private let hashing: any ContentHashing
  private let clock: any TimeSource
  private let limits: StateLimits

  /// Joins what an upload needs.
  public init(
    database: any Database, sealing: any SecretSealing, hashing: any ContentHashing,
    clock: any TimeSource = SystemTime(), limits: StateLimits = StateLimits()
  ) {
    self.database = database
    self.sealing = sealing
    self.hashing = hashing
    self.clock = clock
    self.limits = limits
  }

  /// Stores a state and gives its record; the record that is there already when the state is the newest one.
  /// - Throws: ``WorkflowError`` (`invalidField`, `invalidJSON`, `invalidState`, `tooLarge`, `wrongSourceKind`,
  ///   `staleSerial`), `StorageError` (`notFound` for an unknown source), ``SealingError``, `CancellationError`.
  public func callAsFunction(
    _ body: JSONSource, to source: StateSourceID, workspace: String = "default", in scope: OrgScope
  ) async throws -> StateSnapshotRecord {
    try checkWorkspace(workspace)
    // Before the work of reading a large body.
    try Self.checkKind(await database.read { try await $0.org(scope).stateSources.get(source) })
    let state = try UploadedState(body, limits: limits)
    let now = clock.now
    let record = state.record(
      id: .new(at: now), source: source, workspace: workspace, hash: body.withBytes { hashing.keyedHash(.init($0)) },
      size: body.byteCount, at: now)
    let place = SealedPlace.state(record.id, in: scope.orgID)
    let sealed = try body.withBytes { bytes throws(SealingError) in try sealing.seal(.init(bytes), for: place) }
    return try await database.write { try await store(record, sealed, $0.org(scope)) }
  }

  private func store(
    _ record: StateSnapshotRecord, _ sealedBody: [UInt8], _ org: any OrgWriter
  ) async throws -> StateSnapshotRecord {
    let source = record.sourceID
    try Self.checkKind(await org.stateSources.get(source))
    let newest = try await org.stateSnapshots.newest(of: source, workspace: record.workspace)
    try await org.stateSources.noteFetch(source, at: record.createdAt)
    if let newest, newest.contentHash == record.contentHash { return newest }
    let stored = try await org.stateSnapshots.highestSerial(
      of: source, workspace: record.workspace, lineage: record.lineage)
    if let stored, stored > record.serial { throw WorkflowError.staleSerial(given: record.serial, stored: stored) }
    try await org.stateSnapshots.append(record, sealedBody: sealedBody)
    try await org.stateSnapshots.keepNewest(limits.keptSnapshots, of: source, workspace: record.workspace)
    return record
  }

  private func checkWorkspace(_ name: String) throws(WorkflowError) {
    guard !name.isEmpty else { throw .invalidField("workspace", reason: "must not be empty") }
    guard name.utf8.count <= limits.workspaceLength else {
      throw .invalidField("workspace", reason: "must have at most \(limits.workspaceLength) bytes")
    }
    guard !name.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) else {
      throw .invalidField("workspace", reason: "must not hold control characters")
    }
  }

  private static func checkKind(_ source: StateSourceRecord) throws(WorkflowError) {
    guard source.kind == .upload else { throw .wrongSourceKind(source.kind) }
  }
}
