extension RuleExamples {
  static let kubernetes: [RuleExample] = [
    RuleExample(
      "kubernetes.workload.privileged", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"privileged": false}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"privileged": true}]}]}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.host-pid", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"host_pid": false}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"host_pid": true}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.host-ipc", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"host_ipc": false}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"host_ipc": true}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.host-network", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"host_network": false}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"host_network": true}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.escalation", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"allow_privilege_escalation": false}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"allow_privilege_escalation": true}]}]}]}]}]}"#
    ),
    RuleExample(
      "kubernetes.workload.non-root", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_non_root": true}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"run_as_non_root": false}]}]}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.capabilities", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"capabilities": [{"add": ["CHOWN"]}]}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"capabilities": [{"add": ["SYS_ADMIN"]}]}]}]}]}]}]}"#
    ),
    RuleExample(
      "kubernetes.workload.read-only-root", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"read_only_root_filesystem": true}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"read_only_root_filesystem": false}]}]}]}]}]}"#
    ),
    RuleExample(
      "kubernetes.workload.host-path", "kubernetes_deployment",
      #"{}"#,
      #"{"spec": [{"template": [{"spec": [{"volume": [{"host_path": [{"path": "/var/run"}]}]}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.privileged", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"privileged": false}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"privileged": true}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.host-pid", "kubernetes_pod",
      #"{"spec": [{"host_pid": false}]}"#,
      #"{"spec": [{"host_pid": true}]}"#),
    RuleExample(
      "kubernetes.pod.host-ipc", "kubernetes_pod",
      #"{"spec": [{"host_ipc": false}]}"#,
      #"{"spec": [{"host_ipc": true}]}"#),
    RuleExample(
      "kubernetes.pod.host-network", "kubernetes_pod",
      #"{"spec": [{"host_network": false}]}"#,
      #"{"spec": [{"host_network": true}]}"#),
    RuleExample(
      "kubernetes.pod.escalation", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"allow_privilege_escalation": false}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"allow_privilege_escalation": true}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.non-root", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"run_as_non_root": true}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"run_as_non_root": false}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.capabilities", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"capabilities": [{"add": ["CHOWN"]}]}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"capabilities": [{"add": ["SYS_ADMIN"]}]}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.read-only-root", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"read_only_root_filesystem": true}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"read_only_root_filesystem": false}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.host-path", "kubernetes_pod",
      #"{}"#,
      #"{"spec": [{"volume": [{"host_path": [{"path": "/var/run"}]}]}]}"#),
    RuleExample(
      "kubernetes.service-account.token", "kubernetes_service_account",
      #"{"automount_service_account_token": false}"#,
      #"{"automount_service_account_token": true}"#),
    RuleExample(
      "kubernetes.role.verbs", "kubernetes_cluster_role",
      #"{"rule": [{"verbs": ["get"]}]}"#,
      #"{"rule": [{"verbs": ["*"]}]}"#),
    RuleExample(
      "kubernetes.role.resources", "kubernetes_cluster_role",
      #"{"rule": [{"resources": ["pods"]}]}"#,
      #"{"rule": [{"resources": ["*"]}]}"#),
    RuleExample(
      "kubernetes.binding.administrator", "kubernetes_cluster_role_binding",
      #"{"role_ref": [{"name": "view"}]}"#,
      #"{"role_ref": [{"name": "cluster-admin"}]}"#),
    RuleExample(
      "kubernetes.binding.anonymous", "kubernetes_cluster_role_binding",
      #"{"subject": [{"name": "ops"}]}"#,
      #"{"subject": [{"name": "system:anonymous"}]}"#),
    RuleExample(
      "kubernetes.service.load-balancer", "kubernetes_service",
      #"{"spec": [{"type": "ClusterIP"}]}"#,
      #"{"spec": [{"type": "LoadBalancer"}]}"#),
    RuleExample(
      "kubernetes.service.source-ranges", "kubernetes_service",
      #"{"spec": [{"load_balancer_source_ranges": ["192.0.2.0/24"]}]}"#,
      #"{"spec": [{"load_balancer_source_ranges": ["0.0.0.0/0"]}]}"#),
    RuleExample(
      "kubernetes.ingress.tls", "kubernetes_ingress",
      #"{"spec": [{"tls": [{"secret_name": "cert"}]}]}"#,
      #"{"spec": [{"tls": []}]}"#),
    RuleExample(
      "kubernetes.network-policy.removed", "kubernetes_network_policy",
      #"{}"#,
      #"{}"#),
  ]
}
