/// Rules of the design that are not written yet. The list may only shrink.
enum PendingRules {
  static let ids: Set<String> = [
    "aws.eip-association", "aws.iam-role-inline-and-attached", "aws.lb-forward-forms",
    "aws.nacl-inline-vs-rules", "aws.route-table-inline", "aws.s3-split-resources", "aws.sg-all-ports",
    "aws.sg-protocol-alias", "aws.sg-rule-forms", "aws.sg-self-reference", "aws.sns-sqs-policy",
    "azure.nsg-inline-vs-separate", "azure.route-inline-vs-separate", "azure.subnet-inline-vs-separate",
    "gcp.iam-forms",
    "k8s.api-version-alias", "k8s.defaulted-fields", "k8s.injected-sidecars",
    "k8s.list-map-keys", "k8s.quantity", "k8s.replicas-autoscaled", "k8s.secret-encoding",
    "k8s.service-cluster-ip",
  ]
}
