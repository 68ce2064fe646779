import DriftModels

extension NormalisationRule {
  /// `gcp.iam-forms`
  static let iamForms = parts(
    [.googleBindings],
    summary: "A role of a member stands in a whole policy, in the binding of the role, or is a resource of its own.",
    source: "Google provider documentation, google_project_iam and google_bigquery_dataset", cutsBlocks: true)

  /// `gcp.iam-forms`, of whole policies
  static let iamPolicyForms = NormalisationRule(
    id: "gcp.iam-forms", summary: "The bindings of a policy, and the members of a binding, have no order.",
    source: "Google Cloud documentation, IAM API, Policy", scope: .cloud(.gcp),
    rewritingDocuments: { pair, document in
      guard pair.isTopLevel, pair.name == "policy_data", case .object(let policy) = document else { return document }
      return GooglePolicy.normal(policy)
    })
}

/// Policies of Google's IAM.
enum GooglePolicy {
  private struct Binding: Hashable {
    let role: JSONValue
    let condition: JSONValue?
  }

  /// With one binding for each role and condition, sorted, and without what each write changes.
  static func normal(_ policy: [String: JSONValue]) -> JSONValue {
    var result = policy.filter { $0.key != "etag" }
    guard case .array(let list)? = policy["bindings"] else { return .object(result) }
    var members: [Binding: Set<JSONValue>] = [:]
    for case .object(let binding) in list {
      let key = Binding(
        role: binding["role"] ?? .null, condition: binding["condition"].flatMap { $0 == .null ? nil : $0 })
      guard case .array(let names)? = binding["members"] else { continue }
      members[key, default: []].formUnion(names.map(folded))
    }
    // Versions tell policies with conditions from those without.
    if members.keys.allSatisfy({ $0.condition == nil }) { result["version"] = nil }
    let bindings = members.filter { !$0.value.isEmpty }.map { key, names -> JSONValue in
      var binding = ["role": key.role, "members": .array(PolicyDocument.sorted(Array(names)))]
      binding["condition"] = key.condition
      return .object(binding)
    }
    result["bindings"] = .array(PolicyDocument.sorted(bindings))
    return .object(result)
  }

  private static func folded(_ member: JSONValue) -> JSONValue {
    if case .string(let text) = member { .string(IAMMember.folded(text)) } else { member }
  }
}
