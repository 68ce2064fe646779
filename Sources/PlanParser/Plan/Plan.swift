public import DriftModels

/// A plan as `terraform show -json` and `tofu show -json` write it: a view on its document.
///
/// ```swift
/// let plan = try Plan(file: "plan.json")
/// for change in plan.resourceChanges where change.action.destroys {
///   print(change.address, change.attributeChanges.map(\.pathText))
/// }
/// ```
///
/// Making a plan takes one pass over its entries: it checks the types of all known keys and counts. What is in the
/// values of a change is looked at when asked for. Unknown keys and newer minor versions are accepted.
public struct Plan: Sendable {
  /// The text and its tape.
  public private(set) var document: JSONDocument
  /// `format_version`, such as `1.2`.
  public let formatVersion: String
  /// How many entries of ``resourceChanges`` fall into each class.
  public private(set) var counts = PlanCounts()
  /// How many entries of ``resourceDrift`` fall into each class; `no-op` are moves alone, in refresh-only plans.
  public private(set) var driftCounts = PlanCounts()

  let fields: KnownFields<PlanKey>

  /// Maps and reads a file; `-` is standard input.
  /// - Throws: ``PlanParserError``.
  public init(file path: String, limits: PlanLimits = PlanLimits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraformFile: path, limits: limits.json), limits: limits)
  }

  /// Reads bytes in memory without copying them.
  /// - Throws: ``PlanParserError``.
  public init(source: JSONSource, limits: PlanLimits = PlanLimits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraform: source, limits: limits.json), limits: limits)
  }

  /// Reads a document.
  /// - Throws: ``PlanParserError`` when it is no plan or a known key has the wrong type.
  public init(document: JSONDocument, limits: PlanLimits = PlanLimits()) throws(PlanParserError) {
    let root = document.root
    try Self.refuseOthers(root)
    self.document = document
    fields = try KnownFields(root)
    formatVersion = try FormatVersion(root, missing: .notAPlan(reason: "format_version is missing")).text
    let limit = limits.entries
    try resourceChanges.check(limit: limit) { counts.add($0) }
    try resourceDrift.check(limit: limit) { driftCounts.add($0) }
    try deferredChanges.check(limit: limit)
    try actionInvocations.check(limit: limit)
    try deferredActionInvocations.check(limit: limit)
    try relevantAttributes.check(limit: limit)
    try outputChanges.check()
  }

  /// The same plan for another thread; see `JSONDocument.apart`.
  public var apart: Plan {
    var plan = self
    plan.document = document.apart
    return plan
  }

  private static func refuseOthers(_ root: JSONView) throws(PlanParserError) {
    let kind = DocumentKind(root)
    if case .list(let count) = kind { throw .listOfDocuments(count: count) }
    guard root.kind == .object else { throw .notAnObject(found: root.kind) }
    switch kind {
    case .plan: return
    case .showState, .rawState: throw .stateInsteadOfPlan
    case .encryptedState(let serial): throw .encryptedState(serial: serial)
    case .encryptedPlan: throw .encryptedPlan
    case .providerSchemas: throw .providerSchemas
    case .uiLog: throw .uiLog
    case .backendPointer: throw .backendPointer
    case .wrapped(let key): throw .wrapped(key: key)
    case .list, .unknown: throw .notAPlan(reason: "none of the keys of a plan is there")
    }
  }

  func view(_ key: PlanKey) -> JSONView? { fields.view(key, in: document.root) }
}
