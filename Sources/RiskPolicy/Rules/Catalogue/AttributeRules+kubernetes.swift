extension AttributeRules {
  static let kubernetes: [AttributeRule] = [
    AttributeRule(
      "kubernetes.workload.privileged", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.privileged", .turnsOn(),
      "the container can do on the node what root can", "CIS Kubernetes 1.8 5.2.2"),
    AttributeRule(
      "kubernetes.workload.host-pid", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.host_pid", .turnsOn(), "it sees all processes of the node", "CIS Kubernetes 1.8 5.2.3"),
    AttributeRule(
      "kubernetes.workload.host-ipc", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.host_ipc", .turnsOn(), "it shares memory with processes of the node",
      "CIS Kubernetes 1.8 5.2.4"),
    AttributeRule(
      "kubernetes.workload.host-network", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.host_network", .turnsOn(), "it listens on the network of the node", "CIS Kubernetes 1.8 5.2.5"
    ),
    AttributeRule(
      "kubernetes.workload.escalation", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.allow_privilege_escalation", .turnsOn(absent: true),
      countsAtCreation: false, "a process can gain more rights than its parent", "CIS Kubernetes 1.8 5.2.6"),
    AttributeRule(
      "kubernetes.workload.non-root", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.run_as_non_root", .turnsOff(), "the container may run as root",
      "CIS Kubernetes 1.8 5.2.7"),
    AttributeRule(
      "kubernetes.workload.capabilities", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.capabilities.add",
      .isOneOf(["all", "sys_admin", "net_admin", "net_raw", "sys_ptrace", "sys_module"]),
      "the container gets rights over the node", "CIS Kubernetes 1.8 5.2.9", "CIS Kubernetes 1.8 5.2.8"),
    AttributeRule(
      "kubernetes.workload.read-only-root", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.container.security_context.read_only_root_filesystem", .turnsOff(),
      "the container can alter its own programs", "NIST CM-7"),
    AttributeRule(
      "kubernetes.workload.host-path", .securityChange,
      "kubernetes_deployment kubernetes_deployment_v1 kubernetes_stateful_set kubernetes_stateful_set_v1 kubernetes_daemonset kubernetes_daemon_set_v1 kubernetes_job kubernetes_job_v1",
      "spec.template.spec.volume.host_path.path", .isSet, "it reads files of the node", "CIS Kubernetes 1.8 5.2.12"),
    AttributeRule(
      "kubernetes.pod.privileged", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.privileged", .turnsOn(), "the container can do on the node what root can",
      "CIS Kubernetes 1.8 5.2.2"),
    AttributeRule(
      "kubernetes.pod.host-pid", .securityChange, "kubernetes_pod kubernetes_pod_v1", "spec.host_pid", .turnsOn(),
      "it sees all processes of the node", "CIS Kubernetes 1.8 5.2.3"),
    AttributeRule(
      "kubernetes.pod.host-ipc", .securityChange, "kubernetes_pod kubernetes_pod_v1", "spec.host_ipc", .turnsOn(),
      "it shares memory with processes of the node", "CIS Kubernetes 1.8 5.2.4"),
    AttributeRule(
      "kubernetes.pod.host-network", .securityChange, "kubernetes_pod kubernetes_pod_v1", "spec.host_network",
      .turnsOn(), "it listens on the network of the node", "CIS Kubernetes 1.8 5.2.5"),
    AttributeRule(
      "kubernetes.pod.escalation", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.allow_privilege_escalation", .turnsOn(absent: true), countsAtCreation: false,
      "a process can gain more rights than its parent", "CIS Kubernetes 1.8 5.2.6"),
    AttributeRule(
      "kubernetes.pod.non-root", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.run_as_non_root", .turnsOff(), "the container may run as root",
      "CIS Kubernetes 1.8 5.2.7"),
    AttributeRule(
      "kubernetes.pod.capabilities", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.capabilities.add",
      .isOneOf(["all", "sys_admin", "net_admin", "net_raw", "sys_ptrace", "sys_module"]),
      "the container gets rights over the node", "CIS Kubernetes 1.8 5.2.9", "CIS Kubernetes 1.8 5.2.8"),
    AttributeRule(
      "kubernetes.pod.read-only-root", .securityChange, "kubernetes_pod kubernetes_pod_v1",
      "spec.container.security_context.read_only_root_filesystem", .turnsOff(),
      "the container can alter its own programs", "NIST CM-7"),
    AttributeRule(
      "kubernetes.pod.host-path", .securityChange, "kubernetes_pod kubernetes_pod_v1", "spec.volume.host_path.path",
      .isSet, "it reads files of the node", "CIS Kubernetes 1.8 5.2.12"),
    AttributeRule(
      "kubernetes.service-account.token", .securityChange, "kubernetes_service_account kubernetes_service_account_v1",
      "automount_service_account_token", .turnsOn(absent: true), countsAtCreation: false,
      "every pod of the account carries its token", "CIS Kubernetes 1.8 5.1.6"),
    AttributeRule(
      "kubernetes.role.verbs", .iamWildcard,
      "kubernetes_cluster_role kubernetes_cluster_role_v1 kubernetes_role kubernetes_role_v1", "rule.verbs",
      .isOneOf(["*"]), "the role may do everything to what it names", "CIS Kubernetes 1.8 5.1.3"),
    AttributeRule(
      "kubernetes.role.resources", .iamWildcard,
      "kubernetes_cluster_role kubernetes_cluster_role_v1 kubernetes_role kubernetes_role_v1", "rule.resources",
      .isOneOf(["*"]), "the role means every kind of object", "CIS Kubernetes 1.8 5.1.3"),
    AttributeRule(
      "kubernetes.binding.administrator", .iamWildcard,
      "kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1 kubernetes_role_binding kubernetes_role_binding_v1",
      "role_ref.name", .isOneOf(["cluster-admin"]), "the role may do everything", "CIS Kubernetes 1.8 5.1.1"),
    AttributeRule(
      "kubernetes.binding.anonymous", .publicExposure,
      "kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1 kubernetes_role_binding kubernetes_role_binding_v1",
      "subject.name", .isOneOf(["system:anonymous", "system:unauthenticated"]),
      "the role is granted to those who do not say who they are", "NIST AC-3"),
    AttributeRule(
      "kubernetes.service.load-balancer", .publicExposure, "kubernetes_service kubernetes_service_v1", "spec.type",
      .isOneOf(["loadbalancer"]), "a load balancer of the cloud leads to the service", "NIST SC-7"),
    AttributeRule(
      "kubernetes.service.source-ranges", .publicExposure, "kubernetes_service kubernetes_service_v1",
      "spec.load_balancer_source_ranges", .admitsWorld, "any address may reach the service", "NIST SC-7"),
    AttributeRule(
      "kubernetes.ingress.tls", .encryptionDisabled, "kubernetes_ingress kubernetes_ingress_v1", "spec.tls", .isRemoved,
      "clients talk to it in the clear", "NIST SC-8"),
    AttributeRule(
      "kubernetes.network-policy.removed", .securityChange, "kubernetes_network_policy kubernetes_network_policy_v1",
      "", .resourceGoes, "the pods that it guarded can be reached from everywhere in the cluster",
      "CIS Kubernetes 1.8 5.3.2"),
  ]
}
