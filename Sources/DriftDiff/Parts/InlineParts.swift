import DriftModels

extension NormalisationRule {
  /// A rule about parts that stand inside their object and may be resources of their own.
  ///
  /// - Parameter cutsBlocks: Whether blocks are taken apart even where nothing else is a part of the object.
  static func parts(
    _ families: [PartFamily], summary: String, source: String, cutsBlocks: Bool = false
  ) -> NormalisationRule {
    let types = Set(families.flatMap(\.objects.keys))
    return NormalisationRule(id: families.first?.rule ?? "", summary: summary, source: source, scope: .types(types)) {
      pair in
      guard pair.isTopLevel else { return .undecided }
      let type = CloudType.canonical(pair.type)
      guard let family = families.first(where: { $0.objects[type]?.contains(pair.name) == true }) else {
        return .undecided
      }
      return InlineParts(family, pair).verdict(cutsBlocks: cutsBlocks)
    }
  }
}

/// An attribute that holds parts, beside the resources that are parts of the same object.
///
/// A state repeats in the object what other resources declare. They are looked at by themselves, so here they only
/// explain what the cloud has. What the cloud lists apart stands for what it leaves out of the object.
struct InlineParts {
  private let family: PartFamily
  private let pair: AttributePair
  private let entry: PartIndex.Entry?

  init(_ family: PartFamily, _ pair: AttributePair) {
    self.family = family
    self.pair = pair
    entry = pair.surroundings.parts.entries[family.name]
  }

  /// Without other resources the attribute is compared like any other, unless its blocks can be cut in several ways.
  func verdict(cutsBlocks: Bool) -> RuleVerdict {
    let parts = pair.surroundings.parts
    guard parts.isComplete else {
      if cutsBlocks, differences(apart: nil).isEmpty { return .differences([]) }
      // Live parts that are still to come can only stand for something where the object itself has nothing.
      let isOpen =
        cutsBlocks || parts.declared.contains(family.name) || Emptiness.isNothing(pair.declared)
        || Emptiness.isNothing(pair.live)
      return isOpen ? .postponed : .undecided
    }
    let own = scopes()
    guard let entry, own.contains(where: entry.has) else {
      return cutsBlocks ? .differences(differences(apart: nil)) : .undecided
    }
    return .differences(differences(apart: entry))
  }

  private func differences(apart entry: PartIndex.Entry?) -> [PartDifference] {
    let name = objectName()
    var declared = parts(of: pair.declaredRoot, name)
    var live = parts(of: pair.liveRoot, name)
    if let entry {
      declared.removeAll(where: entry.explains)
      live.removeAll(where: entry.explains)
      let listed = Set(live.map(\.content))
      let wanted = Set(declared.map(\.content))
      let keys = Set(declared.compactMap(\.fullKey))
      // What is live on its own and not asked for here is an extra, not a difference of the object.
      live += scopes().sorted().flatMap { entry.live[$0] ?? [] }.filter { part in
        !listed.contains(part.content) && (wanted.contains(part.content) || part.fullKey.map(keys.contains) == true)
      }
    }
    return PartDifferences.between(
      declared, live, list: [.key(pair.name)], declaredRoot: pair.declaredRoot, liveRoot: pair.liveRoot
    ).map { PartDifference(Array($0.path.dropFirst()), declared: $0.declared, live: $0.live) }
  }

  private func scopes() -> Set<String> {
    Set(holder(pair.declaredRoot, objectName()).lists.filter { $0.value == [.key(pair.name)] }.keys)
  }

  /// The parts in the attribute.
  private func parts(of root: JSONView, _ name: String) -> [Part] {
    holder(root, name).parts.filter { $0.place.first == .key(pair.name) }
  }

  private func objectName() -> String {
    let name = family.objectName(source(pair.declaredRoot))
    return name.isEmpty ? family.objectName(source(pair.liveRoot)) : name
  }

  private func holder(_ root: JSONView, _ name: String) -> PartHolder {
    var source = source(root)
    source.name = name
    return family.holder(source)
  }

  private func source(_ root: JSONView) -> PartFamily.Source {
    PartFamily.Source(
      type: CloudType.canonical(pair.type), attributes: root, onlyObject: entry?.onlyObject, account: pair.account,
      rules: pair.surroundings.rules)
  }
}
