public import DriftModels

extension NoiseLedger {
  /// What was seen in enough scans of the window.
  ///
  /// By occurrences downwards, then the last time seen downwards, then fingerprint; at most ``NoisePattern/most``.
  /// Everything in a pattern is counted over the scans that the window and the filter leave.
  public func patterns(
    settings: NoiseSettings = NoiseSettings(), filter: NoiseFilter = NoiseFilter(), now: Timestamp
  ) -> [NoisePattern] {
    let window = NoiseWindow(settings, now: now)
    let counted = scans.filter { window.contains($0.createdAt) && filter.accepts($0.repository) }
    let recurring = tallies(of: counted)
      .filter { $0.occurrences >= settings.recurrenceThreshold }
      .map { (tally: $0, fingerprint: changes.fingerprint(at: $0.change)) }
      .sorted { Self.precedes(($0.tally, $0.fingerprint), ($1.tally, $1.fingerprint)) }
      .prefix(NoisePattern.most)
    let details = PatternDetails(
      of: recurring.map(\.tally.change), changeCount: changes.count, in: counted, addresses: addresses)
    return recurring.enumerated().map { slot, entry in
      pattern(entry.tally, entry.fingerprint, details.places[slot], newest: counted[entry.tally.newest])
    }
  }

  private func tallies(of counted: [StoredScan]) -> [ChangeTally] {
    var tallies = (0..<changes.count).map(ChangeTally.init)
    for (position, scan) in counted.enumerated() {
      var last = -1
      for row in scan.rows {
        let change = StoredScan.change(of: row)
        // Rows are sorted, so those of one change stand together.
        if change == last { continue }
        last = change
        tallies[change].count(scan, at: position) { counted[$0].id }
      }
    }
    return tallies
  }

  private func pattern(
    _ tally: ChangeTally, _ fingerprint: NoiseFingerprint, _ places: PatternDetails.Places, newest: StoredScan
  ) -> NoisePattern {
    let parts = changes.parts(at: tally.change)
    let sampled = newest.addresses(of: tally.change).min(by: addresses.precedes)
    return NoisePattern(
      fingerprint: fingerprint, resourceType: parts.type, attribute: parts.attribute, action: parts.action,
      occurrences: tally.occurrences, addresses: places.addresses.map(addresses.text),
      addressCount: places.addressCount, repositories: places.repositories, firstSeen: tally.first,
      lastSeen: tally.last, sample: .init(scan: newest.id, address: sampled.map(addresses.text) ?? ""))
  }

  private static func precedes(
    _ left: (tally: ChangeTally, fingerprint: NoiseFingerprint),
    _ right: (tally: ChangeTally, fingerprint: NoiseFingerprint)
  ) -> Bool {
    if left.tally.occurrences != right.tally.occurrences { return left.tally.occurrences > right.tally.occurrences }
    if left.tally.last != right.tally.last { return left.tally.last > right.tally.last }
    return left.fingerprint < right.fingerprint
  }
}

/// In how many scans a change was seen, and when.
struct ChangeTally {
  let change: Int
  private(set) var occurrences = 0
  private(set) var first = Timestamp(microseconds: .max)
  private(set) var last = Timestamp(microseconds: .min)
  /// Position of the newest of these scans.
  private(set) var newest = 0

  init(change: Int) { self.change = change }

  mutating func count(_ scan: StoredScan, at position: Int, id: (Int) -> ScanID) {
    if occurrences == 0 || (last, id(newest)) < (scan.createdAt, scan.id) {
      (last, newest) = (scan.createdAt, position)
    }
    first = min(first, scan.createdAt)
    occurrences += 1
  }
}
