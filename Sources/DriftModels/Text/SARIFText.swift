/// What reports in SARIF 2.1.0 have in common.
public enum SARIFText {
  /// Where the schema of reports is published.
  public static let schema =
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"

  /// `error` from high upwards, `warning` for medium, otherwise `note`.
  public static func level(of risk: RiskLevel) -> String {
    switch risk {
    case .none, .low: "note"
    case .medium: "warning"
    case .high, .critical: "error"
    }
  }

  /// SARIF §3.11.5 and §3.11.6: braces are doubled, brackets that could open a link get a backslash.
  public static func plain(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "{": result += "{{"
      case "}": result += "}}"
      case "[": result += text.contains("](") ? "\\[" : "["
      case "]": result += text.contains("](") ? "\\]" : "]"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// A file's path as a relative reference of RFC 3986.
  ///
  /// All but unreserved characters and `/` are percent-encoded, so that no colon can read as the end of a scheme.
  public static func reference(toPath path: String) -> String {
    let hex = Array("0123456789ABCDEF".unicodeScalars)
    var result = ""
    for byte in path.utf8 {
      switch byte {
      case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "~"), UInt8(ascii: "/"):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default:
        result += "%"
        result.unicodeScalars.append(hex[Int(byte >> 4)])
        result.unicodeScalars.append(hex[Int(byte & 15)])
      }
    }
    return result
  }
}
