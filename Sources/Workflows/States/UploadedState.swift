import DriftModels
import PlanParser
import Storage

/// A state that may be stored: version 4 in its raw form, with a serial and a lineage that fit.
struct UploadedState {
  private let state: StateSnapshot
  private let serial: UInt64
  private let lineage: String

  init(_ body: JSONSource, limits: StateLimits) throws(WorkflowError) {
    guard body.byteCount <= limits.bytes else {
      throw .tooLarge("bytes of state", count: body.byteCount, limit: limits.bytes)
    }
    do {
      state = try StateSnapshot(source: body, limits: JSONLimits(depth: limits.depth, bytes: limits.bytes))
    } catch {
      throw .reading(state: error)
    }
    guard state.form == .raw else {
      throw .invalidState(.notAState(reason: "this is the output of `show -json`, which has no serial"))
    }
    serial = state.serial ?? 0
    lineage = state.lineage ?? ""
    guard !lineage.utf8.contains(0) else {
      throw .invalidState(.notAState(reason: "its lineage holds a NUL character"))
    }
  }

  func record(
    id: StateSnapshotID, source: StateSourceID, workspace: String, hash: ContentHash, size: Int, at time: Timestamp
  ) -> StateSnapshotRecord {
    StateSnapshotRecord(
      id: id, sourceID: source, workspace: workspace, serial: serial, lineage: lineage, contentHash: hash, size: size,
      resourceCount: state.managedCount, parseFailureCount: state.unreadableCount, createdAt: time)
  }
}

extension StateSnapshot {
  /// Current managed objects without attributes that can be read.
  fileprivate var unreadableCount: Int {
    instances.count { $0.mode == .managed && $0.deposedKey == nil && $0.attributes == nil }
  }
}

extension WorkflowError {
  /// What is no JSON at all is told apart from JSON that is no state.
  fileprivate static func reading(state error: PlanParserError) -> WorkflowError {
    guard case .json(let cause) = error else { return .invalidState(error) }
    switch cause.reason {
    case .wrongKind, .missingKey, .duplicateKey: return .invalidState(error)
    case .tooLarge(let bytes, let limit): return .tooLarge("bytes of state", count: bytes, limit: limit)
    default: return .invalidJSON(cause)
    }
  }
}
