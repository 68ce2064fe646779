public import DriftModels

extension DriftRun {
  /// Says how much an item can hurt and why, by setting its level and flags. The declared side is there for changed and
  /// missing items, the live side for extra ones.
  public typealias Assessment = (
    _ item: inout DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?
  ) -> Void

  /// Settles what is left on both sides and gives the report.
  ///
  /// Calls `latePair` for each pair that only now turns out to be one, after ``observe(_:)`` had answered
  /// ``Observation/unmatched``: with the declared instance's distance from the start of the collection, the live
  /// resource on a document of its own, and whether the two differ. Calls `assess` once for each item that is not
  /// matched; without it, levels are the defaults of their kinds and there are no flags.
  public consuming func finish(
    latePair: (_ declared: Int, _ live: LiveResource, _ changed: Bool) -> Void = { _, _, _ in },
    assess: Assessment? = nil
  ) -> DriftReport {
    others.isComplete = true
    surroundings = ResourceSurroundings(options, others, identity.projects, parts: indexParts())
    comparePostponed(latePair)
    pairLeftOvers(latePair)
    settleParts(latePair)
    addMissing()
    addExtras()
    report.types = tally.types(named: types.canonicalNames)
    report.states = tally.states
    ReportSigns.add(to: &findings, coverage: report.types)
    if let assess {
      for index in findings.indices where findings[index].item.kind != .matched {
        assess(&findings[index].item, findings[index].declared, findings[index].live)
      }
    }
    findings = ItemOrder.sorted(findings)
    if options.includesImportBlocks { addImportBlocks() }
    report.items = findings.map { finding in
      var item = finding.item
      item.causes = finding.score.causes
      return item
    }
    ImportBlocks.fillHints(&report.items)
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
      guard parts.missing.contains(position) || isTracked(resource) else { continue }
      guard scope.contains(resource, in: region) else {
        report.outOfScopeCount += 1
        continue
      }
      guard scope.wasSearched(resource, in: region) else { continue }
      let item = ItemBuilder.missing(resource, region: region)
      guard isKept(item, resource, nil) else { continue }
      report.missingCount += 1
      tally.count(types[resource.type], state: resource.stateIndex) { $0.missing += 1 }
      var finding = Finding(item: item, declared: resource)
      if let event = options.facts.trail[item.providerResourceID] {
        finding.score.add(.deletedOutside, 4, event.words)
      }
      findings.append(finding)
    }
  }

  /// Whether its absence means something; counts it when not.
  private mutating func isTracked(_ resource: DeclaredResource) -> Bool {
    let facts = types[resource.type]
    if facts.isPart, !isLive(facts) {
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
      let maker = cloudMadeRule(for: live)
      if maker != nil, !options.includesManagedElsewhere {
        report.cloudManagedCount += 1
        continue
      }
      let item = ItemBuilder.extra(live, madeBy: maker)
      guard isKept(item, nil, live) else { continue }
      report.extraCount += 1
      tally.count(facts, state: nil) { $0.extra += 1 }
      var finding = Finding(item: item, live: live)
      ExtraSigns.add(live, options.facts, madeBy: maker, to: &finding.score)
      findings.append(finding)
    }
  }

  /// The id of the rule that says that the cloud, or another object, made a resource.
  private func cloudMadeRule(for live: LiveResource) -> String? {
    options.rules.cloudMade.first { ($0.types?.contains(live.type) ?? true) && $0.isCloudMade(live, surroundings) }?.id
  }

  private mutating func addImportBlocks() {
    blockNames.sort()
    var blocks = ImportBlocks(beside: findings.lazy.map(\.item), declared: blockNames)
    for index in findings.indices where findings[index].item.kind == .extra {
      let live = options.includesResourceBlocks ? findings[index].live : nil
      blocks.fill(&findings[index].item, live: live)
    }
  }
}
