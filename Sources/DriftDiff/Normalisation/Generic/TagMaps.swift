import DriftModels

/// Maps of tags, labels and annotations, and those that providers keep beside them.
enum TagMaps {
  /// Maps to which a platform adds keys of its own.
  static let names: Set<String> = ["tags", "labels", "annotations", "resource_labels", "user_labels"]

  /// The maps that complete a map of this name with what the provider's own configuration adds.
  static func completing(_ name: String) -> [String] {
    guard let first = complement(of: name) else { return [] }
    return first == "tags_all" ? [first] : [first, "effective_labels"]
  }

  /// The first of them.
  private static func complement(of name: String) -> String? {
    switch name {
    case "tags": "tags_all"
    case "labels", "resource_labels", "user_labels": "terraform_labels"
    default: nil
    }
  }

  /// What is declared under the name once the provider has added its part; nil when the state does not tell, or tells
  /// something that does not hold all that the resource itself declares.
  static func complete(_ name: String, in root: JSONView) -> JSONView? {
    guard let other = complement(of: name), let all = root[other], all.kind == .object else { return nil }
    let own = root[name]
    if own == all { return all }
    guard own.map({ $0.kind == .object || $0.isNull }) ?? true else { return nil }
    for (key, value) in own?.members ?? JSONMembers.none where all[key.description] != value { return nil }
    return all
  }

  /// Whether the platform has a key to itself.
  static func isReserved(_ key: String, type: String) -> Bool {
    switch CloudProviderKind(terraformType: type) {
    case .aws: key.hasPrefix("aws:")
    case .gcp: ["goog-", "gke-", "k8s-", "run.googleapis.com/", "serving.knative.dev/"].contains(where: key.hasPrefix)
    case .azure: ["hidden-", "ms-resource-usage", "aks-managed-", "link:"].contains(where: key.lowercased().hasPrefix)
    case .kubernetes: isKubernetesOwn(key)
    default: false
    }
  }

  /// Keys of Kubernetes itself, less those that people are meant to write.
  private static func isKubernetesOwn(_ key: String) -> Bool {
    guard let slash = key.firstIndex(of: "/") else { return false }
    let host = key[..<slash]
    guard host != "app.kubernetes.io", host != "service.beta.kubernetes.io" else { return false }
    return ["kubernetes.io", "k8s.io"].contains { host == $0 || host.hasSuffix(".\($0)") }
  }
}
