import DriftModels
import Testing

@testable import Workflows

@Suite("Reading an operator report")
struct OperatorReportTests {
  @Test("every field is read, and unknown ones are passed over")
  func reads() throws {
    let report = try OperatorReport(
      """
      {"cluster_id": "c", "namespace": "", "generate_iac": true, "iac_format": "yaml", "custom_prompt": "short",
       "future": [1], "resources": [{"provider_resource_id": "web", "provider_type": "v1/Service", "name": "web",
        "normalized_type": "kubernetes_service_v1", "region": "eu-1",
        "properties": {"metadata": {"labels": {"app": "web", "n": 1}}, "n": 1.50}}]}
      """)
    #expect(report.clusterID == "c")
    #expect(report.namespace.isEmpty)
    #expect(report.generatesConfiguration)
    #expect(report.configurationFormat == .yaml)
    #expect(report.customPrompt == "short")
    let resource = try #require(report.resources.first)
    #expect(resource.id == "web")
    #expect(resource.type == "v1/Service")
    #expect(resource.normalizedType == "kubernetes_service_v1")
    #expect(resource.region == "eu-1")
    #expect(resource.labels == ["app": "web"])
    #expect(resource.properties?["n"]?.number?.text == "1.50")
  }

  @Test("what is left out has a default")
  func defaults() throws {
    let report = try OperatorReport(Reports.text(Reports.deployment("web")))
    #expect(!report.generatesConfiguration)
    #expect(report.configurationFormat == .terraform)
    #expect(report.customPrompt == nil)
    #expect(report.resources.first?.normalizedType == "kubernetes_deployment")
    #expect(report.resources.first?.region == nil)
    #expect(report.resources.first?.manager == nil)
  }

