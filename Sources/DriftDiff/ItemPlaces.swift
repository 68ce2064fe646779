import DriftModels

/// Where the items of declared instances stand in a report.
struct ItemPlaces {
  private struct Key: Hashable {
    let address: String?
    let stateIndex: Int?
  }

  private var places: [Key: Int] = [:]

  init(_ findings: [Finding]) {
    for (place, item) in findings.lazy.map(\.item).enumerated() where item.kind == .changed || item.kind == .matched {
      places[Key(address: item.address, stateIndex: item.stateIndex)] = place
    }
  }

  /// Adds differences to the item of a declared instance; true when it had none before.
  mutating func add(
    _ differences: [AttributeDifference], to declared: DeclaredResource, _ live: LiveResource?, _ facts: DriftFacts,
    in findings: inout [Finding]
  ) -> Bool {
    let key = Key(address: declared.address, stateIndex: declared.stateIndex)
    let place = places[key] ?? findings.count
    if place == findings.count {
      places[key] = place
      findings.append(Finding(item: ItemBuilder.matched(declared, live)))
    }
    let isFirst = findings[place].item.kind != .changed
    findings[place].item = ItemBuilder.changed(findings[place].item, differences)
    findings[place].declared = declared
    ChangeSigns.add(declared, live, differences, facts, to: &findings[place].score)
    return isFirst
  }
}
