public import DriftModels

/// One object of a cluster, as its operator reports it.
public struct OperatorResource: Sendable {
  /// The cluster's own id of the object.
  public let id: String
  /// `apiVersion/Kind`, such as `apps/v1/Deployment`.
  public let type: String
  /// The Terraform type; told by ``type`` where the report does not say.
  public let normalizedType: String
  /// The object's name.
  public let name: String
  /// The region, where clusters have one.
  public let region: String?
  /// The object's labels.
  public let labels: [String: String]
  /// What manages the object when it is not the user: its controller, or the cluster itself.
  public let manager: String?
  /// The object, without secrets, as reported.
  public let properties: JSONView?

  init(_ fields: RequestFields, namespace: String, longestText longest: Int) throws(WorkflowError) {
    id = try fields.name("provider_resource_id", longest: longest)
    type = try fields.name("provider_type", longest: longest)
    name = try fields.name("name", longest: longest)
    region = try fields.optionalName("region", longest: longest)
    properties = try fields.view("properties", .object)
    normalizedType =
      try fields.optionalName("normalized_type", longest: longest) ?? KubernetesType.terraformType(of: type)
    let metadata = properties?["metadata"]
    labels = Self.labels(metadata)
    manager = Self.controller(metadata) ?? ClusterDefaults.manager(type: type, name: name, namespace: namespace)
  }

  private static func labels(_ metadata: JSONView?) -> [String: String] {
    var labels: [String: String] = [:]
    for (key, value) in metadata?["labels"]?.members ?? JSONMembers.none {
      guard let text = value.string else { continue }
      labels[key.description] = text
    }
    return labels
  }

  /// `Kind/name` of the owner that controls the object.
  private static func controller(_ metadata: JSONView?) -> String? {
    let owner = metadata?["ownerReferences"]?.elements?.first { $0["controller"]?.bool == true }
    guard let owner, let kind = owner["kind"]?.string, let name = owner["name"]?.string else { return nil }
    return "\(kind)/\(name)"
  }
}
