import CJSONScan

/// Reads a JSON object that carries another JSON text inside one of its strings, as the pieces arrive.
///
/// The embedded text is unescaped straight into memory that the parser reads in place; the rest of the object,
/// with an empty string where the text was, is kept apart. So a large body is neither collected first nor scanned
/// twice: each byte of it is touched once before the embedded text is parsed.
///
/// ```swift
/// var reader = try JSONEmbeddedReader(key: "plan_json")
/// for try await chunk in body { try chunk.withUnsafeBytes { try reader.append($0) } }
/// let (envelope, plan) = try reader.finish()
/// ```
public struct JSONEmbeddedReader: ~Copyable {
  private enum State {
    case outside
    case string(escaped: Bool)
    case embedded
  }

  private let key: [UInt8]
  private var envelope: [UInt8] = []
  private var text: JSONSourceBuilder
  private var state = State.outside
  /// Open containers of the envelope.
  private var depth = 0
  private var atKey = false
  private var stringStart = 0
  private var keyMatches = false
  /// An escape sequence that the piece before ended in.
  private var pending: [UInt8] = []
  private var received = 0
  private let envelopeLimit: Int
  /// How often the member was met with a string value.
  public private(set) var occurrences = 0

  /// Reads the text from the member named `key` of the outermost object.
  ///
  /// `expecting` is the number of bytes to set aside; all that is not the text may take `envelopeLimit` bytes.
  /// - Throws: ``JSONError`` with reason `outOfMemory`.
  public init(key: String, expecting: Int = 0, envelopeLimit: Int = 1 << 20) throws(JSONError) {
    self.key = Array(key.utf8)
    self.envelopeLimit = envelopeLimit
    text = try JSONSourceBuilder(expecting: expecting)
  }

  /// Takes the next piece.
  /// - Throws: ``JSONError`` with the offset in the whole body.
  public mutating func append(_ piece: UnsafeRawBufferPointer) throws(JSONError) {
    let bytes = piece.assumingMemoryBound(to: UInt8.self)
    var index = 0
    while index < bytes.count {
      if case .embedded = state {
        index = try unescape(bytes, from: index)
      } else {
        try step(bytes[index])
        index += 1
      }
    }
    received += bytes.count
  }

  /// The object without the text, and the text; nil when the member is absent or no string.
  /// - Throws: ``JSONError`` when the body ends inside the text, or what is around it is no JSON.
  public consuming func finish(limits: JSONLimits = JSONLimits()) throws(JSONError) -> (JSONDocument, JSONSource?) {
    if case .embedded = state { throw JSONError(.unexpectedEnd, offset: received) }
    let document = try JSONDocument(envelope, limits: limits)
    return (document, occurrences > 0 ? text.finish() : nil)
  }

  private mutating func step(_ byte: UInt8) throws(JSONError) {
    switch state {
    case .string(let escaped):
      try keep(byte)
      if escaped {
        state = .string(escaped: false)
      } else if byte == UInt8(ascii: "\\") {
        state = .string(escaped: true)
      } else if byte == UInt8(ascii: "\"") {
        state = .outside
        keyMatches = atKey && depth == 1 && envelope[stringStart..<(envelope.count - 1)].elementsEqual(key)
        atKey = false
      }
    case .outside:
      if byte == UInt8(ascii: "\""), keyMatches, followsColon {
        envelope += [byte, byte]
        keyMatches = false
        occurrences += 1
        state = .embedded
        return
      }
      try keep(byte)
      note(byte)
    case .embedded: break
    }
  }

