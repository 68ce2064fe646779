import DriftModels

extension NormalisationRule {
  /// `k8s.secret-encoding`
  static let secretEncoding = NormalisationRule(
    id: "k8s.secret-encoding", summary: "States hold the values of secrets as they are, the API holds them in Base64.",
    source: "Kubernetes documentation, secrets; kubernetes_secret_v1", scope: .cloud(.kubernetes)
  ) { pair in
    let field = KubernetesField(pair)
    guard field.kind == "secret" || field.kind == "secretdata" else { return .undecided }
    switch field.names {
    case ["data"], ["binary_data"]:
      guard let live = pair.live, live.kind == .object, let declared = pair.declared, declared.kind == .object else {
        return .undecided
      }
      let isEncoded = field.isInManifest || field.name == "binary_data"
      return verdict(pair, SecretValues(declared: declared, live: live, areBothEncoded: isEncoded))
    case ["string_data"] where Emptiness.isNothing(pair.live):
      // What is written as text is kept with the rest.
      guard let declared = pair.declared, declared.kind == .object, let live = liveData(pair) else { return .undecided }
      return verdict(pair, SecretValues(declared: declared, live: live, areBothEncoded: false).ofDeclaredNames)
    default: return .undecided
    }
  }

  private static func liveData(_ pair: AttributePair) -> JSONView? {
    let manifest = pair.liveRoot["manifest"] ?? pair.liveRoot["object"] ?? pair.liveRoot
    return manifest["data"]
  }

  private static func verdict(_ pair: AttributePair, _ values: SecretValues) -> RuleVerdict {
    values.hasChanged ? .compare(declared: pair.declared, live: values.view) : .undecided
  }
}

/// The live values of a secret, those as declared that mean the same.
struct SecretValues {
  private var members: [String: JSONValue] = [:]
  private let declared: Set<String>
  private(set) var hasChanged = false

  init(declared: JSONView, live: JSONView, areBothEncoded: Bool) {
    self.declared = Set(declared.members?.map { $0.key.description } ?? [])
    for (key, value) in live.members ?? .none {
      let name = key.description
      members[name] = value.value
      guard let mine = declared[name]?.string, let theirs = value.string, mine != theirs,
        Self.isSame(mine, theirs, areBothEncoded: areBothEncoded)
      else { continue }
      members[name] = .string(mine)
      hasChanged = true
    }
  }

  /// Without what has other names.
  var ofDeclaredNames: SecretValues {
    var values = self
    values.members = members.filter { declared.contains($0.key) }
    values.hasChanged = true
    return values
  }

  var view: JSONView? { EmbeddedJSON.view(of: .object(members)) }

  private static func isSame(_ declared: String, _ live: String, areBothEncoded: Bool) -> Bool {
    let (mine, theirs) = (Base64.decoded(declared.utf8), Base64.decoded(live.utf8))
    if areBothEncoded { return mine != nil && mine == theirs }
    return theirs?.elementsEqual(declared.utf8) == true || mine?.elementsEqual(live.utf8) == true
  }
}
