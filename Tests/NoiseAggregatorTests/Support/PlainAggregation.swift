import DriftModels
import NoiseAggregator

/// What patterns are, written down in the simplest way and without a thought for cost.
enum PlainAggregation {
  static func patterns(
    _ scans: [NoiseScan], settings: NoiseSettings, filter: NoiseFilter, now: Timestamp
  ) -> [NoisePattern] {
    let days = Int64(settings.windowDays) * 86_400_000_000
    let seen = scans.flatMap { scan in
      scan.changes.filter { $0.riskLevel < .high }.map { (scan: scan, change: $0, fingerprint: fingerprint($0)) }
    }
    .filter { now.microseconds - days <= $0.scan.createdAt.microseconds && $0.scan.createdAt <= now }
    .filter { entry in
      let wanted = [
        (filter.repositoryOwner, entry.scan.repository?.owner), (filter.repositoryName, entry.scan.repository?.name),
      ]
      return wanted.allSatisfy { $0 == nil || $0?.lowercased() == $1?.lowercased() }
    }
    var patterns: [NoisePattern] = []
    for fingerprint in Set(seen.map(\.fingerprint)) {
      let entries = seen.filter { $0.fingerprint == fingerprint }
      let occurrences = Set(entries.map(\.scan.id)).count
      guard let one = entries.first, occurrences >= settings.recurrenceThreshold,
        let newest = entries.map({ ($0.scan.createdAt, $0.scan.id) }).max(by: <),
        let first = entries.map(\.scan.createdAt).min()
      else { continue }
      let addresses = sorted(entries.map(\.change.address))
      patterns.append(
        NoisePattern(
          fingerprint: fingerprint, resourceType: one.change.resourceType,
          attribute: IndexFreePath.text(of: one.change.attribute), action: one.change.action,
          occurrences: occurrences, addresses: Array(addresses.prefix(50)), addressCount: addresses.count,
          repositories: repositories(entries.compactMap(\.scan.repository)), firstSeen: first, lastSeen: newest.0,
          sample: .init(
            scan: newest.1,
            address: sorted(entries.filter { $0.scan.id == newest.1 }.map(\.change.address)).first ?? "")))
    }
    return Array(
      patterns.sorted {
        ($1.occurrences, $1.lastSeen, $0.fingerprint.description)
          < ($0.occurrences, $0.lastSeen, $1.fingerprint.description)
      }.prefix(500))
  }

  private static func fingerprint(_ change: NoiseChange) -> NoiseFingerprint {
    NoiseFingerprint(resourceType: change.resourceType, attribute: change.attribute, action: change.action)
  }

  private static func sorted(_ texts: [String]) -> [String] {
    Set(texts.map { Array($0.utf8) }).sorted { $0.lexicographicallyPrecedes($1) }
      .map { String(decoding: $0, as: UTF8.self) }
  }

  private static func repositories(_ all: [CodeRepository]) -> [CodeRepository] {
    Dictionary(grouping: all) { [$0.owner.lowercased(), $0.name.lowercased()] }
      .sorted { $0.key.lexicographicallyPrecedes($1.key) }.compactMap { $0.value.min() }
  }
}
