public import DriftModels

/// Why a file is not the plan or state that was asked for. Each description is one line that says what to do.
public enum PlanParserError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Not JSON, not UTF-8, too large or too deep; or a known key has the wrong type.
  case json(JSONError)
  /// The outermost value is no object.
  case notAnObject(found: JSONKind)
  /// A saved plan as `-out` writes it, or OpenTofu's encrypted form of one.
  case binaryPlan
  /// A binary state from before Terraform 0.7.
  case binaryState
  /// Configuration in HCL.
  case configurationText
  /// The event stream of `plan -json`, not the document of `show -json`.
  case uiLog
  /// The output of `providers schema -json`.
  case providerSchemas
  /// A state encrypted by OpenTofu; serial as far as readable.
  case encryptedState(serial: JSONNumber?)
  /// A pointer to a backend without resources.
  case backendPointer
  /// A plan or state inside another object or a list.
  case wrapped(hint: String)
  /// A state where a plan is expected.
  case stateInsteadOfPlan
  /// A plan where a state is expected.
  case planInsteadOfState
  /// None of the keys that a plan has.
  case notAPlan(reason: String)
  /// None of the keys that a state has.
  case notAState(reason: String)
  /// A format version that this library does not know how to read.
  case unsupportedVersion(field: String, found: String, accepted: String)
  /// A state from Terraform 0.11 or older.
  case legacyState(version: Int)
  /// More resource changes than the limit.
  case tooManyChanges(count: Int, limit: Int)

  /// One line: what was found and what to do.
  public var description: String {
    switch self {
    case .json(let error): error.description
    case .notAnObject(let found): "not an object: the outermost value is \(found.phrase)"
    case .binaryPlan: "binary plan: this is a saved plan; run `terraform show -json FILE` and pass its output"
    case .binaryState: "binary state from before Terraform 0.7; upgrade it with Terraform 0.11 first"
    case .configurationText: "configuration text: this is HCL; run `terraform plan -out FILE`, then `terraform show -json FILE`"
    case .uiLog: "UI log: this is the output of `plan -json`; save the plan with -out and run `terraform show -json FILE`"
    case .providerSchemas: "provider schemas: this is the output of `providers schema -json`, not a plan or state"
    case .encryptedState(let serial):
      "encrypted state\(serial.map { " (serial \($0))" } ?? ""): decrypt it first, for example with `tofu state pull`"
    case .backendPointer: "backend pointer: this file names a backend and has no resources; run `terraform state pull`"
    case .wrapped(let hint): "not a plan: \(hint)"
    case .stateInsteadOfPlan: "state given where a plan is expected; pass the output of `terraform show -json PLANFILE`"
    case .planInsteadOfState: "plan given where a state is expected; pass the output of `terraform state pull`"
    case .notAPlan(let reason): "not a plan: \(reason)"
    case .notAState(let reason): "not a state: \(reason)"
    case .unsupportedVersion(let field, let found, let accepted):
      "unsupported version: \(field) is \(found), accepted is \(accepted)"
    case .legacyState(let version):
      "unsupported version: state version \(version) is from Terraform 0.11 or older; upgrade it by running `terraform apply` with 0.12 or newer"
    case .tooManyChanges(let count, let limit): "too large: \(count) resource changes, the limit is \(limit)"
    }
  }
}

extension JSONView {
  /// The view when it has the kind, nil when it is null.
  /// - Throws: ``PlanParserError/json(_:)`` with the path otherwise.
  func require(_ kind: JSONKind) throws(PlanParserError) -> JSONView? {
    if isNull { return nil }
    guard self.kind == kind else { throw .json(wrongKind(expected: kind)) }
    return self
  }
}
