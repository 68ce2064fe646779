package import DriftModels

/// Counts in how many scans each change was seen: the first of two walks over the scans of a window.
///
/// Changes are known by numbers below a count that is given at the start. Scans come once each, in any order.
package struct PatternCount: Sendable {
  private let threshold: Int
  private var tallies: [ChangeTally]
  private var scans: [(id: ScanID, createdAt: Timestamp)] = []

  /// Begins with nothing seen.
  package init(settings: NoiseSettings, changeCount: Int) {
    threshold = settings.recurrenceThreshold
    tallies = (0..<changeCount).map(ChangeTally.init)
  }

  /// Counts a scan as a database keeps it.
  /// - Throws: ``PackedRowsDamage``, also for a change whose number is too high.
  package mutating func add(
    _ id: ScanID, createdAt: Timestamp, changes: [UInt8]
  ) throws(PackedRowsDamage) {
    let position = open(id, createdAt)
    try PackedRows.forEachChange(in: changes) { (change, _) throws(PackedRowsDamage) in
      guard change < tallies.count else { throw PackedRowsDamage() }
      count(change, position, createdAt)
    }
  }

  /// Counts a scan of a ledger.
  mutating func add(_ scan: StoredScan) {
    let position = open(scan.id, scan.createdAt)
    var last = -1
    for row in scan.rows {
      let change = StoredScan.change(of: row)
      // Rows are sorted, so those of one change stand together.
      if change == last { continue }
      last = change
      count(change, position, scan.createdAt)
    }
  }

  /// The scan that was given as the one with this position, from 0.
  package func scan(at position: Int) -> ScanID { scans[position].id }

  /// A change, if it recurs often enough.
  package func tally(of change: Int) -> ChangeTally? {
    tallies[change].occurrences >= threshold ? tallies[change] : nil
  }

  /// What is given out, in that order: by occurrences downwards, then the last time seen downwards, then fingerprint.
  ///
  /// Fingerprints are asked for only where they may decide: none of changes that are too far down.
  package func first<Failure: Error>(
    fingerprint: (_ change: Int) throws(Failure) -> NoiseFingerprint
  ) throws(Failure) -> [RankedChange] {
    var recurring = tallies.filter { $0.occurrences >= threshold }.sorted(by: ChangeTally.precedes)
    if recurring.count > NoisePattern.most {
      let last = recurring[NoisePattern.most - 1]
      recurring = Array(recurring.prefix { !ChangeTally.precedes(last, $0) })
    }
    var ranked: [RankedChange] = []
    for tally in recurring { ranked.append(RankedChange(tally: tally, fingerprint: try fingerprint(tally.change))) }
    ranked.sort { left, right in
      ChangeTally.precedes(left.tally, right.tally)
        || (!ChangeTally.precedes(right.tally, left.tally) && left.fingerprint < right.fingerprint)
    }
    return Array(ranked.prefix(NoisePattern.most))
  }

  private mutating func open(_ id: ScanID, _ createdAt: Timestamp) -> Int {
    scans.append((id, createdAt))
    return scans.count - 1
  }

  private mutating func count(_ change: Int, _ position: Int, _ createdAt: Timestamp) {
    let tally = tallies[change]
    let isNewest =
      tally.occurrences == 0 || tally.last < createdAt
      || (tally.last == createdAt && scans[tally.newest].id < scans[position].id)
    tallies[change].count(position, createdAt, isNewest: isNewest)
  }
}

/// In how many scans a change was seen, and when.
package struct ChangeTally: Sendable {
  /// Number of the change.
  package let change: Int
  /// In how many scans.
  package private(set) var occurrences = 0
  /// When the first of these was made.
  package private(set) var first = Timestamp(microseconds: .max)
  /// When the last of these was made.
  package private(set) var last = Timestamp(microseconds: .min)
  /// Position of the newest of these scans; of several of one moment the one with the greatest id.
  package private(set) var newest = 0

  init(change: Int) { self.change = change }

  mutating func count(_ position: Int, _ createdAt: Timestamp, isNewest: Bool) {
    if isNewest { (last, newest) = (createdAt, position) }
    first = min(first, createdAt)
    occurrences += 1
  }

  static func precedes(_ left: ChangeTally, _ right: ChangeTally) -> Bool {
    left.occurrences != right.occurrences ? left.occurrences > right.occurrences : left.last > right.last
  }
}

/// A change that is given out.
package struct RankedChange: Sendable {
  /// How often it was seen.
  package let tally: ChangeTally
  /// Its name.
  package let fingerprint: NoiseFingerprint

  /// Joins the two.
  package init(tally: ChangeTally, fingerprint: NoiseFingerprint) {
    self.tally = tally
    self.fingerprint = fingerprint
  }
}
