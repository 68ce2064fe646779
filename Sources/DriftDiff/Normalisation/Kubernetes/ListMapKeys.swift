import DriftModels

extension NormalisationRule {
  /// `k8s.list-map-keys`
  static let listMapKeys = NormalisationRule(
    id: "k8s.list-map-keys", summary: "Lists whose members have keys are maps, whatever order they come in.",
    source: "Kubernetes API conventions, lists of named subobjects", scope: .cloud(.kubernetes)
  ) { pair in
    guard pair.isListPair else { return .undecided }
    switch KubernetesField(pair).name {
    case "container", "ephemeral_container", "image_pull_secrets", "volume":
      return .compareByKey { $0["name"]?.value }
    case "env": return EnvironmentReferences.haveSameOrder(pair) ? .compareByKey { $0["name"]?.value } : .undecided
    case "port": return .compareByKey(portKey)
    case "volume_mount": return .compareByKey { $0.field("mount_path")?.value }
    case "volume_device": return .compareByKey { $0.field("device_path")?.value }
    case "toleration": return .compareAsSets
    default: return .undecided
    }
  }

  /// Of a container's port or a service's.
  private static func portKey(_ port: JSONView) -> JSONValue? {
    guard let number = WholeNumber.of(port.field("container_port") ?? port["port"]) else { return nil }
    let name = port["protocol"]?.string ?? ""
    return [.number(JSONNumber(number)), .string(name.isEmpty ? "TCP" : name)]
  }
}

/// Variables whose values name other variables: those must come first.
enum EnvironmentReferences {
  /// Whether order means nothing, or the variables that both sides have come in one.
  static func haveSameOrder(_ pair: AttributePair) -> Bool {
    guard refer(pair.declared) || refer(pair.live) else { return true }
    let (mine, theirs) = (names(pair.declared), names(pair.live))
    let common = Set(mine).intersection(theirs)
    return mine.filter(common.contains) == theirs.filter(common.contains)
  }

  private static func refer(_ list: JSONView?) -> Bool {
    list?.elements?.contains { $0["value"]?.string?.contains("$(") == true } ?? false
  }

  private static func names(_ list: JSONView?) -> [String] {
    list?.elements?.compactMap { $0["name"]?.string } ?? []
  }
}
