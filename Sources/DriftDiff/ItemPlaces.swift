import DriftModels

/// Where the items of declared instances stand in a report.
struct ItemPlaces {
  private struct Key: Hashable {
    let address: String?
    let stateIndex: Int?
  }

  private var places: [Key: Int] = [:]

  init(_ items: [DriftItem]) {
    for (place, item) in items.enumerated() where item.kind == .changed || item.kind == .matched {
      places[Key(address: item.address, stateIndex: item.stateIndex)] = place
    }
  }

  /// Adds differences to the item of a declared instance; true when it had none before.
  mutating func add(
    _ differences: [AttributeDifference], to declared: DeclaredResource, _ live: LiveResource?,
    in items: inout [DriftItem]
  ) -> Bool {
    let key = Key(address: declared.address, stateIndex: declared.stateIndex)
    guard let place = places[key] else {
      places[key] = items.count
      items.append(ItemBuilder.changed(ItemBuilder.matched(declared, live), differences))
      return true
    }
    let isFirst = items[place].kind != .changed
    items[place] = ItemBuilder.changed(items[place], differences)
    return isFirst
  }
}
