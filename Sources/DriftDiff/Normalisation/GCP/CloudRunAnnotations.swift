import DriftModels

extension NormalisationRule {
  /// `gcp.cloud-run-annotations`
  static let cloudRunAnnotations = NormalisationRule(
    id: "gcp.cloud-run-annotations", summary: "Cloud Run keeps notes of its own among the annotations of a service.",
    source: "Cloud Run documentation, annotations and labels", scope: .cloud(.gcp)
  ) { pair in
    guard pair.type.hasPrefix("google_cloud_run_"), pair.map(among: ["annotations"]) != nil else { return .undecided }
    let key = pair.name
    if CloudRunKeys.volatile.contains(key) { return .equal }
    if let standard = CloudRunKeys.defaults[key] {
      if (pair.declared?.string ?? standard) == (pair.live?.string ?? standard) { return .equal }
    }
    guard pair.declared == nil, CloudRunKeys.isOwn(key) else { return .undecided }
    return CloudRunKeys.settings.contains(key) ? .different : .equal
  }
}

/// Annotations of Cloud Run.
enum CloudRunKeys {
  /// Written with each operation.
  static let volatile: Set<String> = [
    "run.googleapis.com/ingress-status", "run.googleapis.com/operation-id", "serving.knative.dev/lastModifier",
  ]

  /// What an annotation means that is not there.
  static let defaults = ["run.googleapis.com/ingress": "all", "autoscaling.knative.dev/maxScale": "100"]

  /// Annotations under Google's names that are configuration, not notes.
  static let settings = Set(
    [
      "base-images", "binary-authorization", "binary-authorization-breakglass", "cloudsql-instances",
      "container-dependencies", "cpu-throttling", "custom-audiences", "default-url-disabled", "encryption-key",
      "encryption-key-shutdown-hours", "execution-environment", "gpu-zonal-redundancy-disabled",
      "health-check-disabled",
      "ingress", "invoker-iam-disabled", "maxScale", "minScale", "network-interfaces",
      "post-key-revocation-action-type", "scalingMode", "secrets", "sessionAffinity", "startup-cpu-boost",
      "vpc-access-connector", "vpc-access-egress",
    ].map { "run.googleapis.com/\($0)" })

  static func isOwn(_ key: String) -> Bool {
    ["run.googleapis.com/", "serving.knative.dev/", "client.knative.dev/"].contains(where: key.hasPrefix)
  }
}
