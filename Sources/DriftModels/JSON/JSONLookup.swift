/// Finding members by name on the tape.
enum TapeLookup {
  /// Index of the value of the last member named `key` (unescaped bytes).
  static func last(_ reader: TapeReader, object: Int, key: UnsafeBufferPointer<UInt8>) -> Int? {
    guard reader.tape[object].isTag(.object) else { return nil }
    let end = reader.end(object)
    var found: Int?
    var index = object + 1
    while index < end {
      let value = reader.next(index)
      if matches(reader, index, key) { found = value }
      index = reader.next(value)
    }
    return found
  }

  @inline(__always)
  static func matches(_ reader: TapeReader, _ index: Int, _ key: UnsafeBufferPointer<UInt8>) -> Bool {
    let text = reader.text(index)
    if reader.tape[index].isTag(.string) {
      return text.sameBytes(key)
    }
    return text.count > key.count && JSONText.unescaped(text).elementsEqual(key)
  }
}

/// Names of an object's members with the index of the value that counts; for objects of more than a few members.
struct TapeObjectIndex {
  private var values: [Int: [(key: Int, value: Int)]] = [:]
  /// Distinct names.
  private(set) var count = 0
  /// Members overruled by a later one.
  private(set) var duplicates = 0
  private let reader: TapeReader

  init(_ reader: TapeReader, object: Int) {
    self.reader = reader
    guard reader.tape[object].isTag(.object) else { return }
    let end = reader.end(object)
    var index = object + 1
    while index < end {
      let value = reader.next(index)
      insert(key: index, value: value)
      index = reader.next(value)
    }
  }

  private mutating func insert(key: Int, value: Int) {
    let hash = TapeHash.text(reader, key)
    let bucket = Int(truncatingIfNeeded: hash)
    var entries = values[bucket] ?? []
    if let known = entries.firstIndex(where: { TapeEquality.sameText(reader, $0.key, reader, key) }) {
      entries[known].value = value
      duplicates += 1
    } else {
      entries.append((key, value))
      count += 1
    }
    values[bucket] = entries
  }

  /// Index of the value named by the string at `key` of another tape.
  func value(_ other: TapeReader, _ key: Int) -> Int? {
    values[Int(truncatingIfNeeded: TapeHash.text(other, key))]?
      .first { TapeEquality.sameText(reader, $0.key, other, key) }?.value
  }

  /// Every distinct name with its value, in no particular order.
  var entries: some Sequence<(key: Int, value: Int)> { values.values.joined() }
}

/// Counting members that a later one of the same name overrules.
enum TapeDuplicates {
  /// Up to this many members, comparing each pair is cheaper than hashing.
  private static let pairwiseLimit = 16

  static func count(_ reader: TapeReader, words: Int) -> Int {
    var total = 0
    var index = 0
    while index < words {
      if reader.tape[index].isTag(.object) { total += count(reader, object: index) }
      // Every word in turn: containers are entered, closing words are single.
      let tag = reader.tape[index].tag
      index = tag == .object || tag == .array ? index + 1 : reader.next(index)
    }
    return total
  }

  static func count(_ reader: TapeReader, object: Int) -> Int {
    let members = reader.tape[object].length
    guard members > 1 else { return 0 }
    guard members <= pairwiseLimit else { return TapeObjectIndex(reader, object: object).duplicates }
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: pairwiseLimit) { keys in
      var count = 0
      var duplicates = 0
      var index = object + 1
      let end = reader.end(object)
      while index < end {
        if (0..<count).contains(where: { TapeEquality.sameText(reader, keys[$0], reader, index) }) {
          duplicates += 1
        } else {
          keys[count] = index
          count += 1
        }
        index = reader.next(reader.next(index))
      }
      return duplicates
    }
  }
}
