public import DriftModels
public import PlanParser
public import Storage

/// Why a use case can't do what it was asked to, as far as the caller can put it right.
public enum WorkflowError: Error, Hashable, Sendable {
  /// A field has a value that is not allowed; `reason` completes the sentence that begins with its name.
  case invalidField(String, reason: String)
  /// A request is no JSON, or a field of it has the wrong type.
  case invalidJSON(JSONError)
  /// The text given as a plan is none.
  case invalidPlan(PlanParserError)
  /// The text given as a state is no state of version 4.
  case invalidState(PlanParserError)
  /// There is more of something than the limit.
  case tooLarge(String, count: Int, limit: Int)
  /// A state was uploaded to a source that is fetched.
  case wrongSourceKind(StateSourceKind)
  /// An older state than the one that is stored of the same lineage.
  case staleSerial(given: UInt64, stored: UInt64)
  /// Drift can be computed of a scan that is done, and of no other.
  case scanNotDone(ScanStatus)
  /// The scan's account has no state to compare with.
  case noStateSource
  /// None of the account's states can be read.
  case unreadableStates(count: Int)
  /// Drift has not been computed for the scan.
  case driftNotComputed(ScanID)
}

extension WorkflowError: CustomStringConvertible {
  /// One sentence for the caller, without its full stop; tells nothing about paths, queries or secrets.
  public var description: String {
    switch self {
    case .invalidField(let name, let reason): "\(name) \(reason)"
    case .invalidJSON(let error): error.description
    case .invalidPlan(let error): error.description
    case .invalidState(let error): error.description
    case .tooLarge(let what, let count, let limit): "\(count) \(what), the limit is \(limit)"
    case .wrongSourceKind(let kind): "states of a \(kind.rawValue) source are fetched; only upload sources take uploads"
    case .staleSerial(let given, let stored):
      "serial \(given) is older than serial \(stored), which is stored of the same lineage"
    case .scanNotDone(let status): "the scan is \(status.rawValue); drift is computed once it is done"
    case .noStateSource: "the account has no state to compare with; link a state source to it and upload a state"
    case .unreadableStates(let count): "none of the account's \(count) stored states can be read"
    case .driftNotComputed: "drift has not been computed for this scan"
    }
  }
}
