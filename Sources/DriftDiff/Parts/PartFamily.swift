import DriftModels

/// A kind of part that can be declared, and listed, inside its object or as a resource of its own.
struct PartFamily: Sendable {
  /// A resource to look for parts in.
  struct Source {
    let type: String
    let attributes: JSONView
    let account: String?
    /// Ids of the rules that are switched on.
    let rules: Set<String>
    /// The object that parts belong to that name none: the only one there is.
    let onlyParent: String?
  }

  /// Id of the rule that this is done under.
  let rule: String
  /// Attributes that hold parts, by the canonical type of the object.
  let parents: [String: [String]]
  /// Types that are parts, with the attribute by which each names its object.
  let references: [String: String]
  /// Fields that tell a part from the others of its object; without any, parts are paired by likeness.
  let key: Set<String>
  /// The names under which parts know an object.
  let names: @Sendable (JSONView) -> [String]
  /// Takes a resource apart.
  let hold: @Sendable (Source) -> PartHolder

  /// How many fields of two parts may differ for them to be one that was changed.
  var reach: Int { key.isEmpty ? 2 : .max }

  func isSameKey(_ left: Part, _ right: Part) -> Bool { key.allSatisfy { left.fields[$0] == right.fields[$0] } }
}

extension PartFamily.Source {
  /// What parts call their object by, of the texts that name it: the end of an ARN, a URL or a path.
  func parent(_ attribute: String) -> String {
    PartName.short(attributes[attribute]?.string ?? "", else: onlyParent ?? "")
  }
}

/// Names of objects as their parts have them.
enum PartName {
  static func short(_ text: String, else other: String = "") -> String {
    guard !text.isEmpty else { return other }
    return text.split { $0 == "/" || $0 == ":" }.last.map(String.init) ?? text
  }
}

/// All families.
enum PartFamilies {
  static let all: [PartFamily] = [
    .securityGroupRules, .networkACLEntries, .routes, .policyAttachments, .inlinePolicies, .bucketSettings,
    .addressAssociations,
  ] + PartFamily.resourcePolicies

  /// Attributes that hold parts, by the canonical type of the object.
  static let inlineAttributes = all.reduce(into: [String: Set<String>]()) { all, family in
    for (type, names) in family.parents { all[type, default: []].formUnion(names) }
  }

  /// The canonical types of objects whose parts some declared type can be.
  static func parents(ofParts types: some Sequence<String>) -> Set<String> {
    let declared = Set(types)
    return Set(all.filter { !declared.isDisjoint(with: $0.references.keys) }.flatMap(\.parents.keys))
  }
}

extension NormalisationRule {
  /// A rule about parts that stand inside their object and may be declared as resources of their own.
  static func parts(_ family: PartFamily, summary: String, source: String, always: Bool = false) -> NormalisationRule {
    NormalisationRule(
      id: family.rule, summary: summary, source: source, scope: .types(Set(family.parents.keys)),
      reads: Dictionary(family.references.map { ($0.key, [$0.value]) }) { $0.union($1) }
    ) { pair in
      guard pair.isTopLevel, family.parents[CloudType.canonical(pair.type)]?.contains(pair.name) == true else {
        return .undecided
      }
      return InlineParts(family, pair).verdict(always: always)
    }
  }
}
