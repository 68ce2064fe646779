import DriftModels

/// The items that a reader should see first: highest risk first, in report order within a level.
enum WorstItems {
  /// At most `count` items; matched ones are never among them. Linear in the number of items.
  static func first(_ count: Int, of items: [DriftItem]) -> [DriftItem] {
    indices(of: items, limit: count).prefix(count).map { items[$0] }
  }

  /// All drifted items, worst first.
  static func all(of items: [DriftItem]) -> [DriftItem] {
    first(.max, of: items)
  }

  private static func indices(of items: [DriftItem], limit: Int) -> [Int] {
    var byLevel: [RiskLevel: [Int]] = [:]
    for (index, item) in items.enumerated() where item.kind != .matched {
      let known = byLevel[item.riskLevel]?.count ?? 0
      if known < limit { byLevel[item.riskLevel, default: []].append(index) }
    }
    return RiskLevel.allCases.sorted(by: >).flatMap { byLevel[$0] ?? [] }
  }
}
