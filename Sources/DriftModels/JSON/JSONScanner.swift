import CJSONScan

/// Where a scan stopped and why; turned into a ``JSONError`` with line, column and path by the caller.
struct ScanFailure: Error {
  let reason: JSONError.Reason
  /// Bytes from the scanner's base.
  let offset: Int
  /// Containers open at that point, outermost first: indexes of their words.
  let open: [Int]
  /// Words written so far.
  let words: Int
}

/// An open container.
struct ScanFrame {
  var word: Int
  var start: UnsafePointer<UInt8>
  var outerCount: Int
  var outerIsObject: Bool
}

/// The grammar of RFC 8259 over raw bytes, one pass, no recursion.
///
/// Invariants: `base` has the margins of ``JSONInput``; `tape` has the room of
/// ``TapeBuffer/room(forBytes:)``; `frames` has room for `depthLimit` entries. Every step stops at a zero byte, and the
/// margin consists of them, so a position never passes `end` by more than one step.
struct JSONScanner {
  let base: UnsafePointer<UInt8>
  let end: UnsafePointer<UInt8>
  let tape: UnsafeMutablePointer<TapeWord>
  let frames: UnsafeMutablePointer<ScanFrame>
  let depthLimit: Int

  /// How a run ended: where, with how many words, and whether it paused between two elements.
  struct Outcome {
    let position: UnsafePointer<UInt8>
    let words: Int
    let paused: Bool
  }

  /// Scans one value that begins at `start`, after optional white space, onto the tape from `words` on.
  func value(at start: UnsafePointer<UInt8>, words: Int = 0) throws(ScanFailure) -> Outcome {
    try run(Self.solid(start), words: words, depth: 0, pauseAt: end + 1)
  }

  /// Scans elements of an array whose bracket has been passed, as an array of their own.
  ///
  /// Pauses after the first comma at or beyond `pauseAt`; otherwise ends after the closing bracket.
  func elements(at start: UnsafePointer<UInt8>, pauseAt: UnsafePointer<UInt8>) throws(ScanFailure) -> Outcome {
    frames[0] = ScanFrame(word: 0, start: start, outerCount: 0, outerIsObject: false)
    tape[0] = .word(.array, length: 0, position: 0)
    return try run(Self.solid(start), words: 1, depth: 1, pauseAt: pauseAt)
  }

  /// Makes the values on the tape, which begin at its second word, the elements of an array at the first.
  func wrap(count: Int, words: Int, from start: UnsafePointer<UInt8>, to position: UnsafePointer<UInt8>) {
    frames[0] = ScanFrame(word: 0, start: start, outerCount: 0, outerIsObject: false)
    tape[0] = .word(.array, length: 0, position: 0)
    close(0, count: count, words, position)
  }

  private func run(
    _ start: UnsafePointer<UInt8>, words: Int, depth startDepth: Int, pauseAt: UnsafePointer<UInt8>
  ) throws(ScanFailure) -> Outcome {
    var p = start
    var t = words
    var depth = startDepth
    var count = 0
    var isObject = false
    values: while true {
      let byte = p[0]
      if byte == UInt8(ascii: "\"") {
        try string(&p, &t, depth)
      } else if byte == UInt8(ascii: "{") {
        let open = p
        guard depth < depthLimit else { throw failure(.tooDeep(limit: depthLimit), open, depth, t) }
        p = Self.solid(p + 1)
        if p[0] == UInt8(ascii: "}") {
          p += 1
          tape[t] = .saturating(.emptyObject, length: p - open, position: open - base)
          t += 1
        } else {
          frames[depth] = ScanFrame(word: t, start: open, outerCount: count, outerIsObject: isObject)
          depth += 1
          // The final word replaces this one at the close; the tag tells error reports the kind.
          tape[t] = .word(.object, length: 0, position: 0)
          t += 1
          count = 0
          isObject = true
          try key(&p, &t, depth)
          continue values
        }
      } else if byte == UInt8(ascii: "[") {
        let open = p
        guard depth < depthLimit else { throw failure(.tooDeep(limit: depthLimit), open, depth, t) }
        p = Self.solid(p + 1)
        if p[0] == UInt8(ascii: "]") {
          p += 1
          tape[t] = .saturating(.emptyArray, length: p - open, position: open - base)
          t += 1
        } else {
          frames[depth] = ScanFrame(word: t, start: open, outerCount: count, outerIsObject: isObject)
          depth += 1
          tape[t] = .word(.array, length: 0, position: 0)
          t += 1
          count = 0
          isObject = false
          continue values
        }
      } else if byte == UInt8(ascii: "-") || byte &- 0x30 < 10 {
        try number(&p, &t, depth)
      } else {
        try literal(&p, &t, depth)
      }
      while true {
        if depth == 0 { return Outcome(position: p, words: t, paused: false) }
        p = Self.solid(p)
        if p[0] == UInt8(ascii: ",") {
          count += 1
          p = Self.solid(p + 1)
          if isObject {
            try key(&p, &t, depth)
          } else if p >= pauseAt && depth == 1 {
            close(0, count: count, t, p)
            return Outcome(position: p, words: t + 1, paused: true)
          }
          continue values
        }
        guard p[0] == (isObject ? UInt8(ascii: "}") : UInt8(ascii: "]")) else {
          throw failure(.unexpectedByte(p[0], expected: isObject ? "',' or '}'" : "',' or ']'"), p, depth, t)
        }
        depth -= 1
        close(depth, count: count + 1, t, p)
        t += 1
        p += 1
        count = frames[depth].outerCount
        isObject = frames[depth].outerIsObject
      }
    }
  }

