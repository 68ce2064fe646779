import DriftModels

/// The order of items in a report: by kind, then type, address and id.
enum ItemOrder {
  /// Each finding has its key made once: comparing the texts anew at every step of the sort costs more than all else.
  static func sorted(_ findings: [Finding]) -> [Finding] {
    findings.map(\.item).enumerated().map { (key: key(of: $1), place: $0) }
      .sorted { Self.compare($0.key, $1.key) < 0 || $0.key == $1.key && $0.place < $1.place }
      .map { findings[$0.place] }
  }

  /// By bytes, so that texts which mean the same in Unicode have an order too; nil when they are the same.
  static func precedes(_ left: String, _ right: String) -> Bool? {
    if left.utf8.elementsEqual(right.utf8) { return nil }
    return left.utf8.lexicographicallyPrecedes(right.utf8)
  }

  private static func key(of item: DriftItem) -> [UInt8] {
    var key: [UInt8] = [rank(item.kind)]
    for text in [item.resourceType, item.address ?? "", item.providerResourceID] {
      key += text.utf8
      key.append(0)
    }
    return key
  }

  /// Below zero when the first comes first.
  private static func compare(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let common = min(left.count, right.count)
    for index in 0..<common where left[index] != right[index] { return left[index] < right[index] ? -1 : 1 }
    return left.count - right.count
  }

  private static func rank(_ kind: DriftItemKind) -> UInt8 {
    switch kind {
    case .changed: 0
    case .missing: 1
    case .extra: 2
    case .matched: 3
    }
  }
}
