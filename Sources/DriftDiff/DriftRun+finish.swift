public import DriftModels

extension DriftRun {
  /// Settles what is left on both sides and gives the report.
  ///
  /// Calls `latePair` for each pair that only now turns out to be one, after ``observe(_:)`` had answered
  /// ``Observation/unmatched``: with the declared instance's distance from the start of the collection, the live
  /// resource on a document of its own, and whether the two differ.
  public consuming func finish(
    latePair: (_ declared: Int, _ live: LiveResource, _ changed: Bool) -> Void = { _, _, _ in }
  ) -> DriftReport {
    others.isComplete = true
    surroundings = ResourceSurroundings(options, others, identity.projects)
    comparePostponed(latePair)
    pairLeftOvers(latePair)
    addMissing()
    addExtras()
    report.items.sort(by: ItemOrder.precedes)
    if options.includesImportBlocks {
      blockNames.sort()
      ImportBlocks.fill(&report.items, declared: blockNames)
    } else {
      ImportBlocks.fillHints(&report.items)
    }
    report.warnings.sort {
      ItemOrder.precedes($0.code, $1.code) ?? (ItemOrder.precedes($0.message, $1.message) == true)
    }
    if options.explains { report.ignoreLines = ignoreTally.counts(of: options.ignore) }
    report.narrative = DriftNarrative.text(for: report)
    return report
  }

  private mutating func comparePostponed(_ latePair: (Int, LiveResource, Bool) -> Void) {
    for (position, live) in postponed {
      if case .matched(_, let changed) = compare(position, resource(position), live) {
        latePair(position, live, changed)
      }
    }
    postponed = []
  }

  private mutating func pairLeftOvers(_ latePair: (Int, LiveResource, Bool) -> Void) {
    guard !leftOver.isEmpty else { return }
    let outcome = ShortNamePairs.find(open: marks.open, resource, leftOver)
    for (position, place) in outcome.pairs {
      if case .matched(let declared, let changed) = pair(position, resource(position), leftOver[place]) {
        latePair(declared, leftOver[place], changed)
      }
    }
    for (position, places) in outcome.ambiguous {
      report.warnings.append(
        .ambiguousMatch(
          address: resource(position).address, identities: places.map { leftOver[$0].providerResourceID }.sorted()))
    }
    let paired = Set(outcome.pairs.map(\.live))
    leftOver = leftOver.indices.filter { !paired.contains($0) }.map { leftOver[$0] }
  }

  private mutating func addMissing() {
    for position in marks.open {
      let resource = resource(position)
      let region = CloudRegion(resource)
      guard isTracked(resource) else { continue }
      guard scope.contains(resource, in: region) else {
        report.outOfScopeCount += 1
        continue
      }
      guard scope.wasSearched(resource, in: region) else { continue }
      let item = ItemBuilder.missing(resource, region: region)
      guard isKept(item, resource, nil) else { continue }
      report.missingCount += 1
      report.items.append(item)
    }
  }

  /// Whether its absence means something; counts it when not.
  private mutating func isTracked(_ resource: DeclaredResource) -> Bool {
    let facts = types[resource.type]
    if facts.isPart, !liveTypes.contains(facts.canonical) {
      report.untrackedCount += 1
      return false
    }
    guard ShortNames(resource).names.isEmpty else { return true }
    report.untrackedCount += 1
    report.warnings.append(.noIdentity(address: resource.address))
    return false
  }

  private mutating func addExtras() {
    var seen: Set<[UInt8]> = []
    var identity = Identity()
    for live in leftOver {
      let type = live.type
      let facts = types[type]
      _ = identity.take(live: live, type: type, facts)
      let name = identity.bytes + [0] + facts.canonical.utf8 + String(identity.cluster).utf8
      guard seen.insert(name).inserted else {
        report.warnings.append(.duplicateLive(identity: live.providerResourceID, resourceType: type))
        continue
      }
      if !options.includesManagedElsewhere, isCloudMade(live) {
        report.cloudManagedCount += 1
        continue
      }
      let item = ItemBuilder.extra(live)
      guard isKept(item, nil, live) else { continue }
      report.extraCount += 1
      report.items.append(item)
    }
  }

  private func isCloudMade(_ live: LiveResource) -> Bool {
    options.rules.cloudMade.contains { ($0.types?.contains(live.type) ?? true) && $0.isCloudMade(live, surroundings) }
  }
}
