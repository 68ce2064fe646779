import DriftModels

extension DriftRun {
  /// Whether a missing or extra resource is to be reported; counts it when ignore rules leave it out.
  mutating func isKept(_ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?) -> Bool {
    guard !options.ignore.isEmpty else { return true }
    let verdict = ignoreVerdict(item, declared, live)
    guard let decision = verdict.onResource() else { return true }
    ignoreTally.addResource(line: decision.line)
    if decision.isIgnored { report.ignoredItemCount += 1 }
    return !decision.isIgnored
  }

  /// A changed item without the differences that ignore rules leave out; nil when none is left.
  mutating func kept(_ item: DriftItem, _ declared: DeclaredResource, _ live: LiveResource?) -> DriftItem? {
    guard !options.ignore.isEmpty else { return settled(item, declared) }
    let verdict = ignoreVerdict(item, declared, live)
    var item = item
    let before = item.changes.count
    item.changes.removeAll { change in
      guard let decision = verdict.onDifference(change.path) else { return false }
      ignoreTally.addDifference(line: decision.line)
      return decision.isIgnored
    }
    guard item.changes.count < before else { return settled(item, declared) }
    report.ignoredDifferenceCount += before - item.changes.count
    item.riskLevel = ItemBuilder.risk(of: item.changes)
    return item.changes.isEmpty ? nil : settled(item, declared)
  }

  /// A changed item; nil when somebody says that what differs is of no account.
  private mutating func settled(_ item: DriftItem, _ declared: DeclaredResource) -> DriftItem? {
    guard let isOfNoAccount = options.isOfNoAccount, isOfNoAccount(item, declared) else { return item }
    report.ignoredDifferenceCount += item.changes.count
    return nil
  }

  /// Differences of parts without those that ignore rules leave out.
  mutating func kept(
    _ differences: [AttributeDifference], _ declared: DeclaredResource, _ live: LiveResource?
  ) -> [AttributeDifference] {
    guard !differences.isEmpty, !options.ignore.isEmpty || options.isOfNoAccount != nil else { return differences }
    let item = ItemBuilder.changed(ItemBuilder.matched(declared, live), differences)
    return kept(item, declared, live)?.changes ?? []
  }

  private func ignoreVerdict(
    _ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?
  ) -> IgnoreVerdict {
    let rules = options.ignore
    return rules.verdict(on: IgnoreSubject(item, declared: declared, live: live, readsTags: rules.readsTags))
  }
}
