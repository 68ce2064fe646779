/// Rows of one scan in few bytes, as a database keeps them: a column for what was seen, and one for where.
///
/// Counting reads the first column alone. Numbers are unsigned LEB128 (DWARF 5, section 7.6), so small ones take a byte;
/// ascending ones are written as the difference to the one before. For each change in ascending order ``changes`` holds
/// its number and how many bytes of ``places`` are its own: its addresses, ascending. A row of five thousand takes about four
/// bytes.
package struct PackedRows: Hashable, Sendable {
  /// Which changes the scan shows.
  package private(set) var changes: [UInt8] = []
  /// At which addresses.
  package private(set) var places: [UInt8] = []

  /// Packs rows that are sorted and have no repetitions; each is the number of a change above that of an address.
  package init(sorted rows: [UInt64]) {
    var (lastChange, start) = (0, 0)
    while start < rows.count {
      let change = StoredScan.change(of: rows[start])
      let (placesBefore, end) = (places.count, Self.end(of: change, in: rows, from: start))
      var lastAddress = 0
      for row in rows[start..<end] {
        let address = StoredScan.address(of: row)
        Self.append(address - lastAddress, to: &places)
        lastAddress = address
      }
      Self.append(change - lastChange, to: &changes)
      Self.append(places.count - placesBefore, to: &changes)
      (lastChange, start) = (change, end)
    }
  }

  /// Puts columns together as they were kept.
  package init(changes: [UInt8], places: [UInt8]) {
    self.changes = changes
    self.places = places
  }

  /// The rows, sorted.
  /// - Throws: ``PackedRowsDamage`` when the columns are not what was kept.
  package func rows() throws(PackedRowsDamage) -> [UInt64] {
    var rows: [UInt64] = []
    try Self.forEachChange(in: changes) { (change, range) throws(PackedRowsDamage) in
      try Self.forEachAddress(in: places, range) { rows.append(StoredScan.row(change: change, address: $0)) }
    }
    return rows
  }

  /// Calls `body` with each change, in ascending order, and where its addresses are in the other column.
  package static func forEachChange(
    in changes: [UInt8], _ body: (_ change: Int, _ places: Range<Int>) throws(PackedRowsDamage) -> Void
  ) throws(PackedRowsDamage) {
    var (position, change, place) = (0, 0, 0)
    while position < changes.count {
      change += try number(in: changes, at: &position, before: changes.count)
      let length = try number(in: changes, at: &position, before: changes.count)
      guard change <= mostNumber else { throw PackedRowsDamage() }
      try body(change, place..<place + length)
      place += length
    }
  }

  /// Calls `body` with each address of one change, in ascending order.
  package static func forEachAddress(
    in places: [UInt8], _ range: Range<Int>, _ body: (_ address: Int) -> Void
  ) throws(PackedRowsDamage) {
    guard range.upperBound <= places.count else { throw PackedRowsDamage() }
    var (position, address) = (range.lowerBound, 0)
    while position < range.upperBound {
      address += try number(in: places, at: &position, before: range.upperBound)
      guard address <= mostNumber else { throw PackedRowsDamage() }
      body(address)
    }
  }

  /// Rows have 32 bits for each number.
  private static let mostNumber = Int(UInt32.max)

  private static func end(of change: Int, in rows: [UInt64], from start: Int) -> Int {
    var end = start
    while end < rows.count, StoredScan.change(of: rows[end]) == change { end += 1 }
    return end
  }

  private static func append(_ number: Int, to bytes: inout [UInt8]) {
    var rest = UInt64(number)
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// Reads a number of at most 35 bits, so that sums can't overflow.
  private static func number(
    in bytes: [UInt8], at position: inout Int, before end: Int
  ) throws(PackedRowsDamage) -> Int {
    var (number, shift) = (0, 0)
    while position < end, shift < 35 {
      let byte = bytes[position]
      position += 1
      number |= Int(byte & 0x7F) << shift
      if byte < 0x80 { return number }
      shift += 7
    }
    throw PackedRowsDamage()
  }
}

/// Columns that can't have been written by ``PackedRows``.
package struct PackedRowsDamage: Error {}