  @inline(__always)
  private func close(_ frame: Int, count: Int, _ t: Int, _ bracket: UnsafePointer<UInt8>) {
    let open = frames[frame]
    let tag: TapeTag = tape[open.word].isTag(.object) ? .object : .array
    tape[open.word] = .saturating(tag, length: count, position: t)
    tape[t] = .saturating(.close, length: bracket + 1 - open.start, position: bracket - base)
  }

  /// A member's name and its colon; leaves the position at the value.
  @inline(__always)
  private func key(_ p: inout UnsafePointer<UInt8>, _ t: inout Int, _ depth: Int) throws(ScanFailure) {
    guard p[0] == UInt8(ascii: "\"") else {
      throw failure(.unexpectedByte(p[0], expected: "a member name in quotes"), p, depth, t)
    }
    try string(&p, &t, depth)
    if p[0] != UInt8(ascii: ":") {
      p = Self.solid(p)
      guard p[0] == UInt8(ascii: ":") else { throw failure(.unexpectedByte(p[0], expected: "':'"), p, depth, t) }
    }
    p = Self.solid(p + 1)
  }

  /// The common string is plain ASCII under 16 bytes and costs one step; the rest goes out of line.
  @inline(__always)
  private func string(_ p: inout UnsafePointer<UInt8>, _ t: inout Int, _ depth: Int) throws(ScanFailure) {
    let text = p + 1
    let masks = cjson_text_masks(text)
    let length = masks.trailingZeroBitCount
    // With no stop among the 16, the count runs into the high half and `text[length]` can't matter.
    if length < 16, text[length] == UInt8(ascii: "\""), (masks >> 16) & ((1 << UInt32(length)) &- 1) == 0 {
      tape[t] = .word(.string, length: length, position: text - base)
      t += 1
      p = text + length + 1
      return
    }
    try longString(&p, &t, depth)
  }

  @inline(never)
  private func longString(_ p: inout UnsafePointer<UInt8>, _ t: inout Int, _ depth: Int) throws(ScanFailure) {
    let text = p + 1
    var q = text
    var escaped = false
    // Whether one of the last three bytes of the step before may ask for a continuation in this one.
    var pending = false
    while true {
      let masks = cjson_text_masks(q)
      let stops = masks & 0xFFFF
      let high = masks >> 16
      let length = stops == 0 ? 16 : stops.trailingZeroBitCount
      if high != 0 || pending {
        // The stop itself takes part: a sequence that it cuts short is reported there.
        let errors = cjson_utf8_errors(q) & (length < 16 ? (2 << UInt32(length)) &- 1 : 0xFFFF)
        if errors != 0 {
          throw failure(.invalidUTF8, Self.sequenceStart(q + errors.trailingZeroBitCount, after: text), depth, t)
        }
      }
      if length == 16 {
        pending = high >> 13 != 0
        q += 16
        continue
      }
      pending = false
      q += length
      if q[0] == UInt8(ascii: "\"") {
        append(escaped ? .escapedString : .string, text, q - text, &t)
        p = q + 1
        return
      }
      guard q[0] == UInt8(ascii: "\\") else { throw failure(.controlCharacter(q[0]), q, depth, t) }
      escaped = true
      try escape(&q, depth, t)
    }
  }

  @inline(__always)
  private func escape(_ q: inout UnsafePointer<UInt8>, _ depth: Int, _ t: Int) throws(ScanFailure) {
    switch q[1] {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"), UInt8(ascii: "b"), UInt8(ascii: "f"),
      UInt8(ascii: "n"), UInt8(ascii: "r"), UInt8(ascii: "t"):
      q += 2
    case UInt8(ascii: "u"):
      guard let unit = JSONText.hexUnit(q + 2) else { throw failure(.invalidEscape, q, depth, t) }
      guard unit & 0xF800 == 0xD800 else {
        q += 6
        return
      }
      guard unit < 0xDC00, q[6] == UInt8(ascii: "\\"), q[7] == UInt8(ascii: "u"),
        let low = JSONText.hexUnit(q + 8), low & 0xFC00 == 0xDC00
      else { throw failure(.loneSurrogate, q, depth, t) }
      q += 12
    default:
      throw failure(.invalidEscape, q, depth, t)
    }
  }

