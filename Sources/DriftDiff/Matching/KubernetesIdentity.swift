import DriftModels

/// The name of a Kubernetes object: API group, kind, namespace and name, and the cluster where the id tells it.
///
/// The groups of Kubernetes itself count as one, since objects have moved between them; the namespace `default` counts
/// as none, since manifests leave it out. A state does not say which cluster it is about, so the cluster is not part
/// of what is compared.
struct KubernetesIdentity {
  private var group = ""
  private var kind = ""
  /// Empty for objects without one.
  private(set) var namespace = ""
  private(set) var name = ""
  private var cluster = ""

  /// Types whose attributes hold the object as a whole.
  private static let manifestTypes: Set<String> = ["kubernetes_manifest", "kubectl_manifest"]

  /// From a state; nil when it does not name the object.
  init?(declared type: String, _ attributes: JSONView, id: JSONText?) {
    self.init()
    if Self.manifestTypes.contains(type) {
      guard take(manifest: attributes) else { return nil }
    } else {
      kind = Self.kind(ofType: type)
      guard take(path: id?.description ?? "", metadata: attributes["metadata"]) else { return nil }
    }
  }

  /// From a live record; nil when it does not name the object.
  init?(live resource: LiveResource, type: String) {
    self.init()
    let isManifest = Self.manifestTypes.contains(type) || !type.hasPrefix("kubernetes_")
    let parts = resource.providerType.split(separator: "/").map(String.init)
    kind = isManifest ? Self.folded(parts.last ?? "") : Self.kind(ofType: type)
    if isManifest, parts.count == 3 { group = Self.foldedGroup(parts[0]) }
    let id = resource.providerResourceID
    if takeFullPath(id, groupParts: parts.count > 1 ? parts.count - 2 : nil) { return }
    guard take(path: id, metadata: resource.properties?["metadata"]) else { return nil }
  }

  private init() {}

  /// What a manifest says of itself.
  private mutating func take(manifest attributes: JSONView) -> Bool {
    // Raw states keep a value of any type beside its type.
    let given = attributes["manifest"]
    let manifest = given?["value"]?.kind == .object ? given?["value"] : given
    let version = (manifest?["apiVersion"] ?? attributes["api_version"])?.string ?? ""
    kind = Self.folded((manifest?["kind"] ?? attributes["kind"])?.string ?? "")
    group = version.contains("/") ? Self.foldedGroup(String(version.prefix { $0 != "/" })) : ""
    return !kind.isEmpty && takeMetadata(manifest?["metadata"] ?? attributes)
  }

  /// By `namespace/name`, else by what the object says of itself, else by `name`, which may be any other word.
  private mutating func take(path id: String, metadata: JSONView?) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count != 2, takeMetadata(metadata) { return true }
    guard parts.count <= 2, let last = parts.last, !last.isEmpty else { return false }
    namespace = parts.count == 2 ? String(parts[0]) : ""
    name = String(last)
    return true
  }

  /// `cluster/namespace/apiVersion/kind/name`, read from the end, since a cluster's own name may hold slashes.
  private mutating func takeFullPath(_ id: String, groupParts: Int?) -> Bool {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count >= 4, let last = parts.last, !last.isEmpty else { return false }
    let hasGroup = groupParts.map { $0 > 0 } ?? Self.isGroup(parts[parts.count - 4])
    let place = parts.count - (hasGroup ? 5 : 4)
    guard place >= 0 else { return false }
    name = String(last)
    kind = Self.folded(String(parts[parts.count - 2]))
    group = hasGroup ? Self.foldedGroup(String(parts[parts.count - 4])) : ""
    namespace = String(parts[place])
    cluster = parts[..<place].joined(separator: "/")
    return true
  }

  private mutating func takeMetadata(_ view: JSONView?) -> Bool {
    let metadata = view?[0] ?? view
    guard let name = metadata?["name"]?.string, !name.isEmpty else { return false }
    self.name = name
    namespace = metadata?["namespace"]?.string ?? ""
    return true
  }

  /// Appends the normal form.
  func append(to bytes: inout [UInt8]) {
    for part in ["kubernetes", group, kind, namespace == "default" ? "" : namespace, name] {
      bytes.append(contentsOf: part.utf8)
      bytes.append(UInt8(ascii: "/"))
    }
  }

  /// 0 without a cluster.
  var clusterHash: UInt32 {
    guard !cluster.isEmpty else { return 0 }
    return max(1, UInt32(truncatingIfNeeded: WordHash.hash(cluster)))
  }

  /// `kubernetes_config_map_v1` is about a `configmap`.
  private static func kind(ofType type: String) -> String {
    CloudType.withoutVersion(type).split(separator: "_").dropFirst().joined()
  }

  private static func folded(_ kind: String) -> String { kind.lowercased() }

  /// Groups of Kubernetes itself are one word, or end in `k8s.io`.
  private static func foldedGroup(_ group: String) -> String {
    group.contains(".") && !group.hasSuffix(".k8s.io") ? group : ""
  }

  /// Where the API version is one segment, the namespace stands in this place, and namespaces have no dots.
  private static func isGroup(_ segment: Substring) -> Bool {
    segment.contains(".") || ["apps", "autoscaling", "batch", "extensions", "policy"].contains(segment)
  }
}
