public import DriftModels

extension DriftDiff {
  /// A report of what Terraform found to be different when it refreshed its state for a plan.
  ///
  /// The same rules hold as between a state and a live inventory. `unchanged` are the resources that were found as they
  /// were; they count as matched. Nothing is extra, for a plan knows only what is declared.
  /// - Parameter relevant: paths that the plan says its changes follow from, by address.
  public static func report(
    of changes: some Sequence<ObservedChange>, unchanged: some Sequence<DeclaredResource> = [],
    relevant: [String: [[JSONPathStep]]] = [:], options: DriftOptions = DriftOptions(),
    assess: DriftRun.Assessment? = nil
  ) -> DriftReport {
    var run = DriftRun(declared: [DeclaredResource](), options: options)
    run.beginObserving()
    for change in changes { run.observe(change, relevant: relevant) }
    for resource in unchanged { run.observe(unchanged: resource) }
    return run.finish(assess: assess)
  }
}

extension DriftRun {
  /// Nothing else will come in that rules could wait for.
  fileprivate mutating func beginObserving() {
    others.isComplete = true
    surroundings = ResourceSurroundings(options, others, identity.projects)
  }

  fileprivate mutating func observe(unchanged resource: DeclaredResource) {
    report.matchedCount += 1
    tally.count(types[resource.type], state: resource.stateIndex) { $0.matched += 1 }
    if options.includesMatched, let attributes = resource.attributes,
      let live = LiveResource(attributes: attributes, of: resource)
    {
      findings.append(Finding(item: ItemBuilder.matched(resource, live)))
    }
  }

  fileprivate mutating func observe(_ change: ObservedChange, relevant: [String: [[JSONPathStep]]]) {
    let declared = change.declared
    guard declared.deposedKey == nil else { return }
    guard let attributes = change.live else { return observe(gone: declared) }
    guard let live = LiveResource(attributes: attributes, of: declared) else {
      report.parseFailureCount += 1
      return
    }
    report.matchedCount += 1
    tally.count(types[declared.type], state: declared.stateIndex) { $0.matched += 1 }
    guard case .matched(_, changed: true) = compare(0, declared, live), let last = findings.indices.last,
      let paths = relevant[declared.address]
    else { return }
    findings[last].item.changes = findings[last].item.changes.map { difference in
      let counts = paths.contains { difference.path.starts(with: $0) || $0.starts(with: difference.path) }
      return counts ? difference.noting("the plan follows from it") : difference
    }
  }

  private mutating func observe(gone declared: DeclaredResource) {
    let item = ItemBuilder.missing(declared, region: CloudRegion(declared))
    guard isKept(item, declared, nil) else { return }
    report.missingCount += 1
    tally.count(types[declared.type], state: declared.stateIndex) { $0.missing += 1 }
    var finding = Finding(item: item, declared: declared)
    finding.score.add(.deletedOutside, 2, "Terraform looked for it and did not find it")
    findings.append(finding)
  }
}

extension LiveResource {
  /// The attributes that a provider read, as a record; nil when they make none.
  fileprivate init?(attributes: JSONView, of declared: DeclaredResource) {
    var writer = JSONWriter()
    writer.object {
      $0.member("provider", CloudProviderKind(terraformType: declared.type)?.rawValue ?? "")
      $0.member("provider_type", "")
      $0.member("provider_resource_id", ItemBuilder.shownID(of: declared))
      $0.member("normalized_type", declared.type)
      $0.member("region", CloudRegion(declared).name)
      $0.member("name", ItemBuilder.name(of: declared))
      $0.key("properties")
      $0.value(attributes)
    }
    guard let document = try? JSONDocument(writer.bytes) else { return nil }
    try? self.init(record: document.root)
  }
}

extension AttributeDifference {
  /// The same with a hint, beside one that it has.
  fileprivate func noting(_ text: String) -> AttributeDifference {
    AttributeDifference(
      path: path, declared: declared, live: live, rule: rule, weight: weight,
      hint: hint.map { "\($0); \(text)" } ?? text)
  }
}
