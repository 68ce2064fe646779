import DriftModels

@testable import Workflows

/// Texts of small operator reports.
enum Reports {
  static func text(cluster: String = "prod-1", namespace: String = "shop", _ resources: String...) -> String {
    """
    {"cluster_id": "\(cluster)", "namespace": "\(namespace)", "resources": [\(resources.joined(separator: ", "))]}
    """
  }

  static func deployment(_ name: String, namespace: String = "shop", properties: String = "{}") -> String {
    """
    {"provider_resource_id": "\(namespace)/\(name)", "provider_type": "apps/v1/Deployment", "name": "\(name)", \
    "properties": \(properties)}
    """
  }
}

extension OperatorReport {
  init(_ text: String) throws {
    self = try OperatorReport(JSONDocument(text))
  }
}
