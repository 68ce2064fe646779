/// What tells the instances of one block or module call apart. `0` and `"0"` are different keys.
public enum InstanceKey: Hashable, Sendable, CustomStringConvertible {
  /// From `count`.
  case integer(Int)
  /// From `for_each`.
  case string(String)
  /// Not known before apply; written `[*]`.
  case unknown

  /// With brackets, as it stands in an address.
  public var description: String {
    switch self {
    case .integer(let index): "[\(index)]"
    case .string(let key): "[\"" + Self.escaped(key) + "\"]"
    case .unknown: "[*]"
    }
  }

  /// The body of an HCL quoted string: backslash escapes, and template markers doubled.
  static func escaped(_ text: String) -> String {
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "\""): result += [UInt8(ascii: "\\"), byte]
      case 0x0A: result += Array("\\n".utf8)
      case 0x0D: result += Array("\\r".utf8)
      case 0x09: result += Array("\\t".utf8)
      case UInt8(ascii: "$"), UInt8(ascii: "%"):
        let opensTemplate = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "{")
        result += opensTemplate ? [byte, byte] : [byte]
      default: result.append(byte)
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// One step of a module path: the call's name and, with `count` or `for_each`, its key.
public struct ModuleStep: Hashable, Sendable, CustomStringConvertible {
  /// Name of the module call.
  public let name: String
  /// Key of the instance; nil for a single one.
  public let key: InstanceKey?

  /// Makes a step; the name is taken as it is.
  public init(name: String, key: InstanceKey? = nil) {
    self.name = name
    self.key = key
  }

  /// `module.NAME` with the key.
  public var description: String { "module." + name + (key?.description ?? "") }
}
