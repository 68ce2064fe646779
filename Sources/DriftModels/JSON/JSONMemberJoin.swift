/// The members of several objects side by side: one row a name, in the order of the names' bytes.
///
/// ```swift
/// var join = JSONMemberJoin([before, after])
/// while let name = join.next() {
///   compare(name, join.value(0), join.value(1))
/// }
/// ```
///
/// Objects whose names are sorted, as Go's encoder writes them, are walked in place at a cost linear in their
/// members; others are sorted first. Of members with the same name the last one counts. Views of other kinds and
/// nil have no members.
package struct JSONMemberJoin {
  private struct Column {
    let storage: JSONStorage
    /// Positions of the names in order; nil when the tape has them in order already.
    let sorted: [Int]?
    var cursor: Int
    let end: Int
    /// Position of the value that the current row has.
    var value: Int?

    /// Position of the name to come.
    var name: Int? { cursor < end ? sorted?[cursor] ?? cursor : nil }

    mutating func take(_ name: Int) {
      let reader = storage.reader
      let found = reader.next(name)
      value = found
      cursor = sorted == nil ? reader.next(found) : cursor + 1
    }
  }

  private var columns: [Column?]

  /// Puts objects, of one document or of several, side by side.
  package init(_ objects: [JSONView?]) {
    columns = objects.map { object in object.flatMap(Self.column) }
  }

  /// Moves to the next name; nil after the last.
  package mutating func next() -> JSONText? {
    var least: (storage: JSONStorage, name: Int)?
    for index in columns.indices {
      columns[index]?.value = nil
      guard let column = columns[index], let name = column.name else { continue }
      guard let best = least else {
        least = (column.storage, name)
        continue
      }
      if Self.order(column.storage, name, best.storage, best.name) < 0 { least = (column.storage, name) }
    }
    guard let least else { return nil }
    for index in columns.indices {
      guard let column = columns[index], let name = column.name else { continue }
      if Self.order(column.storage, name, least.storage, least.name) == 0 { columns[index]?.take(name) }
    }
    return JSONText(storage: least.storage, index: least.name)
  }

  /// What the object at `column` has under the current name.
  package func value(_ column: Int) -> JSONView? {
    guard let column = columns[column], let value = column.value else { return nil }
    return JSONView(storage: column.storage, index: value)
  }

  private static func column(_ object: JSONView) -> Column? {
    let storage = object.storage
    let reader = storage.reader
    guard reader.tape[object.index].isTag(.object) else { return nil }
    let first = object.index + 1
    let end = reader.end(object.index)
    var last = first
    var i = reader.next(reader.next(first))
    while i < end, order(storage, last, storage, i) < 0 {
      last = i
      i = reader.next(reader.next(i))
    }
    if i >= end { return Column(storage: storage, sorted: nil, cursor: first, end: end) }
    let names = sortedNames(storage, first, end)
    return Column(storage: storage, sorted: names, cursor: 0, end: names.count)
  }

  private static func sortedNames(_ storage: JSONStorage, _ first: Int, _ end: Int) -> [Int] {
    var names: [Int] = []
    var i = first
    while i < end {
      names.append(i)
      i = storage.reader.next(storage.reader.next(i))
    }
    // By name, then by position, so that the last of equal names ends its run.
    names.sort {
      let order = order(storage, $0, storage, $1)
      return order != 0 ? order < 0 : $0 < $1
    }
    var kept: [Int] = []
    kept.reserveCapacity(names.count)
    for name in names {
      if let last = kept.last, order(storage, last, storage, name) == 0 { kept.removeLast() }
      kept.append(name)
    }
    return kept
  }

  /// Below zero, zero or above as the first name's unescaped bytes come before, equal or follow the second's.
  private static func order(_ a: JSONStorage, _ i: Int, _ b: JSONStorage, _ j: Int) -> Int {
    if a === b, i == j { return 0 }
    let (x, y) = (a.reader.text(i), b.reader.text(j))
    if a.reader.tape[i].isTag(.string), b.reader.tape[j].isTag(.string) { return x.order(y) }
    let left = a.reader.tape[i].isTag(.string) ? Array(x) : JSONText.unescaped(x)
    let right = b.reader.tape[j].isTag(.string) ? Array(y) : JSONText.unescaped(y)
    return left.withUnsafeBufferPointer { left in right.withUnsafeBufferPointer { left.order($0) } }
  }
}
