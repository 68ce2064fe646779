import DriftModels

/// What a ledger keeps of a scan.
struct StoredScan: Sendable {
  let id: ScanID
  var createdAt: Timestamp
  var repository: CodeRepository?
  /// Each the number of a change above that of an address; sorted, without repetitions.
  private(set) var rows: [UInt64] = []
  private var sortedCount = 0

  init(id: ScanID, createdAt: Timestamp, repository: CodeRepository?) {
    self.id = id
    self.createdAt = createdAt
    self.repository = repository
  }

  static func row(change: Int, address: Int) -> UInt64 { UInt64(change) << 32 | UInt64(address) }
  static func change(of row: UInt64) -> Int { Int(row >> 32) }
  static func address(of row: UInt64) -> Int { Int(row & 0xFFFF_FFFF) }

  /// Takes what else is said about the scan, in any order with the same outcome.
  mutating func merge(createdAt other: Timestamp, repository otherRepository: CodeRepository?) {
    createdAt = min(createdAt, other)
    guard let otherRepository else { return }
    repository = min(repository ?? otherRepository, otherRepository)
  }

  /// Adds a row; ``settle()`` must follow before rows are read.
  mutating func append(_ row: UInt64) { rows.append(row) }

  /// Adds rows; ``settle()`` must follow before rows are read.
  mutating func append(contentsOf others: [UInt64]) { rows = rows.isEmpty ? others : rows + others }

  /// Puts added rows in their places.
  mutating func settle() {
    guard sortedCount < rows.count else { return }
    rows = Self.distinct(rows)
    sortedCount = rows.count
  }

  /// Replaces numbers by others.
  mutating func renumber(_ number: (UInt64) -> UInt64) {
    for position in rows.indices { rows[position] = number(rows[position]) }
    rows.sort()
  }

  /// Rows sorted and without repetitions.
  static func distinct(_ rows: consuming [UInt64]) -> [UInt64] {
    rows.sort()
    var kept = min(rows.count, 1)
    for position in rows.indices.dropFirst() where rows[position] != rows[kept - 1] {
      rows[kept] = rows[position]
      kept += 1
    }
    rows.removeLast(rows.count - kept)
    return rows
  }
}
