import DriftModels

extension DriftRun {
  /// Parts of objects as resources of their own, on both sides; nothing in states and inventories that have none.
  func indexParts() -> PartIndex {
    var index = PartIndex()
    index.isComplete = true
    index.declared = parts.declaredFamilies
    let apart = leftOverParts()
    guard !apart.isEmpty || !index.declared.isEmpty else { return index }
    for family in PartFamilies.all {
      let (declared, live, onlyObject) = holders(of: family, apart)
      guard !declared.isEmpty || !live.isEmpty else { continue }
      var entry = PartIndex.Entry()
      entry.onlyObject = onlyObject
      for holder in declared where !holder.isObject {
        for part in holder.holder.parts {
          entry.contents.insert(part.content)
          if let key = part.fullKey { entry.keys.insert(key) }
          entry.declaredScopes.formUnion(part.scopes)
        }
      }
      for part in live.lazy.filter({ $0.place != nil }).flatMap(\.holder.parts) {
        for scope in Set(part.scopes) { entry.live[scope, default: []].append(part) }
      }
      index.entries[family.name] = entry
    }
    return index
  }

  /// Pairs what is declared inside an object with what is live on its own, and the reverse.
  mutating func settleParts(_ latePair: (Int, LiveResource, Bool) -> Void) {
    let apart = leftOverParts()
    guard !apart.isEmpty || !parts.declaredFamilies.isEmpty else { return }
    var covered: Set<Int> = []
    var places = ItemPlaces(findings)
    for family in PartFamilies.all {
      let (declared, live, _) = holders(of: family, apart)
      guard !declared.isEmpty, !live.isEmpty else { continue }
      let outcome = PartSettlement(declared, live).outcome
      var evidence: [Int: [Int]] = [:]
      for (place, position) in outcome.covered { evidence[position, default: []].append(place) }
      for (position, differences) in outcome.found {
        let place = evidence[position]?.min()
        // A live resource that makes a declared one found counts as its other half.
        if place == nil || !marks.isOpen(position) { report.cloudManagedCount += evidence[position]?.count ?? 0 }
        if place != nil, marks.isOpen(position) { report.cloudManagedCount += (evidence[position]?.count ?? 1) - 1 }
        note(position, differences, rule: family.rule, live: place.map { leftOver[$0] }, &places)
        evidence[position] = nil
      }
      report.cloudManagedCount += evidence.values.reduce(0) { $0 + $1.count }
      let changed = Set(outcome.found.lazy.filter { !$0.differences.isEmpty }.map(\.position))
      for (place, position) in outcome.covered.sorted(by: { $0.key < $1.key }) where covered.insert(place).inserted {
        latePair(position, leftOver[place], changed.contains(position))
      }
      parts.missing.formUnion(outcome.missing)
    }
    guard !covered.isEmpty else { return }
    leftOver = leftOver.indices.filter { !covered.contains($0) }.map { leftOver[$0] }
  }

  private mutating func note(
    _ position: Int, _ found: [PartDifference], rule: String, live: LiveResource?, _ places: inout ItemPlaces
  ) {
    let declared = resource(position)
    let values = DriftValues(longestValue: options.longestValue)
    let ignored = IgnoredChanges(options.facts, for: declared)
    let all = found.filter { ignored?.covers($0.path) != true }.map { difference in
      let hides = AttributePlace.at(difference.path, of: declared).holdsSecret
      return AttributeDifference(
        path: difference.path, declared: values.value(difference.declared, hides: hides),
        live: values.value(difference.live, hides: hides), rule: rule)
    }
    let differences = kept(all, declared, live)
    let isNew = marks.isOpen(position)
    if isNew {
      marks.find(position, inCluster: 0)
      report.matchedCount += 1
      tally.count(types[declared.type], state: declared.stateIndex) { $0.matched += 1 }
    }
    if differences.isEmpty {
      if isNew, options.includesMatched { findings.append(Finding(item: ItemBuilder.matched(declared, live))) }
    } else if places.add(differences, to: declared, live, options.facts, in: &findings) {
      report.changedCount += 1
      tally.count(types[declared.type], state: declared.stateIndex) { $0.changed += 1 }
    }
  }

  /// Declared and live holders of a family; empty unless either side has one of its parts as a resource of its own.
  private func holders(
    of family: PartFamily, _ apart: [String: [Int]]
  ) -> (declared: [PartSettlement.Declared], live: [PartSettlement.Live], onlyObject: String?) {
    let left = apart.filter { family.isSeparate($0.key) }.values.joined().sorted()
    guard surroundings.rules.contains(family.rule), !left.isEmpty || parts.declaredFamilies.contains(family.name) else {
      return ([], [], nil)
    }
    let positions = parts.positions.filter { family.objects[$0.key] != nil || family.isSeparate($0.key) }.values
      .joined()
    let objects = parts.liveObjects.filter { family.objects[CloudType.canonical($0.type)] != nil }
    let declared = positions.sorted().map { ($0, resource($0)) }
    let live = objects.map { (Int?.none, $0) } + left.map { (Optional($0), leftOver[$0]) }
    var sources = declared.map { source($0.1.type, $0.1.attributes) }
    var theirs = live.map { source($0.1.type, $0.1.properties ?? $0.1.record) }
    for index in objects.indices { theirs[index]?.cloudID = objects[index].providerResourceID }
    let names = Set((sources + theirs).map { $0.map(family.objectName) ?? "" }).subtracting([""])
    let only = names.count == 1 ? names.first : nil
    for index in sources.indices { sources[index]?.onlyObject = only }
    for index in theirs.indices { theirs[index]?.onlyObject = only }
    return (
      zip(declared, sources).compactMap { pair, source in
        source.map {
          PartSettlement.Declared(
            position: pair.0, root: $0.attributes, holder: family.holder($0), isObject: family.objects[$0.type] != nil,
            isOpen: marks.isOpen(pair.0), unlisted: unlistedNames(pair.0, pair.1.type))
        }
      },
      zip(live, theirs).compactMap { pair, source in
        source.map { PartSettlement.Live(place: pair.0, root: $0.attributes, holder: family.holder($0)) }
      }, only
    )
  }

  private func unlistedNames(_ position: Int, _ type: String) -> Set<String> {
    guard let bits = parts.unlisted[position] else { return [] }
    return NameSet(PartFamilies.lists(of: CloudType.canonical(type))).names(of: bits)
  }

  private func source(_ type: String, _ attributes: JSONView?) -> PartFamily.Source? {
    attributes.map {
      PartFamily.Source(
        type: CloudType.canonical(type), attributes: $0, account: options.facts.account, rules: surroundings.rules)
    }
  }

  /// Places of left-over live resources that are parts, by canonical type.
  private func leftOverParts() -> [String: [Int]] {
    var places: [String: [Int]] = [:]
    var isPart: [String: Bool] = [:]
    for (place, live) in leftOver.enumerated() {
      let type = CloudType.canonical(live.type)
      let known = isPart[type] ?? PartFamilies.isPart(type)
      isPart[type] = known
      if known { places[type, default: []].append(place) }
    }
    return places
  }
}
