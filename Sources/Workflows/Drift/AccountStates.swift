import DriftModels
import PlanParser
import Storage

/// The newest state of each workspace of each source of an account, in pull order: by the source's creation, then the
/// workspace's name, so that results repeat.
struct AccountStates {
  struct Loaded {
    let record: StateSnapshotRecord
    let instances: StateInstances
  }

  private static let pageSize = 200

  private(set) var states: [Loaded] = []
  /// Stored states that can't be read any more.
  private(set) var unreadable: [StateSnapshotRecord] = []

  /// - Throws: ``WorkflowError`` when there is none, or none can be read.
  static func load(
    of account: CloudAccountID, from org: any OrgReader, org id: OrgID, opening sealing: any SecretSealing,
    limits: JSONLimits
  ) async throws -> AccountStates {
    var found = AccountStates()
    for record in try await records(of: account, from: org) {
      try Task.checkCancellation()
      let sealed = try await org.stateSnapshots.sealedBody(of: record.id)
      guard let state = open(sealed, of: record, org: id, sealing, limits) else {
        found.unreadable.append(record)
        continue
      }
      var instances = state.instances
      instances.stateIndex = found.states.count
      found.states.append(Loaded(record: record, instances: instances))
    }
    guard found.unreadable.isEmpty || !found.states.isEmpty else {
      throw WorkflowError.unreadableStates(count: found.unreadable.count)
    }
    guard !found.states.isEmpty else { throw WorkflowError.noStateSource }
    return found
  }

  private static func records(
    of account: CloudAccountID, from org: any OrgReader
  ) async throws -> [StateSnapshotRecord] {
    var records: [StateSnapshotRecord] = []
    var offset = 0
    while true {
      let page = try await org.stateSources.list(
        StateSourceFilter(accountID: account), page: PageRequest(limit: pageSize, offset: offset))
      for source in page.records { records += try await org.stateSnapshots.newestPerWorkspace(of: source.id) }
      offset += page.records.count
      guard !page.records.isEmpty, offset < page.total else { return records }
    }
  }

  /// Nil when the key is gone, the bytes were changed, or what they hold is no state.
  private static func open(
    _ sealed: [UInt8], of record: StateSnapshotRecord, org: OrgID, _ sealing: any SecretSealing, _ limits: JSONLimits
  ) -> StateSnapshot? {
    guard let body = try? sealing.open(sealed, for: .state(record.id, in: org)),
      let source = try? body.withUnsafeBytes({ bytes throws(JSONError) in try JSONSource(copying: bytes) })
    else { return nil }
    return try? StateSnapshot(source: source, limits: limits)
  }
}
