/// RFC 8785 (JSON Canonicalization Scheme): one byte sequence for each value.
public enum JSONCanonical {
  /// Why a value has no canonical form.
  public enum Failure: Error, Hashable, Sendable {
    /// The number is out of the range of a double, which RFC 8785 §3.2.2.3 requires.
    case numberOutOfRange(String)
  }

  /// The canonical bytes of a value.
  ///
  /// Members are sorted by the UTF-16 code units of their names, numbers take ECMAScript's form, and integers
  /// beyond 2^53 are rounded as that form requires: keep such ids in strings when they must survive.
  /// - Throws: ``Failure``.
  public static func bytes(of value: JSONValue) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    try append(value, to: &bytes)
    return bytes
  }

  private static func append(_ value: JSONValue, to bytes: inout [UInt8]) throws(Failure) {
    switch value {
    case .null: bytes.append(contentsOf: "null".utf8)
    case .bool(let flag): bytes.append(contentsOf: (flag ? "true" : "false").utf8)
    case .number(let number):
      guard number.double.isFinite else { throw .numberOutOfRange(number.text) }
      bytes.append(contentsOf: ECMAScriptNumber.text(of: number.double).utf8)
    case .string(let string): append(string, to: &bytes)
    case .array(let elements):
      bytes.append(UInt8(ascii: "["))
      for (index, element) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        try append(element, to: &bytes)
      }
      bytes.append(UInt8(ascii: "]"))
    case .object(let members):
      bytes.append(UInt8(ascii: "{"))
      let sorted = members.sorted { $0.key.utf16.lexicographicallyPrecedes($1.key.utf16) }
      for (index, member) in sorted.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        append(member.key, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        try append(member.value, to: &bytes)
      }
      bytes.append(UInt8(ascii: "}"))
    }
  }

  private static func append(_ string: String, to bytes: inout [UInt8]) {
    bytes.append(UInt8(ascii: "\""))
    var string = string
    string.withUTF8 { JSONEscaping.append($0, to: &bytes) }
    bytes.append(UInt8(ascii: "\""))
  }
}
