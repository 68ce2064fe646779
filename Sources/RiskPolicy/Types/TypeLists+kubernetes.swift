extension TypeLists {
  static let kubernetes = TypeLists(
    stateful: """
      kubernetes_namespace kubernetes_namespace_v1 kubernetes_persistent_volume kubernetes_persistent_volume_claim
      kubernetes_persistent_volume_claim_v1 kubernetes_persistent_volume_v1 kubernetes_stateful_set
      kubernetes_stateful_set_v1
      """,
    iam: """
      kubernetes_cluster_role kubernetes_cluster_role_binding kubernetes_cluster_role_binding_v1
      kubernetes_cluster_role_v1 kubernetes_role kubernetes_role_binding kubernetes_role_binding_v1 kubernetes_role_v1
      kubernetes_service_account kubernetes_service_account_v1 kubernetes_token_request_v1
      """,
    network: """
      kubernetes_endpoints kubernetes_endpoints_v1 kubernetes_ingress kubernetes_ingress_class
      kubernetes_ingress_class_v1 kubernetes_ingress_v1 kubernetes_service kubernetes_service_v1
      """,
    security: """
      kubernetes_mutating_webhook_configuration kubernetes_mutating_webhook_configuration_v1 kubernetes_network_policy
      kubernetes_network_policy_v1 kubernetes_pod_security_policy kubernetes_pod_security_policy_v1beta1
      kubernetes_validating_webhook_configuration kubernetes_validating_webhook_configuration_v1
      """,
    encryption: """
      kubernetes_certificate_signing_request kubernetes_certificate_signing_request_v1 kubernetes_secret
      kubernetes_secret_v1
      """)
}
