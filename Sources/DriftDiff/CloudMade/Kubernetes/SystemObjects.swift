import DriftModels

extension CloudMadeRule {
  /// `k8s.system-objects`
  static let systemObjects = CloudMadeRule(
    id: "k8s.system-objects", summary: "Every cluster has these namespaces and objects.",
    source: "Kubernetes documentation, initial namespaces and default roles; documentation of managed clusters"
  ) { resource in
    guard resource.cloud == .kubernetes, let object = KubernetesIdentity(live: resource, type: resource.type) else {
      return false
    }
    return SystemObjects.contain(resource, object)
  }
}

/// What clusters start with.
enum SystemObjects {
  private static let namespaces: Set<String> = ["kube-system", "kube-public", "kube-node-lease"]

  static func contain(_ resource: LiveResource, _ object: KubernetesIdentity) -> Bool {
    let type = CloudType.canonical(resource.type)
    if ["kubernetes_cluster_role_binding", "kubernetes_role_binding"].contains(type) {
      return isStockBinding(resource, object)
    }
    if hasBootstrapLabel(resource) || isStock(type, object.name, object.namespace) { return true }
    guard namespaces.contains(object.namespace) else { return false }
    return helpers.contains(type) || isAddon(type, object.name) || isBootstrapToken(type, resource)
  }

  private static func isStock(_ type: String, _ name: String, _ namespace: String) -> Bool {
    switch type {
    case "kubernetes_namespace": name == "default" || namespaces.contains(name)
    case "kubernetes_service", "kubernetes_endpoints", "kubernetes_endpoint_slice":
      name == "kubernetes" && (namespace == "default" || namespace.isEmpty)
    case "kubernetes_config_map": name == "kube-root-ca.crt"
    case "kubernetes_service_account", "kubernetes_default_service_account": name == "default"
    case "kubernetes_cluster_role":
      name.hasPrefix("system:") || ["admin", "cluster-admin", "edit", "view"].contains(name)
    case "kubernetes_role": name.hasPrefix("system:")
    case "kubernetes_priority_class": name.hasPrefix("system-")
    case "kubernetes_storage_class": storageClasses.contains(name)
    default: false
    }
  }

  /// Bound to what belongs to Kubernetes, and to nothing else: a name alone would be easy to take.
  private static func isStockBinding(_ binding: LiveResource, _ object: KubernetesIdentity) -> Bool {
    let isNamed =
      object.name.hasPrefix("system:") || object.name == "cluster-admin" || namespaces.contains(object.namespace)
      || hasBootstrapLabel(binding)
    guard isNamed else { return false }
    let subjects = binding.properties?["subject"] ?? binding.properties?["subjects"]
    guard let list = subjects?.elements else { return subjects?.string.map { isSystem(named: $0) } ?? true }
    return list.allSatisfy(isSystem)
  }

  private static func isSystem(_ subject: JSONView) -> Bool {
    let name = subject["name"]?.string ?? subject.string ?? ""
    guard subject["kind"]?.string == "ServiceAccount" else { return isSystem(named: name) }
    return namespaces.contains(subject["namespace"]?.string ?? "")
  }

  /// `system:nodes`, `User:system:kube-scheduler`
  private static func isSystem(named name: String) -> Bool {
    name.hasPrefix("system:") || ["User:system:", "Group:system:"].contains(where: name.hasPrefix)
  }

  private static func hasBootstrapLabel(_ resource: LiveResource) -> Bool {
    let labels = resource.properties?.block("metadata")?["labels"]
    return labels?["kubernetes.io/bootstrapping"]?.string == "rbac-defaults"
  }

  /// Kinds that components of the cluster make in its own namespaces, and that run nothing.
  private static let helpers: Set<String> = [
    "kubernetes_config_map", "kubernetes_endpoint_slice", "kubernetes_endpoints", "kubernetes_event",
    "kubernetes_lease", "kubernetes_role", "kubernetes_service_account",
  ]

  private static func isBootstrapToken(_ type: String, _ resource: LiveResource) -> Bool {
    type == "kubernetes_secret" && resource.text("type").hasPrefix("bootstrap.kubernetes.io/")
  }

  private static let workloads: Set<String> = [
    "kubernetes_daemonset", "kubernetes_daemon_set", "kubernetes_deployment", "kubernetes_pod",
    "kubernetes_pod_disruption_budget", "kubernetes_service", "kubernetes_stateful_set",
  ]

  /// Whether it runs or reaches a component that clusters come with.
  private static func isAddon(_ type: String, _ name: String) -> Bool {
    workloads.contains(type) && addons.contains { name == $0 || name.hasPrefix("\($0)-") }
  }

  private static let addons: Set<String> = [
    "antrea", "aws-node", "azure-cns", "azure-ip-masq-agent", "azure-npm", "azure-policy", "calico-kube-controllers",
    "calico-node", "calico-typha", "cilium", "cloud-controller-manager", "cloud-node-manager", "coredns",
    "csi-azuredisk-node", "csi-azurefile-node", "default-http-backend", "ebs-csi-controller", "ebs-csi-node",
    "efs-csi-controller", "efs-csi-node", "eks-pod-identity-agent", "etcd", "event-exporter-gke", "fluentbit-gke",
    "gke-metadata-server", "gke-metrics-agent", "ip-masq-agent", "kindnet", "konnectivity-agent", "kube-apiserver",
    "kube-controller-manager", "kube-dns", "kube-flannel-ds", "kube-proxy", "kube-scheduler", "l7-default-backend",
    "local-path-provisioner", "metrics-server", "netd", "node-local-dns", "nvidia-gpu-device-plugin", "pdcsi-node",
    "snapshot-controller", "storage-provisioner", "svclb-traefik", "traefik",
  ]

  private static let storageClasses: Set<String> = [
    "azurefile", "azurefile-csi", "azurefile-csi-premium", "azurefile-premium", "default", "gp2", "hostpath",
    "local-path", "managed", "managed-csi", "managed-csi-premium", "managed-premium", "premium-rwo", "standard",
    "standard-rwo",
  ]
}
