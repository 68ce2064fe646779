extension KnownNoise {
  /// What Kubernetes and its controllers write.
  static let kubernetes: [KnownNoise] = [
    KnownNoise(
      id: "noise-node-pool-size", title: "Sizes of node pools",
      cause: "The cluster autoscaler adds and removes nodes between the limits of the pool.", provider: .any,
      resourceTypes: [
        "aws_eks_node_group", "google_container_node_pool", "google_container_cluster", "azurerm_kubernetes_cluster",
        "azurerm_kubernetes_cluster_node_pool",
      ],
      attributes: [
        "scaling_config[*].desired_size", "node_count", "initial_node_count", "node_pool[*].node_count",
        "node_pool[*].initial_node_count", "default_node_pool[*].node_count",
      ],
      actions: [.update, .replace], confidence: .high,
      quickPatch: .ignoring(because: "The autoscaler decides on the number."),
      structuralRefactor: FixTemplate(
        "Give the limits only", "A pool with autoscaling and without a number has nothing to differ from.",
        code: """
          resource "google_container_node_pool" "<name>" {
            autoscaling {
              min_node_count = 1
              max_node_count = 10
            }
          }
          """,
        pros: ["Says what is meant: the range"], cons: ["Not possible for EKS, which needs `ignore_changes`"]),
      longTermRework: FixTemplate(
        "Leave nodes to the cluster",
        "Provisioners inside the cluster choose nodes for the pods that wait; Terraform makes no pools but the first.",
        pros: ["Nodes fit what runs"], cons: ["Another controller to look after"])),
    KnownNoise(
      id: "noise-replicas", title: "Replicas that a scaler owns",
      cause: "A horizontal autoscaler sets the number of replicas.", provider: .any,
      resourceTypes: ["kubernetes_deployment*", "kubernetes_stateful_set*", "kubernetes_replication_controller*"],
      attributes: ["spec[*].replicas"], marksChanges: false, confidence: .high,
      quickPatch: .ignoring("spec[0].replicas", because: "The scaler decides on the number."),
      structuralRefactor: FixTemplate(
        "Make scaler and workload together",
        "With the scaler beside the workload it is plain to see who owns the number.",
        code: """
          resource "kubernetes_horizontal_pod_autoscaler_v2" "<name>" {
            metadata {
              name = "<name>"
            }

            spec {
              min_replicas = 2
              max_replicas = 10

              scale_target_ref {
                api_version = "apps/v1"
                kind        = "Deployment"
                name        = "<name>"
              }
            }
          }
          """,
        pros: ["Limits are reviewed with the workload"], cons: ["`ignore_changes` stays necessary"]),
      longTermRework: FixTemplate(
        "Leave workloads to a delivery tool",
        "Terraform makes the cluster, and a tool in the cluster applies workloads by server-side apply, which knows owners of "
          + "fields.",
        pros: ["Each field has one owner"], cons: ["Another tool"])),
    KnownNoise(
      id: "noise-kubernetes-server-fields", title: "Fields that the server writes",
      cause: "The API server counts versions and generations, and controllers keep notes in annotations.",
      provider: .any,
      resourceTypes: ["kubernetes_*", "kubectl_manifest"],
      attributes: [
        "metadata[*].resource_version", "metadata[*].generation", "metadata[*].uid", "live_manifest_incluster",
        "live_uid",
        #"**["deployment.kubernetes.io/revision"]"#, #"**["kubectl.kubernetes.io/*"]"#, #"**["cattle.io/*"]"#,
        #"**["field.cattle.io/*"]"#, #"**["autoscaling.alpha.kubernetes.io/*"]"#,
      ],
      confidence: .high,
      quickPatch: FixTemplate(
        "Let the provider ignore annotations", "The provider leaves annotations alone that match what it is told.",
        code: #"""
          provider "kubernetes" {
            ignore_annotations = ["^deployment\\.kubernetes\\.io\\/.*", "^kubectl\\.kubernetes\\.io\\/.*"]
          }
          """#,
        pros: ["One place for all resources"], cons: ["Drift of these annotations is not seen any more"]),
      structuralRefactor: FixTemplate(
        "Do not restart through annotations",
        "Roll pods by a hash of their configuration in the template instead of by hand.",
        code: """
          locals {
            configuration_hash = sha256(jsonencode(var.configuration))
          }
          """,
        pros: ["A restart is visible as a change of configuration"], cons: ["Restarts by hand are still noise"]),
      longTermRework: FixTemplate(
        "Leave workloads to a delivery tool",
        "Tools in the cluster compare by owners of fields and do not see these at all.",
        pros: ["Ends this kind of noise"], cons: ["Another tool"])),
    KnownNoise(
      id: "noise-helm-metadata", title: "Metadata of Helm releases",
      cause: "`metadata` is computed from the release, and counts up with each revision.", provider: .any,
      resourceTypes: ["helm_release"],
      attributes: ["metadata", "metadata[*]", "metadata[*].*", "metadata.*"],
      quickPatch: FixTemplate(
        "Refresh the state", "The block is computed only; an apply that refreshes takes the new revision over.",
        pros: ["Changes nothing that runs"], cons: ["It comes back with each release outside of Terraform"]),
      structuralRefactor: FixTemplate(
        "Pin the chart", "A chart with an exact version and an address of its own does not change between plans.",
        code: """
          resource "helm_release" "<name>" {
            name       = "<name>"
            repository = var.chart_repository
            chart      = var.chart
            version    = "1.2.3"
          }
          """,
        pros: ["Plans are the same tomorrow"], cons: ["Somebody has to raise the version"]),
      longTermRework: FixTemplate(
        "Release with one tool", "Let either Terraform or a delivery tool own releases.",
        pros: ["One history of releases"], cons: ["Releases have to be handed over once"])),
  ]
}
