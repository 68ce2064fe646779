extension RuleExamples {
  static let kubernetesPods: [RuleExample] = [
    RuleExample(
      "kubernetes.workload.host-port", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"port": [{}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"port": [{"host_port": 80}]}]}]}]}]}"#),
    RuleExample(
      "kubernetes.workload.kept-capabilities", "kubernetes_deployment",
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"capabilities": [{"drop": ["ALL"]}]}]}]}]}]}]}"#,
      #"{"spec": [{"template": [{"spec": [{"container": [{"security_context": [{"capabilities": [{"drop": []}]}]}]}]}]}]}"#
    ),
    RuleExample(
      "kubernetes.pod.host-port", "kubernetes_pod",
      #"{"spec": [{"container": [{"port": [{}]}]}]}"#,
      #"{"spec": [{"container": [{"port": [{"host_port": 80}]}]}]}"#),
    RuleExample(
      "kubernetes.pod.kept-capabilities", "kubernetes_pod",
      #"{"spec": [{"container": [{"security_context": [{"capabilities": [{"drop": ["ALL"]}]}]}]}]}"#,
      #"{"spec": [{"container": [{"security_context": [{"capabilities": [{"drop": []}]}]}]}]}"#),
  ]
}
