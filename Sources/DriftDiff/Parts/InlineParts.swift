import DriftModels

/// An attribute that holds parts, beside the resources that declare parts of the same object.
///
/// A state repeats in the object what these resources declare. They are looked at by themselves, so here they only
/// explain what the cloud has.
struct InlineParts {
  private let family: PartFamily
  private let pair: AttributePair

  init(_ family: PartFamily, _ pair: AttributePair) {
    self.family = family
    self.pair = pair
  }

  /// Without other resources the attribute is compared like any other, unless its blocks can be cut in several ways.
  func verdict(always: Bool) -> RuleVerdict {
    let separate = separateParts()
    guard always || !separate.isEmpty else { return .undecided }
    let claimed = Set(separate.map(\.fields))
    let declared = parts(of: pair.declaredRoot).filter { !claimed.contains($0.fields) }
    let live = parts(of: pair.liveRoot).filter { !isClaimed($0, by: separate, claimed) }
    return .differences(
      PartDifferences.between(
        declared, live, key: family.key, list: [.key(pair.name)], declaredRoot: pair.declaredRoot,
        liveRoot: pair.liveRoot
      ).map { PartDifference(Array($0.path.dropFirst()), declared: $0.declared, live: $0.live) })
  }

  /// A part with the key of one that is declared elsewhere is that one, though it may say something else now.
  private func isClaimed(_ part: Part, by separate: [Part], _ claimed: Set<[String: JSONValue]>) -> Bool {
    if claimed.contains(part.fields) { return true }
    return !family.key.isEmpty && separate.contains { family.isSameKey($0, part) }
  }

  private func separateParts() -> [Part] {
    let others = pair.surroundings.others
    let names = Set(family.names(pair.declaredRoot)).subtracting([""])
    let scopes = Set(parts(of: pair.declaredRoot, all: true).flatMap(\.scopes) + parts(of: pair.liveRoot, all: true).flatMap(\.scopes))
    return family.references.flatMap { type, attribute in
      names.flatMap { others.declared(type, attribute, is: $0) }.flatMap { holder($0, type: type).parts }
    }.filter { !scopes.isDisjoint(with: $0.scopes) }
  }

  /// The parts in the attribute, or in all attributes.
  private func parts(of root: JSONView, all: Bool = false) -> [Part] {
    holder(root, type: CloudType.canonical(pair.type)).parts.filter { all || $0.place.first == .key(pair.name) }
  }

  private func holder(_ attributes: JSONView, type: String) -> PartHolder {
    family.hold(
      PartFamily.Source(
        type: type, attributes: attributes, account: pair.account, rules: pair.surroundings.rules,
        onlyParent: family.names(pair.declaredRoot).first { !$0.isEmpty }.map { PartName.short($0) }))
  }
}
