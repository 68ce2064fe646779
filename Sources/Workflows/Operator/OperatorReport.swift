public import DriftModels

/// What a Kubernetes operator saw in one namespace of its cluster: a full picture of it.
///
/// A value that exists is valid. Unknown fields are passed over.
public struct OperatorReport: Sendable {
  /// The form of configuration that may be asked for.
  public enum ConfigurationFormat: String, Hashable, Sendable, CaseIterable {
    case terraform, yaml
  }

  /// Names the cluster; its account is found or made by it.
  public let clusterID: String
  /// The namespace; empty for objects of the whole cluster.
  public let namespace: String
  /// What is there, in the order of the report.
  public let resources: [OperatorResource]
  /// Whether configuration for the resources is asked for.
  public let generatesConfiguration: Bool
  /// In which form it is asked for.
  public let configurationFormat: ConfigurationFormat
  /// A wish of the user for the model that writes it.
  public let customPrompt: String?

  /// Reads the body of `POST /operator/report`.
  /// - Throws: ``WorkflowError``: `invalidJSON` for a wrong type, `invalidField` for a missing or impossible value,
  ///   `tooLarge` for too many resources.
  public init(_ document: JSONDocument, limits: ReportLimits = ReportLimits()) throws(WorkflowError) {
    let fields = try RequestFields(document.root)
    clusterID = try fields.name("cluster_id", longest: limits.textLength)
    guard let namespace = try fields.text("namespace", longest: limits.textLength) else {
      throw .invalidField("namespace", reason: "is missing; it is empty for objects of the whole cluster")
    }
    self.namespace = namespace
    generatesConfiguration = try fields.flag("generate_iac") ?? false
    configurationFormat = try Self.format(fields)
    customPrompt = try fields.text("custom_prompt", longest: limits.promptLength)
    resources = try Self.resources(fields, namespace: namespace, limits: limits)
  }

  private static func format(_ fields: RequestFields) throws(WorkflowError) -> ConfigurationFormat {
    guard let name = try fields.text("iac_format", longest: .max) else { return .terraform }
    guard let format = ConfigurationFormat(rawValue: name) else {
      let known = ConfigurationFormat.allCases.map(\.rawValue).joined(separator: " or ")
      throw .invalidField("iac_format", reason: "must be \(known)")
    }
    return format
  }

  private static func resources(
    _ fields: RequestFields, namespace: String, limits: ReportLimits
  ) throws(WorkflowError) -> [OperatorResource] {
    guard let list = try fields.view("resources", .array), let count = list.count else {
      throw .invalidField("resources", reason: "is missing")
    }
    guard count <= limits.resources else {
      throw .tooLarge("resources in one report", count: count, limit: limits.resources)
    }
    var resources: [OperatorResource] = []
    resources.reserveCapacity(count)
    for entry in list.elements ?? JSONElements.none {
      let place = "resources[\(resources.count)]"
      resources.append(
        try OperatorResource(
          RequestFields(entry, place: place), namespace: namespace, longestText: limits.textLength))
    }
    return resources
  }
}
