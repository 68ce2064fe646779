/// The text form of places inside a document: `ingress[0].cidr_blocks[1]`, `tags["a.b"]`.
public enum JSONPath {
  /// One step into an object: `.name` for names of letters, digits, `_` and `-`, otherwise `["…"]` with
  /// backslashes and quotes escaped.
  public static func step(forKey key: String) -> String {
    var bytes: [UInt8] = []
    append(.key(key), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Joins keys and indexes to a path without a leading dot; `last` goes to the end.
  ///
  /// Works on bytes and on a concrete list: paths are made for each attribute of large plans, and joining strings out
  /// of a generic sequence took three times as long.
  public static func text(_ steps: [JSONPathStep], last: JSONPathStep? = nil) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(64)
    for step in steps { append(step, to: &bytes) }
    if let last { append(last, to: &bytes) }
    return String(decoding: bytes.first == UInt8(ascii: ".") ? bytes[1...] : bytes[...], as: UTF8.self)
  }

  private static func append(_ step: JSONPathStep, to bytes: inout [UInt8]) {
    switch step {
    case .key(var key):
      key.withUTF8 { name in
        guard name.isEmpty || !name.allSatisfy(isNameByte) else {
          bytes.append(UInt8(ascii: "."))
          bytes.append(contentsOf: name)
          return
        }
        bytes.append(contentsOf: "[\"".utf8)
        for byte in name { append(quoted: byte, to: &bytes) }
        bytes.append(contentsOf: "\"]".utf8)
      }
    case .index(let index):
      bytes.append(UInt8(ascii: "["))
      bytes.append(contentsOf: String(index).utf8)
      bytes.append(UInt8(ascii: "]"))
    }
  }

  private static func append(quoted byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += "\\n".utf8
    case 0x0D: bytes += "\\r".utf8
    case 0x09: bytes += "\\t".utf8
    default: bytes.append(byte)
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "_"), UInt8(ascii: "-"): true
    default: byte > 0x7F
    }
  }
}

/// One step of a path.
public enum JSONPathStep: Hashable, Sendable {
  /// Into an object.
  case key(String)
  /// Into an array.
  case index(Int)
}
