import DriftModels

extension NormalisationRule {
  /// `k8s.defaulted-fields`, of manifests
  static let manifestFields = NormalisationRule(
    id: "k8s.defaulted-fields",
    summary: "The API server fills in what is not declared; of a manifest only the fields that it names are compared.",
    source: "Kubernetes API reference; Kubernetes provider documentation, kubernetes_manifest",
    scope: .types(KubernetesField.manifests)
  ) { pair in
    // What the server made of the manifest is kept beside it.
    if pair.isTopLevel, pair.name == "object", pair.declaredRoot["manifest"] != nil { return .equal }
    guard ["manifest", "object"].contains(pair.pattern.prefix { $0 != "." }), !pair.isTopLevel, pair.declared == nil,
      case .key? = pair.path.last
    else { return .undecided }
    return .equal
  }

  /// `k8s.defaulted-fields`
  static let defaultedFields = NormalisationRule(
    id: manifestFields.id, summary: manifestFields.summary, source: manifestFields.source, scope: .cloud(.kubernetes)
  ) { pair in
    let isNothingDeclared = Emptiness.isNothing(pair.declared)
    guard isNothingDeclared != Emptiness.isNothing(pair.live), let value = isNothingDeclared ? pair.live : pair.declared
    else { return .undecided }
    let field = KubernetesField(pair)
    guard !field.isUserEntry else { return .undecided }
    return KubernetesDefaults.isDefault(value, of: field, in: pair.declaredBlock) ? .equal : .undecided
  }
}

/// What the API server fills in.
enum KubernetesDefaults {
  static func isDefault(_ value: JSONView, of field: KubernetesField, in block: JSONView?) -> Bool {
    if value.kind == .array || value.kind == .object { return isDefaultBlock(value, of: field) }
    guard let text = value.string ?? value.bool.map(String.init) ?? value.int.map(String.init) else { return false }
    switch field.name {
    case "image_pull_policy": return text == pullPolicy(of: block?.field("image")?.string)
    case "target_port": return block?.field("port").flatMap(WholeNumber.of).map(String.init) == text
    default: return KubernetesDefaultTable.values(of: field).contains(text)
    }
  }

  /// A block is what it would be without being declared when all that it says is.
  private static func isDefaultBlock(_ value: JSONView, of field: KubernetesField) -> Bool {
    let isKnown = KubernetesDefaultTable.blocks.contains(field.name)
    guard isKnown, let block = value.kind == .array ? value[0] : value, value.kind == .object || value.count == 1 else {
      return false
    }
    return block.members?.allSatisfy { key, member in
      let inside = field.inside(key.description)
      return Emptiness.isNothing(member) || isDefault(member, of: inside, in: block)
    } ?? false
  }

  /// `Always` for the newest image, whatever that is.
  private static func pullPolicy(of image: String?) -> String? {
    guard let image, !image.isEmpty else { return nil }
    let name = image.split(separator: "/").last ?? ""
    if name.contains("@") { return "IfNotPresent" }
    guard let colon = name.lastIndex(of: ":") else { return "Always" }
    return name[name.index(after: colon)...] == "latest" ? "Always" : "IfNotPresent"
  }
}