  @inline(__always)
  private func append(_ tag: TapeTag, _ text: UnsafePointer<UInt8>, _ length: Int, _ t: inout Int) {
    tape[t] = .saturating(tag, length: length, position: text - base)
    t += 1
    if length >= TapeWord.lengthLimit {
      tape[t] = UInt64(length)
      t += 1
    }
  }

  private func number(_ p: inout UnsafePointer<UInt8>, _ t: inout Int, _ depth: Int) throws(ScanFailure) {
    var q = p[0] == UInt8(ascii: "-") ? p + 1 : p
    var tag = TapeTag.integer
    if q[0] == UInt8(ascii: "0") {
      q += 1
    } else {
      guard try digits(&q, p, depth, t) else { throw failure(.invalidNumber, p, depth, t) }
    }
    if q[0] == UInt8(ascii: ".") {
      tag = .decimal
      q += 1
      guard try digits(&q, p, depth, t) else { throw failure(.invalidNumber, p, depth, t) }
    }
    if q[0] | 0x20 == UInt8(ascii: "e") {
      tag = .decimal
      q += 1
      if q[0] == UInt8(ascii: "+") || q[0] == UInt8(ascii: "-") { q += 1 }
      guard try digits(&q, p, depth, t) else { throw failure(.invalidNumber, p, depth, t) }
    }
    guard q[0] &- 0x30 >= 10 else { throw failure(.invalidNumber, p, depth, t) }
    append(tag, p, q - p, &t)
    p = q
  }

  /// Passes a run of digits; false when there is none.
  @inline(__always)
  private func digits(
    _ q: inout UnsafePointer<UInt8>, _ start: UnsafePointer<UInt8>, _ depth: Int, _ t: Int
  ) throws(ScanFailure) -> Bool {
    guard q[0] &- 0x30 < 10 else {
      if q >= end { throw failure(.unexpectedEnd, q, depth, t) }
      return false
    }
    repeat { q += 1 } while q[0] &- 0x30 < 10
    return true
  }

  @inline(__always)
  private func literal(_ p: inout UnsafePointer<UInt8>, _ t: inout Int, _ depth: Int) throws(ScanFailure) {
    let four = UInt32(littleEndian: cjson_four_bytes(p))
    let position = p - base
    if four == 0x6C6C_756E {
      tape[t] = .word(.null, length: 4, position: position)
      p += 4
    } else if four == 0x6575_7274 {
      tape[t] = .word(.true, length: 4, position: position)
      p += 4
    } else if four == 0x736C_6166 && p[4] == UInt8(ascii: "e") {
      tape[t] = .word(.false, length: 5, position: position)
      p += 5
    } else {
      throw failure(.unexpectedByte(p[0], expected: "a value"), p, depth, t)
    }
    t += 1
  }

  /// First byte that is not white space.
  @inline(__always)
  static func solid(_ p: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    if p[0] > 0x20 { return p }
    if p[1] > 0x20, p[0] == 0x20 { return p + 1 }
    return solidAfterBlank(p)
  }

  @inline(never)
  private static func solidAfterBlank(_ start: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var p = start
    if p[0] == 0x0A {
      // A line break and its indentation: one comparison a step instead of four.
      p += 1
      var mask = cjson_not_space_mask(p)
      while mask == 0 {
        p += 16
        mask = cjson_not_space_mask(p)
      }
      p += mask.trailingZeroBitCount
      if p[0] > 0x20 { return p }
    }
    while true {
      let mask = cjson_solid_mask(p)
      if mask != 0 { return p + mask.trailingZeroBitCount }
      p += 16
    }
  }

  /// The lead byte of the sequence that `error` breaks, so that the reported offset is where it begins.
  private static func sequenceStart(
    _ error: UnsafePointer<UInt8>, after text: UnsafePointer<UInt8>
  ) -> UnsafePointer<UInt8> {
    var p = error
    while p > text, error - p < 3, p[-1] >= 0x80 {
      p -= 1
      guard p[0] < 0xC0 else {
        let length = p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : 4
        return error - p < length ? p : error
      }
    }
    return error
  }

  @inline(never)
  private func failure(
    _ reason: JSONError.Reason, _ position: UnsafePointer<UInt8>, _ depth: Int, _ words: Int
  ) -> ScanFailure {
    let open = (0..<depth).map { frames[$0].word }
    return ScanFailure(
      reason: position >= end || endsInside(position, reason) ? .unexpectedEnd : reason,
      offset: min(position, end) - base, open: open, words: words)
  }

  /// Whether what looks like a bad token is a good one that the input cuts off.
  private func endsInside(_ position: UnsafePointer<UInt8>, _ reason: JSONError.Reason) -> Bool {
    let rest = UnsafeBufferPointer(start: position, count: end - position)
    switch reason {
    case .invalidEscape, .loneSurrogate:
      return rest.count < 12 && rest.dropFirst().allSatisfy { $0 > 0x20 && $0 != UInt8(ascii: "\"") }
    case .unexpectedByte(_, expected: "a value"):
      return ["true", "false", "null"].contains { $0.utf8.count > rest.count && $0.utf8.starts(with: rest) }
    default:
      return false
    }
  }
}
