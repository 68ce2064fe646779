public import DriftModels

extension NoiseLedger {
  /// What was seen in enough scans of the window.
  ///
  /// By occurrences downwards, then the last time seen downwards, then fingerprint; at most ``NoisePattern/most``.
  /// Everything in a pattern is counted over the scans that the window and the filter leave.
  public func patterns(
    settings: NoiseSettings = NoiseSettings(), filter: NoiseFilter = NoiseFilter(), now: Timestamp
  ) -> [NoisePattern] {
    let (counted, count) = count(settings, filter, now)
    return patterns(of: count.first { changes.fingerprint(at: $0) }, in: counted, count)
  }

  /// One pattern as ``patterns(settings:filter:now:)`` gives it, also where 500 others come before it; nil where it was
  /// not seen in enough scans.
  public func pattern(
    _ fingerprint: NoiseFingerprint, settings: NoiseSettings = NoiseSettings(), filter: NoiseFilter = NoiseFilter(),
    now: Timestamp
  ) -> NoisePattern? {
    guard let change = (0..<changes.count).first(where: { changes.fingerprint(at: $0) == fingerprint }) else {
      return nil
    }
    let (counted, count) = count(settings, filter, now)
    guard let tally = count.tally(of: change) else { return nil }
    return patterns(of: [RankedChange(tally: tally, fingerprint: fingerprint)], in: counted, count).first
  }

  private func count(
    _ settings: NoiseSettings, _ filter: NoiseFilter, _ now: Timestamp
  ) -> (counted: [StoredScan], count: PatternCount) {
    let window = NoiseWindow(settings, now: now)
    let counted = scans.filter { window.contains($0.createdAt) && filter.accepts($0.repository) }
    var count = PatternCount(settings: settings, changeCount: changes.count)
    for scan in counted { count.add(scan) }
    return (counted, count)
  }

  private func patterns(of wanted: [RankedChange], in counted: [StoredScan], _ count: PatternCount) -> [NoisePattern] {
    guard !wanted.isEmpty else { return [] }
    var places = PatternPlaces(of: wanted, changeCount: changes.count)
    for scan in counted { places.add(scan) }
    places.finishScans()
    while let address = places.nextAddress { addresses.withBytes(at: address) { places.note($0) } }
    return wanted.indices.map { slot in
      places.pattern(at: slot, parts: changes.parts(at: wanted[slot].tally.change), in: count)
    }
  }
}
