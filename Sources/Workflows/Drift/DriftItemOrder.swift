import DriftModels

/// The order in which stored items are read: highest risk first, then by kind, then by id.
enum DriftItemOrder {
  static func precedes(_ left: DriftItem, _ right: DriftItem) -> Bool {
    if left.riskLevel != right.riskLevel { return left.riskLevel > right.riskLevel }
    if left.kind != right.kind { return rank(left.kind) < rank(right.kind) }
    if left.providerResourceID != right.providerResourceID { return left.providerResourceID < right.providerResourceID }
    return (left.address ?? "", left.resourceType) < (right.address ?? "", right.resourceType)
  }

  private static func rank(_ kind: DriftItemKind) -> Int {
    switch kind {
    case .changed: 0
    case .missing: 1
    case .extra: 2
    case .matched: 3
    }
  }
}