  private mutating func note(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""):
      stringStart = envelope.count
      state = .string(escaped: false)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      depth += 1
      atKey = byte == UInt8(ascii: "{")
      keyMatches = false
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      depth -= 1
      keyMatches = false
    case UInt8(ascii: ","):
      atKey = true
      keyMatches = false
    default: break
    }
  }

  private var followsColon: Bool {
    envelope.last { $0 > 0x20 } == UInt8(ascii: ":")
  }

  private mutating func keep(_ byte: UInt8) throws(JSONError) {
    guard envelope.count < envelopeLimit else {
      throw JSONError(.tooLarge(bytes: envelope.count + 1, limit: envelopeLimit))
    }
    envelope.append(byte)
  }

  /// Unescapes up to the closing quote or the end of the piece; returns where to go on.
  private mutating func unescape(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) throws(JSONError) -> Int {
    guard let base = bytes.baseAddress else { return start }
    var index = start
    if !pending.isEmpty { index = try resume(bytes, index) }
    try text.reserve(bytes.count - index)
    let first = text.end
    var out = first
    defer { text.advance(by: out - first) }
    while index < bytes.count {
      if bytes.count - index >= 16 {
        let source = base + index
        let stops = cjson_text_masks(source) & 0xFFFF
        cjson_copy_16(out, source)
        let run = stops == 0 ? 16 : stops.trailingZeroBitCount
        out += run
        index += run
        if stops == 0 { continue }
      }
      let byte = base[index]
      if byte == UInt8(ascii: "\\") {
        guard let length = try escape(bytes, index, &out) else {
          pending = Array(bytes[index...])
          return bytes.count
        }
        index += length
      } else if byte == UInt8(ascii: "\"") {
        state = .outside
        return index + 1
      } else if byte < 0x20 {
        throw JSONError(.controlCharacter(byte), offset: received + index)
      } else {
        out[0] = byte
        out += 1
        index += 1
      }
    }
    return index
  }

  /// Decodes one escape sequence; nil when the piece ends inside it.
  @inline(__always)
  private func escape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ out: inout UnsafeMutablePointer<UInt8>
  ) throws(JSONError) -> Int? {
    guard index + 1 < bytes.count else { return nil }
    let plain: UInt8
    switch bytes[index + 1] {
    case UInt8(ascii: "\""): plain = UInt8(ascii: "\"")
    case UInt8(ascii: "\\"): plain = UInt8(ascii: "\\")
    case UInt8(ascii: "n"): plain = 0x0A
    case UInt8(ascii: "/"): plain = UInt8(ascii: "/")
    case UInt8(ascii: "t"): plain = 0x09
    case UInt8(ascii: "r"): plain = 0x0D
    case UInt8(ascii: "b"): plain = 0x08
    case UInt8(ascii: "f"): plain = 0x0C
    case UInt8(ascii: "u"): return try unicodeEscape(bytes, index, &out)
    default: throw JSONError(.invalidEscape, offset: received + index)
    }
    out[0] = plain
    out += 1
    return 2
  }

  private func unicodeEscape(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ out: inout UnsafeMutablePointer<UInt8>
  ) throws(JSONError) -> Int? {
    guard let base = bytes.baseAddress, index + 6 <= bytes.count else { return nil }
    guard let unit = JSONText.hexUnit(base + index + 2) else {
      throw JSONError(.invalidEscape, offset: received + index)
    }
    var scalar = unit
    var length = 6
    if unit & 0xF800 == 0xD800 {
      guard index + 12 <= bytes.count else { return nil }
      guard unit < 0xDC00, bytes[index + 6] == UInt8(ascii: "\\"), bytes[index + 7] == UInt8(ascii: "u"),
        let low = JSONText.hexUnit(base + index + 8), low & 0xFC00 == 0xDC00
      else { throw JSONError(.loneSurrogate, offset: received + index) }
      scalar = 0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00)
      length = 12
    }
    var encoded: [UInt8] = []
    JSONText.appendUTF8(scalar, to: &encoded)
    for byte in encoded {
      out[0] = byte
      out += 1
    }
    return length
  }

  /// Completes an escape sequence that was cut between two pieces; returns where to go on in the new one.
  private mutating func resume(
    _ bytes: UnsafeBufferPointer<UInt8>, _ index: Int
  ) throws(JSONError) -> Int {
    let held = pending.count
    let joined = pending + bytes[index..<min(bytes.count, index + 12)]
    try text.reserve(4)
    let first = text.end
    var out = first
    let whole = received
    received -= held
    defer { received = whole }
    let outcome: Result<Int?, JSONError> = joined.withUnsafeBufferPointer { buffer in
      Result { () throws(JSONError) in try escape(buffer, 0, &out) }
    }
    guard let length = try outcome.get() else {
      pending = joined
      return bytes.count
    }
    text.advance(by: out - first)
    pending = []
    return index + length - held
  }
}
