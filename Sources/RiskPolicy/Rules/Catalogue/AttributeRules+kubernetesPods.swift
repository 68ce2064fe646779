extension AttributeRules {
  static let kubernetesPods: [AttributeRule] = [
    AttributeRule(
      "kubernetes.workload.host-port", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.port.host_port", .raises(absent: 0), "it listens on a port of the node",
      "CIS Kubernetes 1.8 5.2.13"),
    AttributeRule(
      "kubernetes.workload.kept-capabilities", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.capabilities.drop", .loses([]),
      "the container keeps rights that it had given up", "CIS Kubernetes 1.8 5.2.10"),
    AttributeRule(
      "kubernetes.pod.host-port", .securityChange, "kubernetes_pod kubernetes_pod_v1", "spec.container.port.host_port",
      .raises(absent: 0), "it listens on a port of the node", "CIS Kubernetes 1.8 5.2.13"),
    AttributeRule(
      "kubernetes.pod.kept-capabilities", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.capabilities.drop", .loses([]),
      "the container keeps rights that it had given up", "CIS Kubernetes 1.8 5.2.10"),
  ]
}
