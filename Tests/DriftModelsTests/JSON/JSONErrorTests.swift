import DriftModels
import Testing

/// What a refused text is told: reason, byte offset, line, column and path.
@Suite struct JSONErrorTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let reason: JSONError.Reason
    let offset: Int
    var line = 1
    var column: Int?
    var path = ""
    var testDescription: String { text }
  }

  static let cases: [Case] = [
    Case(text: "]", reason: .unexpectedByte(0x5D, expected: "a value"), offset: 0),
    Case(text: "[1,]", reason: .unexpectedByte(0x5D, expected: "a value"), offset: 3, path: "[1]"),
    Case(text: "[1 2]", reason: .unexpectedByte(0x32, expected: "',' or ']'"), offset: 3, path: "[1]"),
    Case(text: "[1}", reason: .unexpectedByte(0x7D, expected: "',' or ']'"), offset: 2, path: "[1]"),
    Case(text: #"{"a":1,}"#, reason: .unexpectedByte(0x7D, expected: "a member name in quotes"), offset: 7),
    Case(text: "{1:2}", reason: .unexpectedByte(0x31, expected: "a member name in quotes"), offset: 1),
    Case(text: #"{"a" 1}"#, reason: .unexpectedByte(0x31, expected: "':'"), offset: 5, path: "a"),
    Case(text: #"{"a":1 "b":2}"#, reason: .unexpectedByte(0x22, expected: "',' or '}'"), offset: 7),
    Case(text: #"{"a":{"b":1]}"#, reason: .unexpectedByte(0x5D, expected: "',' or '}'"), offset: 11, path: "a"),
    Case(text: #"{"a":tru}"#, reason: .unexpectedByte(0x74, expected: "a value"), offset: 5, path: "a"),
    Case(text: #"{"a":nul"#, reason: .unexpectedEnd, offset: 5, path: "a"),
    Case(text: "NaN", reason: .unexpectedByte(0x4E, expected: "a value"), offset: 0),
    Case(text: "[01]", reason: .invalidNumber, offset: 1, path: "[0]"),
    Case(text: "[1.]", reason: .invalidNumber, offset: 1, path: "[0]"),
    Case(text: "[0,-]", reason: .invalidNumber, offset: 3, path: "[1]"),
    Case(text: "[1e+]", reason: .invalidNumber, offset: 1, path: "[0]"),
    Case(text: "[+1]", reason: .unexpectedByte(0x2B, expected: "a value"), offset: 1, path: "[0]"),
    Case(text: "[.5]", reason: .unexpectedByte(0x2E, expected: "a value"), offset: 1, path: "[0]"),
    Case(text: "[\"a\tb\"]", reason: .controlCharacter(9), offset: 3, path: "[0]"),
    Case(text: #"["\x41","b"]"#, reason: .invalidEscape, offset: 2, path: "[0]"),
    Case(text: #"["\u12g4", 1]"#, reason: .invalidEscape, offset: 2, path: "[0]"),
    Case(text: #"["a\uDC00b"]"#, reason: .loneSurrogate, offset: 3, path: "[0]"),
    Case(text: #"["\uD800\u0041"]"#, reason: .loneSurrogate, offset: 2, path: "[0]"),
    Case(text: "[1] x", reason: .trailingContent, offset: 4),
    Case(text: "{}{}", reason: .trailingContent, offset: 2),
    Case(text: "[1]\u{0}", reason: .trailingContent, offset: 3),
    Case(text: "[0,\u{0}1]", reason: .unexpectedByte(0, expected: "a value"), offset: 3, path: "[1]"),
    Case(text: "[1,\u{A0}2]", reason: .unexpectedByte(0xC2, expected: "a value"), offset: 3, path: "[1]"),
    Case(
      text: "{\"a\": [\n  1,\n  {\"b c\": tru}\n]}", reason: .unexpectedByte(0x74, expected: "a value"), offset: 23,
      line: 3, column: 11, path: #"a[1]["b c"]"#),
    Case(
      text: #"{"resource_changes":[\#(String(repeating: #"{"change":{}},"#, count: 12)){"change":{"after":x}}]}"#,
      reason: .unexpectedByte(0x78, expected: "a value"), offset: 208, path: "resource_changes[12].change.after"),
    Case(
      text: #"{"resource_changes":[{},{"change":[1}]}"#, reason: .unexpectedByte(0x7D, expected: "',' or ']'"),
      offset: 36, path: "resource_changes[1].change[1]"),
    Case(
      text: #"{"a\u0022b":{"":?}}"#, reason: .unexpectedByte(0x3F, expected: "a value"), offset: 16,
      path: #"["a\"b"][""]"#),
  ]

  @Test("each fault is named with its place", arguments: cases)
  func place(_ fault: Case) throws {
    let error = try #require(throws: JSONError.self) { try JSONDocument(fault.text) }
    let column = fault.column ?? fault.offset + 1
    #expect(
      error == JSONError(fault.reason, offset: fault.offset, line: fault.line, column: column, path: fault.path))
    #expect(error.description.contains("byte \(fault.offset)"))
  }

  @Test("nothing but white space is called empty", arguments: ["", " ", "\n\t\r ", "\u{FEFF}", "\u{FEFF} \n"])
  func empty(_ text: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONDocument(text) }
    #expect(error.reason == .empty)
    #expect(error.description.hasPrefix("empty input"))
  }

  @Test("offsets count a byte order mark, lines and columns do not")
  func byteOrderMark() throws {
    let error = try #require(throws: JSONError.self) { try JSONDocument("\u{FEFF}[x]") }
    #expect(error.offset == 4 && error.line == 1 && error.column == 2)
    let document = try JSONDocument("\u{FEFF}[true]")
    #expect(document.root[0]?.byteOffset == 4)
    #expect(document.root[0]?.error(.invalidNumber).offset == 4)
    #expect(document.byteCount == 6)
  }

  @Test(
    "other encodings are called by name",
    arguments: [
      ([0xFF, 0xFE, 0x7B, 0x00], "UTF-16 (little endian)"), ([0xFE, 0xFF, 0x00, 0x7B], "UTF-16 (big endian)"),
      ([0x7B, 0x00, 0x7D, 0x00], "UTF-16 or UTF-32"), ([0x00, 0x7B, 0x00, 0x7D], "UTF-16 or UTF-32"),
      ([0x00, 0x00, 0xFE, 0xFF], "UTF-16 or UTF-32"),
    ] as [([UInt8], String)])
  func otherEncodings(_ bytes: [UInt8], _ name: String) throws {
    let error = try #require(throws: JSONError.self) { try JSONDocument(bytes) }
    #expect(error.reason == .notUTF8(encoding: name))
  }

  @Test("a text cut off after any byte is refused, and never as something it is not")
  func truncation() throws {
    let text = #"{"a":[1,-2.5e+10,"x\u00e9\ud83d\ude00é😀\n",true,false,null,{},[],{"b":{"c":[[]]}}],"longer name":"z"}"#
    let bytes = Array(text.utf8)
    _ = try JSONDocument(bytes)
    for length in 1..<bytes.count {
      let error = try #require(throws: JSONError.self) { try JSONDocument(bytes.prefix(length)) }
      #expect(error.offset <= length)
      // Half a character is bad UTF-8 as well as an end; everything else is just cut off.
      let whole = String(validating: bytes.prefix(length), as: UTF8.self) != nil
      #expect(error.reason == .unexpectedEnd || (!whole && error.reason == .invalidUTF8), "\(length): \(error)")
    }
  }

  @Test("a byte replaced anywhere never traps, and errors stay inside the text")
  func replacement() {
    let bytes = Array(#"{"a":[1,-2.5e+10,"x\u00e9\ud83d\ude00é\n",true],"b":{"c":null}}"#.utf8)
    for place in bytes.indices {
      for byte in [0x00, 0x20, 0x22, 0x2C, 0x30, 0x3A, 0x5B, 0x5C, 0x5D, 0x65, 0x7B, 0x7D, 0x80, 0xC3, 0xFF] as [UInt8]
      {
        var changed = bytes
        changed[place] = byte
        do {
          let document = try JSONDocument(changed)
          #expect(document.root == document.root)
        } catch {
          #expect(error.offset <= changed.count)
        }
      }
    }
  }
}

/// Bounds on depth and size.
@Suite struct JSONLimitTests {
  private static func nested(_ depth: Int, _ open: String, _ inner: String, _ close: String) -> String {
    String(repeating: open, count: depth) + inner + String(repeating: close, count: depth)
  }

  @Test(
    "512 containers may be open and 513 may not, empty ones counted",
    arguments: [
      ("[", "1", "]", 0), ("[", "", "]", 0), (#"{"a":"#, "1", "}", 0), ("[", "{}", "]", 1), (#"{"a":"#, "[]", "}", 1),
    ])
  func depth(_ open: String, _ inner: String, _ close: String, _ innerDepth: Int) throws {
    _ = try JSONDocument(Self.nested(512 - innerDepth, open, inner, close))
    let text = Self.nested(513 - innerDepth, open, inner, close)
    let error = try #require(throws: JSONError.self) { try JSONDocument(text) }
    #expect(error.reason == .tooDeep(limit: 512))
    #expect(error.offset == 512 * open.utf8.count)
  }

  @Test("deep text is read, compared, hashed and copied within the limit")
  func deepUse() throws {
    let document = try JSONDocument(Self.nested(511, #"{"a":"#, "[1]", "}"))
    let copy = try JSONDocument(Self.nested(511, #" { "a": "#, "[1.0]", "}"))
    #expect(document.root == copy.root)
    #expect(document.root.valueHash == copy.root.valueHash)
    #expect(document.root.value == copy.root.value)
    #expect(try JSONCanonical.bytes(of: document.root.value).count == document.byteCount)
  }

  @Test("a lower limit of depth holds")
  func lowerDepth() throws {
    let limits = JSONLimits(depth: 2)
    _ = try JSONDocument("[[1]]", limits: limits)
    let error = try #require(throws: JSONError.self) { try JSONDocument("[[[1]]]", limits: limits) }
    #expect(error.reason == .tooDeep(limit: 2) && error.path == "[0][0]")
  }

  @Test("a text beyond the limit of bytes is refused however it is given")
  func size() throws {
    let limits = JSONLimits(bytes: 5)
    _ = try JSONDocument("[1,2]", limits: limits)
    let expected = JSONError.Reason.tooLarge(bytes: 6, limit: 5)
    #expect(throws: JSONError(expected)) { try JSONDocument("[1,22]", limits: limits) }
    #expect(throws: JSONError(expected)) {
      try JSONDocument(sequence(first: UInt8(0x20)) { _ in 0x20 }.prefix(6), limits: limits)
    }
  }

  @Test("limits outside the possible are brought inside")
  func clamping() {
    #expect(JSONLimits(depth: 0, bytes: -1) == JSONLimits(depth: 1, bytes: 1))
    #expect(JSONLimits(depth: .max, bytes: .max) == JSONLimits(depth: 65_536, bytes: 64 << 30))
  }
}
