/// The elements of one large array, parsed in batches so that memory stays the same for any length.
///
/// Reads three forms: an object that holds the array under a name (its other members become ``envelope``), the
/// bare array, and one value after another (JSON Lines, or any white space between).
///
/// ```swift
/// var stream = try JSONElementStream(source, arrayKey: "resources")
/// while let batch = try stream.nextBatch() {
///   for element in batch { … }
/// }
/// ```
public struct JSONElementStream {
  /// Bytes of elements that a batch holds before the next one is begun.
  private static let batchBytes = 1 << 20
  /// Bytes after which pages that have been passed are handed back.
  private static let releaseBytes = 64 << 20

  private enum State {
    case elements, lines, done
  }

  /// Members beside the array, as far as they have been read; complete when the last batch has been taken.
  public private(set) var envelope: [String: JSONValue] = [:]
  /// Elements in the batches so far.
  public private(set) var count = 0

  private let input: JSONInput
  private let limits: JSONLimits
  private let arrayKey: String
  private let scratch: TapeBuffer
  private var position: UnsafePointer<UInt8>
  private var released: UnsafePointer<UInt8>
  private var state = State.done
  private var seenArray = false
  private var path = ""

  private var end: UnsafePointer<UInt8> { input.start + input.count }

  /// Looks at the beginning and gets ready.
  /// - Throws: ``JSONError`` when the text is empty, not UTF-8, or begins with neither `{` nor `[`.
  public init(
    _ source: JSONSource, arrayKey: String, limits: JSONLimits = JSONLimits()
  ) throws(JSONError) {
    input = source.input
    self.limits = limits
    self.arrayKey = arrayKey
    try JSONParser.refuseForeignEncoding(input)
    scratch = try TapeBuffer(capacity: TapeBuffer.room(forBytes: input.count))
    position = JSONScanner.solid(input.start)
    released = input.start
    guard position < end else { throw JSONError(.empty) }
    switch position[0] {
    case UInt8(ascii: "["): try enterArray()
    case UInt8(ascii: "{"):
      let isEnvelope = try readMembers(from: position + 1)
      if !isEnvelope {
        envelope = [:]
        position = JSONScanner.solid(input.start)
        state = .lines
      }
    default: throw error(.unexpectedByte(position[0], expected: "an object or an array"))
    }
  }

  /// The next elements; nil after the last.
  /// - Throws: ``JSONError`` whose path counts elements from the array's first.
  public mutating func nextBatch() throws(JSONError) -> JSONElements? {
    switch state {
    case .done: return nil
    case .lines: return try nextLines()
    case .elements: return try nextElements()
    }
  }

  private mutating func nextElements() throws(JSONError) -> JSONElements? {
    let start = position
    let outcome = try scan(nextElement) { scanner throws(ScanFailure) in
      try scanner.elements(at: start, pauseAt: min(start + Self.batchBytes, scanner.end))
    }
    position = outcome.position
    let batch = try elements(words: outcome.words)
    if !outcome.paused {
      state = .done
      if path.isEmpty {
        try expectEnd()
      } else {
        try readRest()
      }
    }
    releasePages()
    return batch
  }

  private mutating func nextLines() throws(JSONError) -> JSONElements? {
    let start = position
    let stop = end
    var position = start
    var count = 0
    let words = try scan(nextElement) { scanner throws(ScanFailure) in
      var words = 1
      while position < stop, position - start < Self.batchBytes {
        let outcome = try scanner.value(at: position, words: words)
        words = outcome.words
        position = JSONScanner.solid(outcome.position)
        count += 1
      }
      scanner.wrap(count: count, words: words, from: start, to: position)
      return words + 1
    }
    self.position = position
    if position >= stop { state = .done }
    releasePages()
    return try elements(words: words)
  }

  /// The place of the element that comes next.
  private var nextElement: JSONOrigin { JSONOrigin(path: path, firstElement: count) }

