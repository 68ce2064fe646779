public import DriftModels

/// The analysis of a plan for readers: the document of ``PlanAnalysis``, seen change by change.
///
/// ```swift
/// let report = try PlanReport(JSONDocument(scan.result.bytes).root)
/// PlanReportFormat.markdown.render(report)
/// ```
public struct PlanReport: Sendable {
  /// The document.
  public let document: JSONView
  /// A name for the plan; nil where there is none.
  public var name: String?
  /// The file that the plan is from, for viewers that want one; nil where there is none.
  public var file: String?
  /// Where the whole of it can be seen; nil where it can't.
  public var link: String?

  /// Takes the document of an analysis.
  /// - Throws: ``WorkflowError/invalidJSON(_:)`` for what is no such document.
  public init(
    _ document: JSONView, name: String? = nil, file: String? = nil, link: String? = nil
  ) throws(WorkflowError) {
    guard document["changes"]?.kind == .array, document["summary"]?.kind == .object else {
      throw .invalidJSON(document.error(.missingKey("changes")))
    }
    self.document = document
    self.name = name
    self.file = file
    self.link = link
  }

  /// The highest level among the changes that are no noise.
  public var riskLevel: RiskLevel { RiskLevel(named: document["risk_level"]) }
  /// The highest level that values known only after apply may bring about.
  public var possibleRiskLevel: RiskLevel { max(riskLevel, RiskLevel(named: document["possible_risk_level"])) }
  /// A text for people, Markdown; empty when none was written.
  public var narrative: String { document["narrative"]?.string ?? "" }
  /// What must not be overlooked, Markdown.
  public var callouts: [String] { document["summary"]?["callouts"]?.elements?.compactMap(\.string) ?? [] }

  /// All changes, in the plan's order.
  public var changes: [PlanReportChange] { document["changes"]?.elements?.map(PlanReportChange.init) ?? [] }

  /// A number of the summary.
  func count(_ name: String) -> Int { document["summary"]?[name]?.int ?? 0 }

  /// Whether what is not listed may change all the same.
  var isIncomplete: Bool { ["partial", "errored"].contains(document["summary"]?["completeness"]?.string ?? "") }

  private typealias Placed = (offset: Int, element: PlanReportChange)

  private static func precedes(_ left: Placed, _ right: Placed) -> Bool {
    let (one, other) = (left.element, right.element)
    if one.possibleRiskLevel != other.possibleRiskLevel { return one.possibleRiskLevel > other.possibleRiskLevel }
    if one.riskLevel != other.riskLevel { return one.riskLevel > other.riskLevel }
    return left.offset < right.offset
  }

  /// Changes that do something, the worst first by what they may come to, then by what is certain, in the plan's order
  /// within that.
  func worstFirst(_ isWanted: (PlanReportChange) -> Bool) -> [PlanReportChange] {
    changes.filter { !$0.isIdle && isWanted($0) }.enumerated()
      .sorted { Self.precedes($0, $1) }.map(\.element)
  }
}

/// One change of a plan, or of what refreshing found.
public struct PlanReportChange: Sendable {
  let view: JSONView

  /// The resource.
  public var address: String { view["address"]?.string ?? "" }
  /// Its Terraform type.
  public var resourceType: String { view["resource_type"]?.string ?? "" }
  /// What happens.
  public var action: String { view["action"]?.string ?? "" }
  /// How much it can hurt.
  public var riskLevel: RiskLevel { RiskLevel(named: view["risk_level"]) }
  /// How much it may hurt by values that are known only after apply.
  public var possibleRiskLevel: RiskLevel { max(riskLevel, RiskLevel(named: view["possible_risk_level"])) }
  /// Whether it is noise.
  public var isNoise: Bool { view["noise"]?.bool ?? false }
  /// The rule or suppression that says so.
  public var noiseReason: String? { view["noise_reason"]?.string }

  /// Whether it was found by refreshing, and no part of what is planned.
  var isDrift: Bool { flags.contains { $0.id == "out-of-band-change" } }
  /// Whether nothing happens.
  var isIdle: Bool { action == "no-op" || action == "read" }

  var flags: [Flag] { view["flags"]?.elements?.map(Flag.init) ?? [] }
  var attributes: [Attribute] { view["attributes"]?.elements?.map(Attribute.init) ?? [] }
  var dependents: Int { view["blast_radius"]?["total"]?.int ?? 0 }

  /// A reason for a level.
  struct Flag {
    let view: JSONView

    var id: String { view["flag_id"]?.string ?? "" }
    var severity: String { view["severity"]?.string ?? "" }
    var level: RiskLevel { RiskLevel(named: view["severity"]) }
    var message: String { view["message"]?.string ?? "" }
    var attribute: String? { view["attribute"]?.string }
    var rule: String { view["rule_id"]?.string ?? "" }
    var policyRule: String? { view["policy_rule_id"]?.string }
    var isUnknown: Bool { view["certainty"]?.string == "unknown" }
    var references: [String] { view["references"]?.elements?.compactMap(\.string) ?? [] }
  }

  /// An attribute that differs.
  struct Attribute {
    let view: JSONView

    var path: String { view["path"]?.string ?? "" }
    var before: String { Self.text(view["before"]) }
    var after: String {
      view["unknown_after_apply"]?.bool == true ? "(known after apply)" : Self.text(view["after"])
    }

    private static func text(_ value: JSONView?) -> String {
      value.map { $0.withSource { String(decoding: $0, as: UTF8.self) } } ?? "null"
    }
  }
}

extension RiskLevel {
  fileprivate init(named view: JSONView?) {
    self = view?.string.flatMap(RiskLevel.init(rawValue:)) ?? .none
  }
}
