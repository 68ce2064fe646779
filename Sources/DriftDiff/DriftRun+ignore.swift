import DriftModels

extension DriftRun {
  /// The item without what the ignore rules leave out; nil when that is all of it.
  mutating func kept(_ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?) -> DriftItem? {
    guard !options.ignore.isEmpty else { return item }
    let subject = IgnoreSubject(item, declared: declared, live: live)
    var item = item
    guard item.kind == .changed else {
      guard options.ignore.ignores(subject) else { return item }
      report.ignoredItemCount += 1
      return nil
    }
    let changes = item.changes.filter { !options.ignore.ignores($0.path, of: subject) }
    report.ignoredDifferenceCount += item.changes.count - changes.count
    guard !changes.isEmpty else {
      report.ignoredItemCount += 1
      return nil
    }
    item.changes = changes
    item.riskLevel = ItemBuilder.risk(of: changes)
    return item
  }
}
