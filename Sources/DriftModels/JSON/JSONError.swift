/// Why bytes are not the JSON that was asked for, and where.
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What went wrong.
  public enum Reason: Hashable, Sendable {
    /// Nothing but white space.
    case empty
    /// The input ends inside a value.
    case unexpectedEnd
    /// A byte that the grammar does not allow here; `expected` says what it does.
    case unexpectedByte(UInt8, expected: String)
    /// A number outside RFC 8259 §6: leading zeros, a lone sign, a bare point, an empty exponent.
    case invalidNumber
    /// A byte below 0x20 inside a string.
    case controlCharacter(UInt8)
    /// A backslash followed by something that RFC 8259 §7 does not list.
    case invalidEscape
    /// A `\u` escape that names half of a surrogate pair.
    case loneSurrogate
    /// Bytes that are not UTF-8 (RFC 3629).
    case invalidUTF8
    /// The input begins with a UTF-16 or UTF-32 byte order mark.
    case notUTF8(encoding: String)
    /// More containers are open at once than allowed.
    case tooDeep(limit: Int)
    /// More bytes than allowed.
    case tooLarge(bytes: Int, limit: Int)
    /// A second value or other text follows the document.
    case trailingContent
    /// The value is of another kind than the reader needs.
    case wrongKind(expected: String, found: String)
    /// A required key is absent.
    case missingKey(String)
    /// A name that may stand only once in its object stands again.
    case duplicateKey(String)
    /// The file can't be read.
    case unreadable(String)
    /// There is no memory for the tape.
    case outOfMemory
  }

  /// What went wrong.
  public let reason: Reason
  /// Zero-based offset of the first offending byte, counted in the input as given.
  public let offset: Int
  /// One-based line, counted by line feeds; 0 where a position makes no sense.
  public let line: Int
  /// One-based column in bytes.
  public let column: Int
  /// Where in the document, such as `resource_changes[12].change`; empty at the top.
  public let path: String

  /// Builds an error from its parts.
  public init(_ reason: Reason, offset: Int = 0, line: Int = 0, column: Int = 0, path: String = "") {
    self.reason = reason
    self.offset = offset
    self.line = line
    self.column = column
    self.path = path
  }

  /// One line: sort of fault, place, what is wrong there, position.
  public var description: String {
    let text = sort + ": " + (path.isEmpty ? "" : shortPath + ": ") + detail
    switch reason {
    case .empty, .tooLarge, .unreadable, .outOfMemory, .notUTF8: return text
    case .wrongKind, .missingKey, .duplicateKey: return text + (line > 0 ? " (line \(line), byte \(offset))" : "")
    default: return text + " at line \(line), column \(column) (byte \(offset))"
    }
  }

  /// The path, its middle cut out when it is longer than a line.
  private var shortPath: String {
    path.utf8.count <= 160 ? path : "\(path.prefix(80))…\(path.suffix(40))"
  }

  /// What a reader can look for, whatever the place.
  private var sort: String {
    switch reason {
    case .empty: "empty input"
    case .unexpectedEnd, .unexpectedByte, .invalidNumber, .controlCharacter, .invalidEscape, .trailingContent: "syntax"
    case .loneSurrogate, .invalidUTF8, .notUTF8: "encoding"
    case .tooDeep: "too deep"
    case .tooLarge: "too large"
    case .wrongKind: "wrong type"
    case .missingKey: "missing key"
    case .duplicateKey: "duplicate key"
    case .unreadable: "cannot read"
    case .outOfMemory: "out of memory"
    }
  }

  private var detail: String {
    switch reason {
    case .empty: "no JSON value in it"
    case .unexpectedEnd: "the input ends inside a value"
    case .unexpectedByte(let byte, let expected): "expected \(expected), found \(Self.shown(byte))"
    case .invalidNumber: "not a JSON number"
    case .controlCharacter(let byte): "unescaped control character \(Self.shown(byte)) in a string"
    case .invalidEscape: "unknown escape sequence in a string"
    case .loneSurrogate: "half of a surrogate pair in a string"
    case .invalidUTF8: "invalid UTF-8 in a string"
    case .notUTF8(let encoding): "the input is \(encoding), not UTF-8; convert it first"
    case .tooDeep(let limit): "more than \(limit) nested containers"
    case .tooLarge(let bytes, let limit): "\(bytes) bytes, the limit is \(limit)"
    case .trailingContent: "more content follows the document"
    case .wrongKind(let expected, let found): "expected \(expected), found \(found)"
    case .missingKey(let key): "\"\(key)\" is not there"
    case .duplicateKey(let key): "\"\(key)\" stands more than once"
    case .unreadable(let reason): reason
    case .outOfMemory: "the document needs more than there is"
    }
  }

  private static func shown(_ byte: UInt8) -> String {
    if (0x21...0x7E).contains(byte) { return "'\(UnicodeScalar(byte))'" }
    let hex = String(byte, radix: 16, uppercase: true)
    return "byte 0x" + (byte < 16 ? "0" : "") + hex
  }
}
