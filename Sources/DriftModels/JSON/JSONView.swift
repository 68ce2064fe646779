/// One value of a parsed document: a cursor that copies nothing.
///
/// A view keeps its document alive. Equality and hashing go by value: members in any order, numbers by value,
/// strings by their unescaped characters, the last of members with the same name.
public struct JSONView: Sendable {
  let storage: JSONStorage
  let index: Int

  @inline(__always) private var word: TapeWord { storage.tape[index] }

  /// The kind of value.
  public var kind: JSONKind {
    switch word.tag {
    case .null, .close: .null
    case .true, .false: .bool
    case .integer, .decimal: .number
    case .string, .escapedString: .string
    case .array, .emptyArray: .array
    case .object, .emptyObject: .object
    }
  }

  /// Whether the value is `null`.
  public var isNull: Bool { word.isTag(.null) }

  /// The boolean; nil for other kinds.
  public var bool: Bool? {
    switch word.tag {
    case .true: true
    case .false: false
    default: nil
    }
  }

  /// The string, unescaped; nil for other kinds.
  public var string: String? { text?.description }

  /// The string without a copy; nil for other kinds.
  public var text: JSONText? {
    word.isTag(.string) || word.isTag(.escapedString) ? JSONText(storage: storage, index: index) : nil
  }

  /// The number with its text as written; nil for other kinds.
  public var number: JSONNumber? {
    guard word.isTag(.integer) || word.isTag(.decimal) else { return nil }
    return withExtendedLifetime(storage) {
      JSONNumber(trusted: String(decoding: storage.reader.text(index), as: UTF8.self))
    }
  }

  /// The number as an integer when it is one and fits (`1.0` is); nil otherwise.
  public var int: Int? { number?.int }

  /// Number of elements or members; nil for other kinds. Of equally named members each is counted.
  public var count: Int? {
    switch word.tag {
    case .emptyArray, .emptyObject: return 0
    case .array, .object:
      guard word.length == TapeWord.lengthLimit else { return word.length }
      var count = 0
      var i = index + 1
      while i < word.position {
        if word.isTag(.object) { i = storage.reader.next(i) }
        i = storage.reader.next(i)
        count += 1
      }
      return count
    default: return nil
    }
  }

  /// The elements of an array, in order; nil for other kinds.
  public var elements: JSONElements? {
    switch word.tag {
    case .emptyArray: JSONElements(storage: storage, index: index, end: index)
    case .array: JSONElements(storage: storage, index: index + 1, end: word.position)
    default: nil
    }
  }

  /// The members of an object, in order and with duplicates; nil for other kinds.
  public var members: JSONMembers? {
    switch word.tag {
    case .emptyObject: JSONMembers(storage: storage, index: index, end: index)
    case .object: JSONMembers(storage: storage, index: index + 1, end: word.position)
    default: nil
    }
  }

  /// The value of the last member with this name; nil when there is none or this is no object.
  ///
  /// Cost: one comparison per member. Iterate ``members`` once instead of asking for many names.
  public subscript(key: String) -> JSONView? {
    var key = key
    let found = key.withUTF8 { bytes in
      withExtendedLifetime(storage) { TapeLookup.last(storage.reader, object: index, key: bytes) }
    }
    return found.map { JSONView(storage: storage, index: $0) }
  }

  /// The element at a position; nil when out of range or no array. Cost: linear in the position.
  public subscript(position: Int) -> JSONView? {
    guard position >= 0, var iterator = elements?.makeIterator() else { return nil }
    for _ in 0..<position where iterator.next() == nil { return nil }
    return iterator.next()
  }

  /// Members of this object that a later one of the same name overrules; 0 for other kinds. Not those of members.
  public var overruledMemberCount: Int {
    guard word.isTag(.object) else { return 0 }
    return withExtendedLifetime(storage) { TapeDuplicates.count(storage.reader, object: index) }
  }

  /// Where the value stands on its document's tape; stands for the view where memory counts.
  package var tapePosition: Int { index }

  /// The value at a position of the same document.
  package func view(atTapePosition position: Int) -> JSONView { JSONView(storage: storage, index: position) }

  /// The value's bytes as written, from its first to its last.
  public func withSource<Result>(_ body: (UnsafeBufferPointer<UInt8>) throws -> Result) rethrows -> Result {
    try withExtendedLifetime(storage) {
      let start = storage.reader.startOffset(index)
      let end = storage.reader.endOffset(index)
      return try body(UnsafeBufferPointer(start: storage.bytes + start, count: end - start))
    }
  }

  /// Whether both are written with the same bytes, which implies equality and is much cheaper to find out.
  public func hasSameSource(as other: JSONView) -> Bool {
    withSource { mine in other.withSource { mine.sameBytes($0) } }
  }

  /// Byte offset of the value in its document, a byte order mark included.
  public var byteOffset: Int { storage.reader.startOffset(index) + storage.input.skipped }

  /// The path from the document's root to this value; empty for the root. Cost: linear in what precedes.
  public var path: String { location.path(to: index) }

  private var location: JSONLocation {
    JSONLocation(input: storage.input, tape: storage.tape, origin: storage.origin)
  }

  /// A copy of the value that stands alone.
  public var value: JSONValue { JSONValue(self) }

  /// An error that names this value's place.
  public func error(_ reason: JSONError.Reason) -> JSONError {
    let offset = storage.reader.startOffset(index)
    let (line, column) = location.lineAndColumn(offset)
    return JSONError(reason, offset: byteOffset, line: line, column: column, path: location.path(to: index))
  }

  /// The error for a value of the wrong kind.
  public func wrongKind(expected: JSONKind) -> JSONError {
    error(.wrongKind(expected: expected.phrase, found: kind.phrase))
  }
}

extension JSONView: Hashable {
  /// Equality by value; identical bytes are recognised without looking inside.
  public static func == (left: JSONView, right: JSONView) -> Bool {
    withExtendedLifetime((left.storage, right.storage)) {
      TapeEquality.same(left.storage.reader, left.index, right.storage.reader, right.index)
    }
  }

  /// Hash by value.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(valueHash)
  }

  /// A 64-bit hash by value, the same in every process; not for use against adversaries.
  public var valueHash: UInt64 {
    withExtendedLifetime(storage) { TapeHash.hash(storage.reader, index) }
  }
}
