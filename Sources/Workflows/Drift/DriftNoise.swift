import DriftModels
import NoiseAggregator
import Storage

/// What a drift result shows, in the terms of what recurs.
enum DriftNoise {
  /// Most attributes that are remembered of a result; of one with more, none is.
  static let limit = 50_000

  /// The differing attributes of declared resources; empty when there are more than the limit.
  static func changes(of items: [DriftItem]) -> [NoiseChange] {
    var changes: [NoiseChange] = []
    for item in items where item.kind == .changed {
      guard let address = item.address else { continue }
      let level = max(item.riskLevel, item.flags.map(\.severity.level).max() ?? .none)
      for difference in item.changes {
        changes.append(
          NoiseChange(
            resourceType: item.resourceType, address: address, attribute: difference.pathText, action: .update,
            riskLevel: level,
            values: NoiseValues(before: difference.declared.example, after: difference.live.example)))
      }
      if changes.count > limit { return [] }
    }
    return changes
  }

  /// Keeps what a result shows in place of what an earlier one of the same scan showed.
  static func record(
    _ items: [DriftItem], of scan: ScanRecord, in org: any OrgWriter
  ) async throws {
    let changes = changes(of: items)
    try await org.noise.replace(NoiseScan(id: scan.id, createdAt: scan.createdAt, changes: changes))
  }
}

extension DriftValue {
  /// What may be kept of the value, as JSON; nil where there is none.
  fileprivate var example: [UInt8]? {
    switch self {
    case .absent: return nil
    case .json(let text): return Array(text.utf8)
    case .sensitive, .digest:
      var writer = JSONWriter()
      writer.value(text)
      return writer.bytes
    }
  }
}