  private mutating func elements(words: Int) throws(JSONError) -> JSONElements {
    let buffer = try TapeBuffer(copying: scratch, count: words)
    let storage = JSONStorage(input: input, buffer: buffer, words: words, origin: nextElement)
    count += JSONView(storage: storage, index: 0).count ?? 0
    return JSONElements(storage: storage, index: 1, end: words - 1)
  }

  private mutating func enterArray() throws(JSONError) {
    position = JSONScanner.solid(position + 1)
    seenArray = true
    guard position[0] == UInt8(ascii: "]") else {
      state = .elements
      return
    }
    position += 1
    state = .done
    if path.isEmpty { try expectEnd() } else { try readRest() }
  }

  private mutating func readRest() throws(JSONError) {
    position = JSONScanner.solid(position)
    switch position[0] {
    case UInt8(ascii: "}"):
      position += 1
      try expectEnd()
    case UInt8(ascii: ","): _ = try readMembers(from: position + 1)
    default: throw error(.unexpectedByte(position[0], expected: "',' or '}'"))
    }
  }

  /// Reads members up to the array, which it enters, or to the closing brace; false when there was no array.
  private mutating func readMembers(from start: UnsafePointer<UInt8>) throws(JSONError) -> Bool {
    position = JSONScanner.solid(start)
    if position[0] == UInt8(ascii: "}"), !seenArray { return false }
    while true {
      guard position[0] == UInt8(ascii: "\"") else {
        throw error(.unexpectedByte(position[0], expected: "a member name in quotes"))
      }
      let name = try readValue().string ?? ""
      guard position[0] == UInt8(ascii: ":") else { throw error(.unexpectedByte(position[0], expected: "':'")) }
      position = JSONScanner.solid(position + 1)
      if name == arrayKey {
        guard !seenArray else { throw error(.duplicateKey(name)) }
        guard position[0] == UInt8(ascii: "[") else {
          let found = try readValue(at: name)
          throw JSONError(.wrongKind(expected: "an array", found: found.kind.phrase), path: name)
        }
        path = name
        try enterArray()
        return true
      }
      envelope[name] = try readValue(at: JSONPath.step(forKey: name)).value
      if position[0] == UInt8(ascii: "}") {
        position += 1
        guard seenArray else { return false }
        try expectEnd()
        return true
      }
      guard position[0] == UInt8(ascii: ",") else {
        throw error(.unexpectedByte(position[0], expected: "',' or '}'"))
      }
      position = JSONScanner.solid(position + 1)
    }
  }

  /// Parses the value at the position and moves behind it and the white space that follows.
  private mutating func readValue(at path: String = "") throws(JSONError) -> JSONView {
    let start = position
    let outcome = try scan(JSONOrigin(path: path)) { scanner throws(ScanFailure) in try scanner.value(at: start) }
    position = JSONScanner.solid(outcome.position)
    let buffer = try TapeBuffer(copying: scratch, count: outcome.words)
    return JSONView(storage: JSONStorage(input: input, buffer: buffer, words: outcome.words), index: 0)
  }

  private func scan<Result>(
    _ origin: JSONOrigin, _ body: (JSONScanner) throws(ScanFailure) -> Result
  ) throws(JSONError) -> Result {
    try JSONParser.withScanner(input, scratch, limits, origin: origin, body)
  }

  private func expectEnd() throws(JSONError) {
    let rest = JSONScanner.solid(position)
    if rest < end { throw error(.trailingContent, at: rest) }
  }

  private mutating func releasePages() {
    guard position - released >= Self.releaseBytes else { return }
    input.release(before: position - input.start)
    released = position
  }

  private func error(_ reason: JSONError.Reason, at place: UnsafePointer<UInt8>? = nil) -> JSONError {
    let place = min(place ?? position, end)
    let location = JSONLocation(input: input, tape: UnsafePointer(scratch.words))
    let offset = place - input.start
    let (line, column) = location.lineAndColumn(offset)
    return JSONError(
      place >= end ? .unexpectedEnd : reason, offset: offset + input.skipped, line: line, column: column, path: "")
  }
}
