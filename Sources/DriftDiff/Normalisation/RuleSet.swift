import DriftModels

/// The rules that hold for one type, in the order in which they are asked.
struct RuleSet: Sendable {
  /// One rule about attributes.
  struct Attribute: Sendable {
    let id: String
    let verdict: NormalisationRule.Verdict
  }

  /// One rule about documents.
  struct Document: Sendable {
    let id: String
    let rewrite: NormalisationRule.Rewriting
  }

  let attributes: [Attribute]
  let documents: [Document]
  let remarks: [NormalisationRule.Remark]
  /// Ids of rules that the comparison keeps by itself.
  let inherent: Set<String>
  /// Attributes that hold lists of parts.
  let partLists: [String]

  init(_ registry: RuleRegistry, type: String) {
    let cloud = CloudProviderKind(terraformType: type)
    let canonical = CloudType.canonical(type)
    partLists = PartFamilies.lists(of: canonical).sorted()
    var ranked: [[NormalisationRule]] = [[], [], []]
    for rule in registry.rules {
      switch rule.scope {
      case .types(let types): if types.contains(type) || types.contains(canonical) { ranked[0].append(rule) }
      case .cloud(let wanted): if wanted == cloud { ranked[1].append(rule) }
      case .everything: ranked[2].append(rule)
      }
    }
    let rules = ranked.joined()
    attributes = rules.compactMap {
      if case .verdict(let verdict) = $0.action { Attribute(id: $0.id, verdict: verdict) } else { nil }
    }
    documents = rules.compactMap {
      switch $0.action {
      case .rewriting(let rewrite): Document(id: $0.id, rewrite: rewrite)
      case .policy(let rewrite): Document(id: $0.id, rewrite: NormalisationRule.rewriting(rewrite))
      default: nil
      }
    }
    inherent = Set(rules.lazy.filter { if case .inherent = $0.action { true } else { false } }.map(\.id))
    remarks = rules.compactMap { if case .remark(let remark) = $0.action { remark } else { nil } }
  }
}
