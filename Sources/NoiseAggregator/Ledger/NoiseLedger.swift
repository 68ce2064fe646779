public import DriftModels

/// Remembers what scans showed, and finds what recurs.
///
/// ```swift
/// var ledger = NoiseLedger()
/// ledger.record(NoiseScan(id: id, createdAt: time, changes: changes))
/// let patterns = ledger.patterns(settings: settings, filter: NoiseFilter(repositoryOwner: "acme"), now: .now)
/// ```
///
/// A ledger is a set of observations: which fingerprint was seen in which scan at which address. So neither the order
/// in which scans come nor how they are split changes what it says, and recording one again adds nothing.
///
/// **Cost.** An observation takes eight bytes, names are kept once. Recording takes time in proportion to the scan alone,
/// whatever the ledger holds; asking for patterns takes some nanoseconds for each observation in the window.
public struct NoiseLedger: Sendable {
  var scans: [StoredScan] = []
  var changes = FingerprintCache()
  var addresses = ByteTable()
  private var places: [ScanID: Int] = [:]

  /// Makes an empty ledger.
  public init() {}

  /// How many scans are remembered.
  public var scanCount: Int { scans.count }

  /// How many observations are remembered: triples of fingerprint, scan and address.
  public private(set) var observationCount = 0

  /// Adds what a scan shows.
  ///
  /// Changes from high upwards are left out. Where the scan is known, the new changes join the old ones: a plan and a
  /// drift result may belong to one scan. A scan has one time and one repository; should records differ in them, the
  /// earlier time and the first repository by its bytes count.
  public mutating func record(_ scan: NoiseScan) {
    let place = open(scan.id, scan.createdAt, scan.repository)
    observationCount -= scans[place].rows.count
    let counted = scan.changes.lazy.filter(\.isCounted)
    let rows = zip(counted, addresses.numbers(of: counted.map(\.address))).map { change, address in
      StoredScan.row(
        change: changes.number(change.resourceType, change.attribute, change.action, known: nil), address: address)
    }
    scans[place].append(contentsOf: rows)
    scans[place].settle()
    observationCount += scans[place].rows.count
  }

  /// Records a scan in place of what was recorded of it before, as after a change of rules.
  public mutating func replace(_ scan: NoiseScan) {
    forget(scan.id)
    record(scan)
  }

  /// Adds rows that were kept elsewhere.
  public mutating func insert(_ rows: some Sequence<NoiseRow>) {
    var touched: Set<Int> = []
    for row in rows {
      let place = open(row.scan, row.createdAt, row.repository)
      if touched.insert(place).inserted { observationCount -= scans[place].rows.count }
      let number = changes.number(row.resourceType, row.attribute, row.action, known: row.fingerprint)
      scans[place].append(StoredScan.row(change: number, address: addresses.number(of: row.address)))
    }
    for place in touched {
      scans[place].settle()
      observationCount += scans[place].rows.count
    }
  }

  /// Drops all of a scan; nothing happens when it is not known.
  public mutating func forget(_ scan: ScanID) {
    guard let place = places.removeValue(forKey: scan) else { return }
    observationCount -= scans[place].rows.count
    scans.swapAt(place, scans.count - 1)
    scans.removeLast()
    if place < scans.count { places[scans[place].id] = place }
    cleanNames()
  }

  /// Drops all scans that were made before a moment.
  public mutating func forget(before time: Timestamp) {
    let count = scans.count
    scans.removeAll { $0.createdAt < time }
    guard scans.count < count else { return }
    places = Dictionary(uniqueKeysWithValues: scans.enumerated().map { ($0.element.id, $0.offset) })
    observationCount = scans.reduce(0) { $0 + $1.rows.count }
    cleanNames()
  }

  /// The rows of a scan, by fingerprint, then address; empty when it is not known.
  public func rows(of scan: ScanID) -> [NoiseRow] {
    guard let place = places[scan] else { return [] }
    let stored = scans[place]
    let order = stored.rows.map { (changes.fingerprint(at: StoredScan.change(of: $0)), $0) }.sorted { left, right in
      left.0 != right.0
        ? left.0 < right.0 : addresses.precedes(StoredScan.address(of: left.1), StoredScan.address(of: right.1))
    }
    return order.map { fingerprint, row in
      let parts = changes.parts(at: StoredScan.change(of: row))
      return NoiseRow(
        fingerprint: fingerprint, resourceType: parts.type, attribute: parts.attribute, action: parts.action,
        scan: stored.id, createdAt: stored.createdAt, repository: stored.repository,
        address: addresses.text(at: StoredScan.address(of: row)))
    }
  }

  private mutating func open(_ id: ScanID, _ createdAt: Timestamp, _ repository: CodeRepository?) -> Int {
    if let place = places[id] {
      scans[place].merge(createdAt: createdAt, repository: repository)
      return place
    }
    places[id] = scans.count
    scans.append(StoredScan(id: id, createdAt: createdAt, repository: repository))
    return scans.count - 1
  }

  /// Drops names that nothing uses any more, once there must be more of those than of others: rarely enough that each
  /// forgotten observation pays for it once.
  private mutating func cleanNames() {
    guard observationCount * 2 < max(changes.count, addresses.count) else { return }
    var (kept, keptAddresses) = (FingerprintCache(), ByteTable())
    for place in scans.indices {
      scans[place].renumber { [changes, addresses] row in
        let change = StoredScan.change(of: row)
        let parts = changes.parts(at: change)
        return StoredScan.row(
          change: kept.number(
            parts.type, parts.attribute, parts.action, known: changes.fingerprint(at: change)),
          address: addresses.withBytes(at: StoredScan.address(of: row)) { keptAddresses.number(of: $0) })
      }
    }
    (changes, addresses) = (kept, keptAddresses)
  }
}
