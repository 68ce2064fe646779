import DriftModels
import Testing

@testable import Server

extension Tenant {
  /// A deployment in a report and in a state, with a number of replicas.
  static func deployment(_ name: String, replicas: Int) -> String {
    """
    {"provider_resource_id": "shop/\(name)", "provider_type": "apps/v1/Deployment", "name": "\(name)",
     "properties": {"metadata": {"name": "\(name)", "namespace": "shop"}, "spec": {"replicas": \(replicas)}}}
    """
  }

  static func declared(_ name: String, replicas: Int) -> String {
    """
    {"mode": "managed", "type": "kubernetes_deployment", "name": "\(name)", "provider": "p", "instances": [{
     "attributes": {"id": "shop/\(name)", "metadata": [{"name": "\(name)", "namespace": "shop"}],
     "spec": [{"replicas": \(replicas)}]}}]}
    """
  }

  static func report(cluster: String = "c1", namespace: String = "shop", _ resources: [String]) -> String {
    """
    {"cluster_id": "\(cluster)", "namespace": "\(namespace)", "resources": [\(resources.joined(separator: ","))]}
    """
  }

  static func state(serial: String = "1", lineage: String = "a", _ resources: [String] = []) -> String {
    """
    {"version": 4, "serial": \(serial), "lineage": "\(lineage)", "resources": [\(resources.joined(separator: ","))]}
    """
  }

  /// Sends a report with the key without restriction; gives the id of its scan.
  func report(_ body: String) async throws -> String {
    let answer = try await server.send(.post("/api/v2/operator/report", key: key, body))
    #expect(answer.status == 201)
    return try #require(try answer.json()["report_id"]?.string)
  }

  /// Makes a source over HTTP, linked to the account of a scan.
  func source(ofScan scan: String? = nil) async throws -> String {
    var account = "null"
    if let scan { account = "\"\(try #require(try await get("/scans/\(scan)").json()["cloud_account_id"]?.string))\"" }
    let answer = try await post(
      "/state-sources",
      #"{"kind": "upload", "display_name": "s", "config": {}, "cloud_account_id": \#(account)}"#)
    #expect(answer.status == 201)
    return try #require(try answer.json()["id"]?.string)
  }
}

/// Text as a JSON string.
func quoted(_ text: String) -> String {
  var writer = JSONWriter()
  writer.value(text)
  return writer.text
}
