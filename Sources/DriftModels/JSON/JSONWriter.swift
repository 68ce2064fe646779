import CJSONScan

/// Writes JSON piece by piece into a buffer of bytes; commas, colons and escapes are its business.
///
/// ```swift
/// var writer = JSONWriter()
/// writer.object {
///   $0.member("address", "aws_vpc.main")
///   $0.member("count", 3)
///   $0.key("tags").object { $0.member("env", "prod") }
/// }
/// writer.bytes   // {"address":"aws_vpc.main","count":3,"tags":{"env":"prod"}}
/// ```
///
/// Escapes are the shortest that RFC 8785 §3.2.2.2 allows. With `indent` the output has line breaks.
public struct JSONWriter: Sendable {
  /// What has been written so far and not been taken.
  public private(set) var bytes: [UInt8] = []
  private var needsComma = false
  private var followsKey = false
  private var depth = 0
  private let indent: Int

  /// Starts empty; `indent` spaces a level, 0 for one line.
  /// - Parameter capacity: How many bytes to make room for: a large output that grows step by step is copied at each.
  public init(indent: Int = 0, capacity: Int = 0) {
    self.indent = indent
    bytes.reserveCapacity(capacity)
  }

  /// The output so far as text.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Hands over the output so far and goes on after it: for sending large documents in parts.
  public mutating func take() -> [UInt8] {
    defer { bytes.removeAll(keepingCapacity: true) }
    return bytes
  }

  /// Writes an object; `body` writes its members.
  public mutating func object<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    open(UInt8(ascii: "{"))
    try body(&self)
    close(UInt8(ascii: "}"))
  }

  /// Writes an array; `body` writes its elements.
  public mutating func array<E: Error>(_ body: (inout JSONWriter) throws(E) -> Void) throws(E) {
    open(UInt8(ascii: "["))
    try body(&self)
    close(UInt8(ascii: "]"))
  }

  /// Opens an object that a later ``endObject()`` closes.
  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  /// Closes the innermost object.
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  /// Opens an array that a later ``endArray()`` closes.
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  /// Closes the innermost array.
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// Writes a member's name; the next value is its value.
  public mutating func key(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indent > 0 { bytes.append(0x20) }
    needsComma = false
    followsKey = true
  }

  /// Writes the name of a member that is plain ASCII with nothing to escape, for names that are written millions of times.
  public mutating func key(plain name: StaticString) {
    separate()
    bytes.append(UInt8(ascii: "\""))
    bytes.append(contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
    bytes.append(UInt8(ascii: "\""))
    bytes.append(UInt8(ascii: ":"))
    if indent > 0 { bytes.append(0x20) }
    needsComma = false
    followsKey = true
  }

  /// Writes a string, or null.
  public mutating func value(_ string: String?) {
    guard let string else { return null() }
    separate()
    quote(string)
    needsComma = true
  }

  /// Writes an integer, or null.
  public mutating func value(_ number: Int?) {
    guard let number else { return null() }
    raw(String(number))
  }

  /// Writes a boolean, or null.
  public mutating func value(_ flag: Bool?) {
    guard let flag else { return null() }
    raw(flag ? "true" : "false")
  }

  /// Writes a number as it was written, or null.
  public mutating func value(_ number: JSONNumber?) {
    guard let number else { return null() }
    raw(number.text)
  }

  /// Writes a double in ECMAScript's form; null when it is not finite.
  public mutating func value(_ number: Double) {
    guard number.isFinite else { return null() }
    raw(ECMAScriptNumber.text(of: number))
  }

  /// Writes a value; members are sorted by name.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): self.value(flag)
    case .number(let number): self.value(number)
    case .string(let string): self.value(string)
    case .array(let elements): array { for element in elements { $0.value(element) } }
    case .object(let members):
      object { writer in
        for (name, member) in members.sorted(by: { $0.key < $1.key }) {
          writer.key(name)
          writer.value(member)
        }
      }
    }
  }

  /// Writes a value of a document with its bytes as they are.
  public mutating func value(_ view: JSONView) {
    separate()
    view.withSource { bytes.append(contentsOf: $0) }
    needsComma = true
  }

  /// Writes bytes that are already one JSON value; the caller answers for that.
  public mutating func value(json: some Sequence<UInt8>) {
    separate()
    bytes.append(contentsOf: json)
    needsComma = true
  }

  /// Writes null.
  public mutating func null() { raw("null") }

  /// Writes a member with a string value, or null.
  public mutating func member(_ name: String, _ value: String?) {
    key(name)
    self.value(value)
  }

  /// Writes a member with an integer value, or null.
  public mutating func member(_ name: String, _ value: Int?) {
    key(name)
    self.value(value)
  }

  /// Writes a member with a boolean value, or null.
  public mutating func member(_ name: String, _ value: Bool?) {
    key(name)
    self.value(value)
  }

  /// Writes a member with any value.
  public mutating func member(_ name: String, _ value: JSONValue) {
    key(name)
    self.value(value)
  }

  private mutating func raw(_ text: String) {
    separate()
    bytes.append(contentsOf: text.utf8)
    needsComma = true
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if needsComma { breakLine() }
    bytes.append(bracket)
    needsComma = true
  }

  private mutating func separate() {
    if followsKey {
      followsKey = false
      return
    }
    if needsComma { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { breakLine() }
  }

  private mutating func breakLine() {
    guard indent > 0 else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * indent))
  }

  private mutating func quote(_ string: String) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { JSONEscaping.append($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }
}

/// The escapes of RFC 8785 §3.2.2.2.
enum JSONEscaping {
  static func append(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
    var start = 0
    while true {
      let stop = firstToEscape(text, from: start)
      bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<stop]))
      guard stop < text.count else { return }
      append(escaped: text[stop], to: &bytes)
      start = stop + 1
    }
  }

  /// Place of the first byte that can't stand as it is; the end when there is none.
  private static func firstToEscape(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    guard let base = text.baseAddress else { return 0 }
    var index = start
    while text.count - index >= 16 {
      let stops = cjson_text_masks(base + index) & 0xFFFF
      if stops != 0 { return index + stops.trailingZeroBitCount }
      index += 16
    }
    while index < text.count, base[index] >= 0x20, base[index] != UInt8(ascii: "\""), base[index] != UInt8(ascii: "\\")
    {
      index += 1
    }
    return index
  }

  private static func append(escaped byte: UInt8, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes.append(byte)
    default:
      let hex = Array("0123456789abcdef".utf8)
      bytes.append(contentsOf: [UInt8(ascii: "u"), 0x30, 0x30, hex[Int(byte >> 4)], hex[Int(byte & 15)]])
    }
  }
}
