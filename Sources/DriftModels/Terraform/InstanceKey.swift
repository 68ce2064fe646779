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

  /// The body of an HCL quoted string: backslash escapes, template markers doubled, and what has no glyph of its
  /// own by number, as Terraform writes it.
  static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { !isPlain($0) }) else { return text }
    var result = ""
    let scalars = Array(text.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "\"": result += "\\\(scalar)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "$", "%":
        let opensTemplate = index + 1 < scalars.count && scalars[index + 1] == "{"
        result += opensTemplate ? "\(scalar)\(scalar)" : "\(scalar)"
      default: result += isPrintable(scalar) ? "\(scalar)" : byNumber(scalar)
      }
    }
    return result
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "\""), UInt8(ascii: "$"), UInt8(ascii: "%"): false
    default: (0x20...0x7E).contains(byte)
    }
  }

  /// Letters, marks, numbers, punctuation, symbols and the ASCII space.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    case .spaceSeparator: scalar == " "
    default: true
    }
  }

  private static func byNumber(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16)
    let width = scalar.value < 0x10000 ? 4 : 8
    return (width == 4 ? "\\u" : "\\U") + String(repeating: "0", count: width - hex.utf8.count) + hex
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
