/// What Terraform intends to do with one resource instance: the list of actions as one word.
public enum PlanAction: Hashable, Sendable, CustomStringConvertible {
  case noOp, create, read, update, delete
  /// Destroy and create, in this order or the other.
  case replace(createsFirst: Bool)
  /// Drop from the state and leave the object alone.
  case forget
  /// Create a new object and abandon the old one; nothing is destroyed.
  case forgetAndCreate
  /// A list that this version does not know; risky at least as an update.
  case unknown([String])
  /// No list, or an empty one, as hand-made files have it.
  case malformed

  /// Classifies the list of a change.
  public init(_ actions: [String]) {
    switch actions {
    case ["no-op"]: self = .noOp
    case ["create"]: self = .create
    case ["read"]: self = .read
    case ["update"]: self = .update
    case ["delete"]: self = .delete
    case ["delete", "create"]: self = .replace(createsFirst: false)
    case ["create", "delete"]: self = .replace(createsFirst: true)
    case ["forget"]: self = .forget
    case ["create", "forget"], ["forget", "create"]: self = .forgetAndCreate
    case []: self = .malformed
    default: self = .unknown(actions)
    }
  }

  /// The word used in reports: `create`, `read`, `update`, `delete`, `replace`, `no-op`, `forget`, `unknown`.
  public var description: String {
    switch self {
    case .noOp: "no-op"
    case .create: "create"
    case .read: "read"
    case .update: "update"
    case .delete: "delete"
    case .replace: "replace"
    case .forget, .forgetAndCreate: "forget"
    case .unknown, .malformed: "unknown"
    }
  }

  /// Whether an object is destroyed.
  public var destroys: Bool {
    switch self {
    case .delete, .replace: true
    case .unknown(let actions): actions.contains("delete")
    default: false
    }
  }
}
