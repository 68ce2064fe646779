/// The text form of places inside a document: `ingress[0].cidr_blocks[1]`, `tags["a.b"]`.
public enum JSONPath {
  /// One step into an object: `.name` for names of letters, digits, `_` and `-`, otherwise `["…"]` with
  /// backslashes and quotes escaped.
  public static func step(forKey key: String) -> String {
    let plain = !key.isEmpty && key.utf8.allSatisfy(isNameByte)
    if plain { return "." + key }
    return "[\"" + key.replacingBytes() + "\"]"
  }

  /// Joins keys and indexes to a path without a leading dot.
  public static func text(_ steps: some Sequence<JSONPathStep>) -> String {
    var path = ""
    for step in steps {
      switch step {
      case .key(let key): path += Self.step(forKey: key)
      case .index(let index): path += "[\(index)]"
      }
    }
    return path.first == "." ? String(path.dropFirst()) : path
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

extension String {
  fileprivate func replacingBytes() -> String {
    var result = ""
    for scalar in unicodeScalars {
      switch scalar {
      case "\\", "\"":
        result.unicodeScalars.append("\\")
        result.unicodeScalars.append(scalar)
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
