public import DriftModels

/// Why a file is not the plan or state that was asked for. Each description is one line that says what to do.
public enum PlanParserError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not JSON, not UTF-8, too large or too deep; or a known key is missing, repeated or of the wrong type.
  case json(JSONError)
  /// The outermost value is no object.
  case notAnObject(found: JSONKind)
  /// A saved plan as `-out` writes it.
  case binaryPlan
  /// A binary state from before Terraform 0.7.
  case binaryState
  /// Configuration in HCL.
  case configurationText
  /// The event stream of `plan -json`, not the document of `show -json`.
  case uiLog
  /// The output of `providers schema -json`.
  case providerSchemas
  /// A state encrypted by OpenTofu, with its serial as far as readable.
  case encryptedState(serial: JSONNumber?)
  /// A saved plan encrypted by OpenTofu.
  case encryptedPlan
  /// A pointer to a backend without resources.
  case backendPointer
  /// A plan or state under this key of another object.
  case wrapped(key: String)
  /// A list of plans or states.
  case listOfDocuments(count: Int)
  /// A state where a plan is expected.
  case stateInsteadOfPlan
  /// A plan where a state is expected.
  case planInsteadOfState
  /// Not a plan, for this reason.
  case notAPlan(reason: String)
  /// Not a state, for this reason.
  case notAState(reason: String)
  /// A version that this library does not know how to read.
  case unsupportedVersion(field: String, found: String, accepted: String)
  /// A state from Terraform 0.11 or older.
  case legacyState(version: Int)
  /// A list of the plan has more entries than the limit.
  case tooManyEntries(count: Int, limit: Int)

  /// One line: the place, what was found and what to do.
  public var description: String {
    switch self {
    case .json(let error):
      if case .empty = error.reason { return error.description + "; \(Self.showPlan)" }
      return error.description
    case .notAnObject(let found):
      return "not an object: the outermost value is \(found.phrase); \(Self.showPlan)"
    case .binaryPlan:
      return "binary plan: this is a saved plan; \(Self.showPlan)"
    case .binaryState:
      return "binary state: written before Terraform 0.7; upgrade it with Terraform 0.11, then with 0.12 or newer"
    case .configurationText:
      return "configuration text: this is HCL, not JSON; run `terraform plan -out FILE`, then \(Self.showCommand)"
    case .uiLog:
      return "UI log: this is the event stream of `plan -json`; save the plan with `-out FILE`, then \(Self.showPlan)"
    case .providerSchemas:
      return "provider schemas: this is the output of `providers schema -json`; \(Self.showPlan)"
    case .encryptedState(let serial):
      let place = serial.map { " (serial \($0))" } ?? ""
      return "encrypted state\(place): decrypt it first: run `tofu state pull` where the key is configured"
    case .encryptedPlan:
      return "encrypted plan: decrypt it first: run `tofu show -json FILE` where the key is configured"
    case .backendPointer:
      return "backend pointer: this file names a backend and holds no resources; run `terraform state pull`"
    case .wrapped(let key):
      return "wrapped document: the plan or state stands under \"\(key)\"; pass that value alone"
    case .listOfDocuments(let count):
      return "not an object: this is a list of \(count) documents; pass one of them alone"
    case .stateInsteadOfPlan:
      return "state given where a plan is expected; \(Self.showPlan)"
    case .planInsteadOfState:
      return "plan given where a state is expected; run `terraform state pull` and pass its output"
    case .notAPlan(let reason):
      return "not a plan: \(reason); \(Self.showPlan)"
    case .notAState(let reason):
      return "not a state: \(reason); run `terraform state pull` and pass its output"
    case .unsupportedVersion(let field, let found, let accepted):
      return "unsupported version: \(field) is \(found), this reads \(accepted)"
    case .legacyState(let version):
      return "unsupported version: a state of version \(version), from Terraform 0.11 or older; "
        + "run `terraform apply -refresh-only` with Terraform 0.12 or newer to upgrade it to version 4"
    case .tooManyEntries(let count, let limit):
      return "too large: \(count) entries in one list, the limit is \(limit)"
    }
  }

  private static let showCommand = "`terraform show -json FILE`"
  private static let showPlan = "run \(showCommand) on a saved plan and pass its output"
}
