import DriftModels

extension NormalisationRule {
  /// `k8s.replicas-autoscaled`
  static let replicasAutoscaled = NormalisationRule(
    id: "k8s.replicas-autoscaled", summary: "An autoscaler moves the number of replicas between its limits.",
    source: "Kubernetes documentation, horizontal pod autoscaling; KEDA documentation, ScaledObject",
    scope: .cloud(.kubernetes),
    reads: [
      "kubectl_manifest": [PodScaler.path, PodScaler.manifestPath],
      "kubernetes_horizontal_pod_autoscaler": [PodScaler.typedPath],
      "kubernetes_manifest": [PodScaler.path, PodScaler.manifestPath],
    ]
  ) { pair in
    guard KubernetesField(pair).names == ["spec", "replicas"], let live = WholeNumber.of(pair.live),
      let declared = WholeNumber.of(pair.declared), declared != live
    else { return .undecided }
    guard let limits = PodScaler.limits(of: pair) else {
      return pair.surroundings.others.isComplete ? .undecided : .postponed
    }
    guard let most = limits.maximum, (limits.minimum ?? 1) <= live, live <= most else { return .undecided }
    return .noise(hint: "autoscaling")
  }
}

/// What scales a workload.
enum PodScaler {
  static let typedPath = "spec.scale_target_ref.name"
  static let path = "spec.scaleTargetRef.name"
  static let manifestPath = "manifest.spec.scaleTargetRef.name"

  /// Nil where nothing is known to scale it.
  static func limits(of pair: AttributePair) -> ScalingLimits? {
    let root = pair.declaredRoot["manifest"] ?? pair.declaredRoot
    let metadata = root.block("metadata")
    let name = metadata?["name"]?.string ?? pair.declaredRoot["name"]?.string ?? ""
    let facts = pair.surroundings.facts.scalers
    if !facts.isEmpty {
      let names = [pair.declaredResource.address, pair.liveResource.providerResourceID, name]
      if let known = names.lazy.compactMap({ facts[$0] }).first { return known }
    }
    guard !name.isEmpty else { return nil }
    let place = Place(kind: KubernetesField(pair).kind, namespace: metadata?["namespace"]?.string ?? "")
    return scalers(of: name, pair.surroundings.others).lazy.compactMap { limits(in: $0, of: place) }.first
  }

  private struct Place {
    let kind: String
    let namespace: String
  }

  /// Declared ones first: they say what is meant to be.
  private static func scalers(of name: String, _ others: OtherResources) -> [JSONView] {
    let manifests = ["kubernetes_manifest", "kubectl_manifest"]
    let typed = "kubernetes_horizontal_pod_autoscaler"
    return others.declared(typed, typedPath, is: name)
      + manifests.flatMap { type in [path, manifestPath].flatMap { others.declared(type, $0, is: name) } }
      + others.live(typed, typedPath, is: name)
      + manifests.flatMap { type in [path, manifestPath].flatMap { others.live(type, $0, is: name) } }
  }

  private static func limits(in scaler: JSONView, of place: Place) -> ScalingLimits? {
    let object = scaler["manifest"] ?? scaler
    guard let spec = object.block("spec"), isSame(object.block("metadata")?["namespace"]?.string ?? "", place.namespace)
    else { return nil }
    let target = spec.block("scale_target_ref")?["kind"]?.string ?? "Deployment"
    guard LetterCase.folded(target) == place.kind else { return nil }
    let isEventDriven = object["kind"]?.string == "ScaledObject"
    guard !isEventDriven else {
      return ScalingLimits(
        minimum: WholeNumber.of(spec.field("min_replica_count")) ?? 0,
        maximum: WholeNumber.of(spec.field("max_replica_count")) ?? 100)
    }
    return ScalingLimits(
      minimum: WholeNumber.of(spec.field("min_replicas")) ?? 1, maximum: WholeNumber.of(spec.field("max_replicas")))
  }

  /// The namespace `default` is left out as often as not.
  private static func isSame(_ left: String, _ right: String) -> Bool {
    (left.isEmpty ? "default" : left) == (right.isEmpty ? "default" : right)
  }
}
