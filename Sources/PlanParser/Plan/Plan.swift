public import DriftModels

/// A plan as `terraform show -json` or `tofu show -json` prints it, format 0.1 to 1.x.
///
/// Unknown keys and newer minor versions are accepted, an unknown major is not. Absent and null mean the same.
public struct Plan: Sendable {
  /// Bounds beyond those of JSON.
  public struct Limits: Hashable, Sendable {
    /// Bounds on depth and bytes.
    public var json: JSONLimits
    /// Most entries of `resource_changes`. Default: no bound.
    public var resourceChanges: Int

    /// Sets the bounds.
    public init(json: JSONLimits = JSONLimits(), resourceChanges: Int = .max) {
      self.json = json
      self.resourceChanges = resourceChanges
    }
  }

  /// The parsed document.
  public let document: JSONDocument
  /// `format_version`, such as `1.2`.
  public let formatVersion: String
  /// How many entries fall into each class.
  public private(set) var counts = PlanCounts()
  /// Members overruled by a later one of the same name, in the objects that carry the plan's structure.
  public private(set) var duplicateKeyCount = 0
  private var parts: [String: JSONView] = [:]

  /// Maps and reads a file; `-` is standard input.
  /// - Throws: ``PlanParserError``.
  public init(file path: String, limits: Limits = Limits()) throws(PlanParserError) {
    let source: JSONSource
    do { source = try JSONSource(file: path, limits: limits.json) } catch { throw .json(error) }
    try self.init(source, limits: limits)
  }

  /// Reads bytes in memory.
  /// - Throws: ``PlanParserError``.
  public init(_ source: JSONSource, limits: Limits = Limits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraform: source, limits: limits.json), limits: limits)
  }

  /// Reads a parsed document.
  /// - Throws: ``PlanParserError``.
  public init(document: JSONDocument, limits: Limits = Limits()) throws(PlanParserError) {
    self.document = document
    let root = document.root
    guard let members = root.members else { throw Self.notAnObject(root) }
    formatVersion = try Self.formatVersion(root)
    try Self.expectPlan(root)
    duplicateKeyCount = root.overruledMemberCount
    for (key, value) in members {
      let name = key.description
      guard let kind = Self.kinds[name] else { continue }
      parts[name] = try value.require(kind)
    }
    try checkLists(limits)
  }

  private static let kinds: [String: JSONKind] = [
    "terraform_version": .string, "variables": .object, "planned_values": .object, "resource_drift": .array,
    "resource_changes": .array, "deferred_changes": .array, "deferred_action_invocations": .array,
    "output_changes": .object, "action_invocations": .array, "prior_state": .object, "configuration": .object,
    "relevant_attributes": .array, "checks": .array, "timestamp": .string, "applyable": .bool, "complete": .bool,
    "errored": .bool,
  ]

  private mutating func checkLists(_ limits: Limits) throws(PlanParserError) {
    let count = parts["resource_changes"]?.count ?? 0
    guard count <= limits.resourceChanges else {
      throw .tooManyChanges(count: count, limit: limits.resourceChanges)
    }
    for entry in parts["resource_changes"]?.elements ?? JSONElements.none {
      counts.add(try ResourceChange(entry, duplicates: &duplicateKeyCount))
    }
    for entry in parts["resource_drift"]?.elements ?? JSONElements.none {
      _ = try ResourceChange(entry, duplicates: &duplicateKeyCount)
    }
    for entry in parts["deferred_changes"]?.elements ?? JSONElements.none {
      guard let change = entry["resource_change"] else { throw .json(entry.error(.missingKey("resource_change"))) }
      _ = try ResourceChange(change, duplicates: &duplicateKeyCount)
    }
  }

  private static func notAnObject(_ root: JSONView) -> PlanParserError {
    let isListOfPlans = root.elements?.contains { DocumentKind($0) == .plan } ?? false
    return isListOfPlans
      ? .wrapped(hint: "not an object: a list of plans; pass one of them") : .notAnObject(found: root.kind)
  }

  private static func formatVersion(_ root: JSONView) throws(PlanParserError) -> String {
    guard let view = root["format_version"] else {
      try expectPlan(root)
      throw .notAPlan(reason: "format_version is missing")
    }
    guard let text = view.string else { throw .json(view.wrongKind(expected: .string)) }
    try FormatVersion.check(text, field: "format_version")
    return text
  }

  private static func expectPlan(_ root: JSONView) throws(PlanParserError) {
    switch DocumentKind(root) {
    case .plan: return
    case .showState, .rawState: throw .stateInsteadOfPlan
    case .encrypted(let serial): throw serial == nil ? .binaryPlan : .encryptedState(serial: serial)
    case .providerSchemas: throw .providerSchemas
    case .uiLog: throw .uiLog
    case .backendPointer: throw .backendPointer
    case .wrapped(let key): throw .wrapped(hint: "the document is wrapped in \"\(key)\"; pass that part alone")
    case .unknown: throw .notAPlan(reason: "format_version is missing")
    }
  }
}

