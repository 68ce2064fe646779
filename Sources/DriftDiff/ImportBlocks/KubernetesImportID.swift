/// Import ids from `cluster/namespace/apiVersion/kind/name`, read from the end, since a cluster's own name may hold
/// slashes.
enum KubernetesImportID {
  /// `namespace/name`; an id that is already that is taken as it is.
  static func namespaced(_ id: String, versionParts: Int) -> String? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    if parts.count == 2 { return parts.contains("") ? nil : id }
    let namespace = parts.count - 3 - versionParts
    guard namespace >= 1, !parts[namespace].isEmpty, let name = parts.last, !name.isEmpty else { return nil }
    return "\(parts[namespace])/\(name)"
  }

  /// The last part.
  static func name(_ id: String) -> String? {
    id.split(separator: "/", omittingEmptySubsequences: false).last.map(String.init)
  }
}
