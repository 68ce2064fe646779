/// The bytes of a document together with their tape; what every view holds on to.
///
/// Safety: both parts are read-only once a storage exists (see their own notes), so sharing it between threads
/// is sound and `Sendable` needs no check of the pointers that are cached here.
final class JSONStorage: @unchecked Sendable {
  let input: JSONInput
  let buffer: TapeBuffer
  let words: Int
  let bytes: UnsafePointer<UInt8>
  let tape: UnsafePointer<TapeWord>
  /// Where the root stands when it is a part of a larger document.
  let origin: JSONOrigin

  init(input: JSONInput, buffer: TapeBuffer, words: Int, origin: JSONOrigin = JSONOrigin()) {
    self.origin = origin
    self.input = input
    self.buffer = buffer
    self.words = words
    bytes = input.start
    tape = UnsafePointer(buffer.words)
  }

  @inline(__always) var reader: TapeReader { TapeReader(bytes: bytes, tape: tape) }
}

/// What precedes a root in paths, when it is a run of elements out of a larger array.
struct JSONOrigin: Sendable {
  /// Path of the array.
  var path = ""
  /// Position of the first element of the run.
  var firstElement = 0
}

/// Unowned access to a tape for loops that must not count references.
///
/// Only valid while the storage it came from is alive: callers keep the storage in a local for the whole loop.
struct TapeReader {
  let bytes: UnsafePointer<UInt8>
  let tape: UnsafePointer<TapeWord>

  /// Index of the value that follows the one at `index`.
  @inline(__always)
  func next(_ index: Int) -> Int {
    let word = tape[index]
    switch word.rawTag {
    case TapeTag.array.rawValue, TapeTag.object.rawValue: return word.position + 1
    case TapeTag.string.rawValue, TapeTag.escapedString.rawValue, TapeTag.integer.rawValue,
      TapeTag.decimal.rawValue:
      return word.length == TapeWord.lengthLimit ? index + 2 : index + 1
    default: return index + 1
    }
  }

  /// The text of a string, inside its quotes, or of a number, as written.
  @inline(__always)
  func text(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    let word = tape[index]
    let length = word.length
    return UnsafeBufferPointer(
      start: bytes + word.position,
      count: length == TapeWord.lengthLimit ? Int(truncatingIfNeeded: tape[index + 1]) : length)
  }

  /// Index of the closing word of a non-empty container.
  @inline(__always)
  func end(_ index: Int) -> Int { tape[index].position }

  @inline(__always)
  func tag(_ index: Int) -> TapeTag { tape[index].tag }

  /// Byte offset of the first byte after the value.
  func endOffset(_ index: Int) -> Int {
    let word = tape[index]
    switch word.tag {
    case .array, .object: return tape[word.position].position + 1
    case .string, .escapedString: return word.position + text(index).count + 1
    case .integer, .decimal: return word.position + text(index).count
    default: return word.position + word.length
    }
  }

  /// Byte offset of the value's first byte, quotes and brackets included.
  func startOffset(_ index: Int) -> Int {
    let word = tape[index]
    switch word.tag {
    case .string, .escapedString: return word.position - 1
    case .array, .object:
      let close = tape[word.position]
      if close.length < TapeWord.lengthLimit { return close.position + 1 - close.length }
      return bracketOffset(before: index + 1)
    default: return word.position
    }
  }

  /// The bracket of a container too long for its closing word: the last bracket before the first thing in it.
  private func bracketOffset(before first: Int) -> Int {
    var offset = startOffset(first) - 1
    while bytes[offset] <= 0x20 { offset -= 1 }
    return offset
  }

  /// The bytes of a value as written; nil where a container is too long for its range to be kept.
  @inline(__always)
  func source(_ index: Int) -> UnsafeBufferPointer<UInt8>? {
    let word = tape[index]
    switch word.tag {
    case .array, .object:
      let close = tape[word.position]
      guard close.length < TapeWord.lengthLimit else { return nil }
      return UnsafeBufferPointer(start: bytes + close.position + 1 - close.length, count: close.length)
    case .string, .escapedString, .integer, .decimal: return text(index)
    default: return UnsafeBufferPointer(start: bytes + word.position, count: word.length)
    }
  }
}
