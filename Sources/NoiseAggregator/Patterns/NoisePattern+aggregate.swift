public import DriftModels

extension NoisePattern {
  /// The patterns of rows in any order, the same as those of a ledger that recorded the scans.
  ///
  /// Rows outside of the window or the filter may be left out beforehand: they change nothing. Memory is that of a
  /// ``NoiseLedger`` with the rows that count.
  public static func aggregate(
    rows: some Sequence<NoiseRow>, settings: NoiseSettings = NoiseSettings(), filter: NoiseFilter = NoiseFilter(),
    now: Timestamp
  ) -> [NoisePattern] {
    var ledger = NoiseLedger()
    ledger.insert(rows)
    return ledger.patterns(settings: settings, filter: filter, now: now)
  }
}