  static let invalid: [(text: String, field: String)] = [
    (#"{"namespace": "n", "resources": []}"#, "cluster_id"),
    (#"{"cluster_id": "", "namespace": "n", "resources": []}"#, "cluster_id"),
    (#"{"cluster_id": "c", "resources": []}"#, "namespace"),
    (#"{"cluster_id": "c", "namespace": "n"}"#, "resources"),
    (#"{"cluster_id": "c\u0000", "namespace": "n", "resources": []}"#, "cluster_id"),
    (#"{"cluster_id": "c", "namespace": "n", "iac_format": "pulumi", "resources": []}"#, "iac_format"),
    (
      #"{"cluster_id": "c", "namespace": "n", "resources": [{"provider_type": "t", "name": "n"}]}"#,
      "resources[0].provider_resource_id"
    ),
    (
      #"{"cluster_id": "c", "namespace": "n", "resources": [{"provider_resource_id": "", "provider_type": "t", "name": "n"}]}"#,
      "resources[0].provider_resource_id"
    ),
    (
      #"{"cluster_id": "c", "namespace": "n", "resources": [{"provider_resource_id": "i", "name": "n"}]}"#,
      "resources[0].provider_type"
    ),
    (
      #"{"cluster_id": "c", "namespace": "n", "resources": [{"provider_resource_id": "i", "provider_type": "t"}]}"#,
      "resources[0].name"
    ),
  ]

  @Test("a missing or impossible value is named", arguments: invalid)
  func namesField(_ text: String, _ field: String) throws {
    #expect {
      try OperatorReport(text)
    } throws: { error in
      if case WorkflowError.invalidField(field, _) = error { true } else { false }
    }
  }

  @Test(
    "a value of the wrong type is no valid JSON for this purpose",
    arguments: [
      "[]", #"{"cluster_id": 7, "namespace": "n", "resources": []}"#,
      #"{"cluster_id": "c", "namespace": "n", "resources": {}}"#,
      #"{"cluster_id": "c", "namespace": "n", "resources": [7]}"#,
      #"{"cluster_id": "c", "namespace": "n", "resources": [], "generate_iac": "yes"}"#,
      #"{"cluster_id": "c", "namespace": "n", "resources": [{"provider_resource_id": "i", "provider_type": "t", "name": "n", "properties": []}]}"#,
    ])
  func wrongTypes(_ text: String) throws {
    #expect {
      try OperatorReport(text)
    } throws: { error in
      if case WorkflowError.invalidJSON = error { true } else { false }
    }
  }

  @Test("limits are those of the embedder")
  func limits() throws {
    let limits = ReportLimits(resources: 1, textLength: 20, promptLength: 3)
    let two = try JSONDocument(Reports.text(Reports.deployment("a"), Reports.deployment("b")))
    #expect(throws: WorkflowError.tooLarge("resources in one report", count: 2, limit: 1)) {
      try OperatorReport(two, limits: limits)
    }
    let longName = try JSONDocument(Reports.text(cluster: String(repeating: "c", count: 21)))
    #expect(throws: WorkflowError.invalidField("cluster_id", reason: "must have at most 20 characters")) {
      try OperatorReport(longName, limits: limits)
    }
    let longPrompt = try JSONDocument(
      #"{"cluster_id": "c", "namespace": "n", "custom_prompt": "äöüß", "resources": []}"#)
    #expect(throws: WorkflowError.invalidField("custom_prompt", reason: "must have at most 3 characters")) {
      try OperatorReport(longPrompt, limits: limits)
    }
  }

  @Test(
    "the Terraform type follows from apiVersion and kind",
    arguments: [
      ("v1/Pod", "kubernetes_pod"), ("apps/v1/StatefulSet", "kubernetes_stateful_set"),
      ("autoscaling/v2/HorizontalPodAutoscaler", "kubernetes_horizontal_pod_autoscaler"),
      ("networking.k8s.io/v1/Ingress", "kubernetes_ingress"),
      ("rbac.authorization.k8s.io/v1/ClusterRoleBinding", "kubernetes_cluster_role_binding"),
      ("apiregistration.k8s.io/v1/APIService", "kubernetes_api_service"),
      ("storage.k8s.io/v1/CSIDriver", "kubernetes_csi_driver"),
      ("cert-manager.io/v1/Certificate", "kubernetes_manifest"),
      ("gateway.networking.k8s.io/v1/Gateway", "kubernetes_manifest"), ("Deployment", "kubernetes_deployment"),
    ])
  func types(providerType: String, expected: String) {
    #expect(KubernetesType.terraformType(of: providerType) == expected)
  }

  @Test("what a controller or the cluster made is told apart from what a user made")
  func managers() throws {
    let owned =
      #"{"metadata": {"ownerReferences": [{"kind": "X", "name": "x"}, {"kind": "ReplicaSet", "name": "web-1", "controller": true}]}}"#
    let table: [(namespace: String, type: String, name: String, properties: String, manager: String?)] = [
      ("shop", "v1/Pod", "web-1-a", owned, "ReplicaSet/web-1"),
      ("shop", "v1/Pod", "web", #"{"metadata": {"ownerReferences": [{"kind": "X", "name": "x"}]}}"#, nil),
      ("shop", "v1/ConfigMap", "kube-root-ca.crt", "{}", "kubernetes"),
      ("shop", "v1/ConfigMap", "settings", "{}", nil), ("shop", "v1/ServiceAccount", "default", "{}", "kubernetes"),
      ("default", "v1/Service", "kubernetes", "{}", "kubernetes"), ("shop", "v1/Service", "kubernetes", "{}", nil),
      ("kube-system", "apps/v1/Deployment", "coredns", "{}", "kubernetes"),
      ("", "v1/Namespace", "kube-public", "{}", "kubernetes"), ("", "v1/Namespace", "shop", "{}", nil),
    ]
    for row in table {
      let report = try OperatorReport(
        Reports.text(
          namespace: row.namespace,
          #"{"provider_resource_id": "i", "provider_type": "\#(row.type)", "name": "\#(row.name)", "properties": \#(row.properties)}"#
        ))
      #expect(report.resources.first?.manager == row.manager, "\(row)")
    }
  }
}
