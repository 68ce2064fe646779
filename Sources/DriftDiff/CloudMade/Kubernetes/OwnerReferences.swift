import DriftModels

extension CloudMadeRule {
  /// `k8s.owner-references`
  static let ownerReferences = CloudMadeRule(
    id: "k8s.owner-references",
    summary: "Controllers make objects and name themselves as owners; what no known owner has counts once.",
    source: "Kubernetes documentation, owners and dependents", reads: KubernetesOwners.reads,
    declaredSuffices: Set(KubernetesOwners.reads.keys)
  ) { resource, surroundings in
    guard resource.cloud == .kubernetes, let properties = resource.properties,
      let owner = ControllerReference(of: properties)
    else { return false }
    return KubernetesOwners(surroundings.others).explain(resource, properties, owner)
  }
}

/// The controller that an object names as its owner.
struct ControllerReference {
  /// In lowercase.
  let kind: String
  let name: String
  let namespace: String

  static let path = "metadata.owner_references.name"

  /// Nil for an object without one.
  init?(of object: JSONView) {
    guard let metadata = object.block("metadata"),
      let owner = metadata.field("owner_references")?.elements?.first(where: { $0["controller"]?.isTrue == true }),
      let kind = owner["kind"]?.string, let name = owner["name"]?.string
    else { return nil }
    self.kind = LetterCase.folded(kind)
    self.name = name
    namespace = metadata["namespace"]?.string ?? ""
  }
}

/// The objects that can own others, on both sides.
struct KubernetesOwners {
  private let others: OtherResources

  init(_ others: OtherResources) {
    self.others = others
  }

  /// Types by kind. Owners of other kinds can't be looked for.
  private static let types: [String: [String]] = [
    "cronjob": ["kubernetes_cron_job"], "daemonset": ["kubernetes_daemonset", "kubernetes_daemon_set"],
    "deployment": ["kubernetes_deployment"], "job": ["kubernetes_job"],
    "replicaset": ["kubernetes_replica_set", "kubernetes_replicaset"],
    "replicationcontroller": ["kubernetes_replication_controller"], "service": ["kubernetes_service"],
    "statefulset": ["kubernetes_stateful_set"],
  ]

  /// Kinds that make owners in turn, and name them for themselves.
  private static let makers = ["job": "cronjob", "replicaset": "deployment"]

  private static let names: Set<String> = ["metadata.name", "name"]
  private static let manifestName = "manifest.metadata.name"

  /// Types whose objects are made in numbers, of which one stands for all.
  private static let dependents: Set<String> = [
    "kubernetes_controller_revision", "kubernetes_endpoint_slice", "kubernetes_job", "kubernetes_pod",
    "kubernetes_replica_set",
  ]

  static let reads: OtherResources.Reads = {
    var reads = Dictionary(uniqueKeysWithValues: types.values.joined().map { ($0, names) })
    for type in KubernetesField.manifests { reads[type] = names.union([manifestName]) }
    for type in dependents { reads[type, default: names].insert(ControllerReference.path) }
    return reads
  }()

  /// Whether an owner that is known made the object, or another stands for all that the owner made.
  func explain(_ resource: LiveResource, _ object: JSONView, _ owner: ControllerReference) -> Bool {
    guard let types = Self.types[owner.kind] else { return true }
    if isKnown(owner.kind, types, owner.name, owner.namespace) { return true }
    if let maker = Self.makers[owner.kind], let dash = owner.name.lastIndex(of: "-"), let types = Self.types[maker],
      isKnown(maker, types, String(owner.name[..<dash]), owner.namespace)
    {
      return true
    }
    return !isFirst(object, of: CloudType.canonical(resource.type), owner)
  }

  private func isKnown(_ kind: String, _ types: [String], _ name: String, _ namespace: String) -> Bool {
    let typed = types.flatMap { type in
      Self.names.flatMap { others.declared(type, $0, is: name) + others.live(type, $0, is: name) }
    }
    if typed.contains(where: { isIn(namespace, $0) }) { return true }
    return KubernetesField.manifests.contains { type in
      let found =
        others.declared(type, Self.manifestName, is: name) + others.live(type, Self.manifestName, is: name)
        + others.live(type, "metadata.name", is: name)
      return found.contains { view in
        let manifest = view["manifest"] ?? view
        return LetterCase.folded(manifest["kind"]?.string ?? "") == kind && isIn(namespace, manifest)
      }
    }
  }

  /// Whether an object is in a namespace, or does not say in which it is.
  private func isIn(_ namespace: String, _ object: JSONView) -> Bool {
    let own = object.block("metadata")?["namespace"]?.string ?? ""
    return own.isEmpty || namespace.isEmpty || own == namespace
  }

  /// Whether the object is the one that stands for all of its type and owner: the first by name.
  private func isFirst(_ object: JSONView, of type: String, _ owner: ControllerReference) -> Bool {
    let mine = Self.name(of: object)
    return !others.live(type, ControllerReference.path, is: owner.name).contains { other in
      guard let its = ControllerReference(of: other), its.kind == owner.kind, its.namespace == owner.namespace else {
        return false
      }
      return Self.name(of: other).utf8.lexicographicallyPrecedes(mine.utf8)
    }
  }

  private static func name(of object: JSONView) -> String { object.block("metadata")?["name"]?.string ?? "" }
}
