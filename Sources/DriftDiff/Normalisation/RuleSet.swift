import DriftModels

/// The rules that hold for one type, in the order in which they are asked. A class, since each pair of resources is
/// handed one.
final class RuleSet: Sendable {
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
  /// Attributes that are compared with what the cloud has under a newer name.
  let renames: [(old: String, new: String)]
  /// Whether what was not read is left out.
  let leavesOutUnread: Bool
  /// Whether `lifecycle.ignore_changes` counts.
  let ignoresChanges: Bool
  /// Attributes that hold lists of parts.
  let partLists: NameSet

  init(_ registry: RuleRegistry, type: String) {
    let cloud = CloudProviderKind(terraformType: type)
    let canonical = CloudType.canonical(type)
    partLists = NameSet(PartFamilies.lists(of: canonical))
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
    let inherent = Set(rules.lazy.filter { if case .inherent = $0.action { true } else { false } }.map(\.id))
    renames = inherent.contains(NormalisationRule.schemaVersion.id) ? AttributeRenames.byType[type] ?? [] : []
    leavesOutUnread = inherent.contains(NormalisationRule.notEnrichedID)
    ignoresChanges = inherent.contains(NormalisationRule.ignoreChanges.id)
    remarks = rules.compactMap { if case .remark(let remark) = $0.action { remark } else { nil } }
  }
}
