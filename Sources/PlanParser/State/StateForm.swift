import DriftModels

/// Which of its two forms a state has.
public enum StateForm: Hashable, Sendable {
  /// A raw state of version 4.
  case raw
  /// What `show -json` prints.
  case show

  /// Tells the form of a document.
  /// - Throws: ``PlanParserError`` that names what the document is instead.
  init(_ root: JSONView) throws(PlanParserError) {
    let kind = DocumentKind(root)
    if case .list(let count) = kind { throw .listOfDocuments(count: count) }
    guard root.kind == .object else { throw .notAnObject(found: root.kind) }
    switch kind {
    case .rawState(4): self = .raw
    case .rawState(1...3): throw .legacyState(version: root["version"]?.int ?? 0)
    case .rawState: throw Self.unsupported(root["version"])
    case .showState: self = .show
    case .plan: throw .planInsteadOfState
    case .encryptedState(let serial): throw .encryptedState(serial: serial)
    case .encryptedPlan: throw .encryptedPlan
    case .providerSchemas: throw .providerSchemas
    case .uiLog: throw .uiLog
    case .backendPointer: throw .backendPointer
    case .wrapped(let key): throw .wrapped(key: key)
    case .list, .unknown: throw .notAState(reason: "neither version with serial nor format_version is there")
    }
  }

  private static func unsupported(_ version: JSONView?) -> PlanParserError {
    guard let version, !version.isNull else { return .notAState(reason: "version is missing") }
    guard let number = version.number, number.int != nil else {
      return .json(
        version.error(.wrongKind(expected: "an integer", found: version.number?.text ?? version.kind.phrase)))
    }
    return .unsupportedVersion(field: "version", found: number.text, accepted: "4")
  }
}