extension Plan {
  /// Version of the program that made the plan; OpenTofu writes its own here.
  public var terraformVersion: String? { parts["terraform_version"]?.string }
  /// What is going to happen, in the order of the file.
  public var resourceChanges: ResourceChanges { ResourceChanges(checked: parts["resource_changes"]) }
  /// What has changed outside of Terraform: `before` is the last state, `after` what refresh saw.
  public var resourceDrift: ResourceChanges { ResourceChanges(checked: parts["resource_drift"]) }
  /// Changes put off to a later plan.
  public var deferredChanges: [DeferredChange] {
    parts["deferred_changes"]?.elements?.compactMap(DeferredChange.init) ?? []
  }
  /// Provider actions that apply will invoke.
  public var actionInvocations: [ActionInvocation] {
    parts["action_invocations"]?.elements?.map(ActionInvocation.init) ?? []
  }
  /// Changes of the root module's outputs.
  public var outputChanges: [OutputChange] { parts["output_changes"]?.members?.map(OutputChange.init) ?? [] }
  /// Values of the root module's variables: secrets stand here in clear.
  public var variables: [String: Masked<JSONView>] {
    let members = parts["variables"]?.members ?? JSONMembers.none
    return Dictionary(
      members.compactMap { name, entry in entry["value"].map { (name.description, Masked($0)) } }) { _, last in last }
  }
  /// Attributes whose drift may have caused planned changes.
  public var relevantAttributes: [RelevantAttribute] {
    parts["relevant_attributes"]?.elements?.compactMap(RelevantAttribute.init) ?? []
  }
  /// Results of conditions and checks.
  public var checks: [CheckResult] { parts["checks"]?.elements?.map(CheckResult.init) ?? [] }
  /// State after the plan's refresh, in the form of `show -json`; nil when there was none.
  public var priorState: JSONView? { parts["prior_state"] }
  /// Prior state merged with the planned changes.
  public var plannedValues: JSONView? { parts["planned_values"] }
  /// The configuration that was planned.
  public var configuration: PlanConfiguration? { parts["configuration"].map(PlanConfiguration.init) }
  /// When the plan was made; nil in older formats and for artificial zero times.
  public var timestamp: Timestamp? { parts["timestamp"]?.string.flatMap(Timestamp.init(rfc3339:)) }
  /// Whether planning stopped with an error, which makes the lists partial. Absent in older formats.
  public var errored: Bool? { parts["errored"]?.bool }
  /// Whether nothing was left out by targeting, deferral or an error. Absent in older formats.
  public var complete: Bool? { parts["complete"]?.bool }
  /// Whether apply would do something. Absent in older formats.
  public var applyable: Bool? { parts["applyable"]?.bool }
  /// Whether the lists may lack something: such a plan can't prove that nothing changes.
  public var isPartial: Bool { errored == true || complete == false }
}
