import DriftModels

/// The three findings of a drift report as SARIF reporting descriptors.
struct SARIFRule: Sendable {
  let id: String
  let name: String
  let summary: String
  let explanation: String
  let help: String

  static let all = [
    SARIFRule(
      id: "drift/changed", name: "ChangedResource", summary: "A resource differs from its declaration.",
      explanation: "The state declares one value of an attribute and the cloud has another.",
      help: "Apply the configuration to restore the declared values, or change it to keep the live ones."),
    SARIFRule(
      id: "drift/missing", name: "MissingResource", summary: "A declared resource is not live.",
      explanation: "The state declares a resource that was not found in the cloud.",
      help: "Apply the configuration to create it again, or remove its block."),
    SARIFRule(
      id: "drift/extra", name: "ExtraResource", summary: "A live resource is not declared.",
      explanation: "The cloud has a resource that no given state declares.",
      help: "Adopt it with an import block, or delete it."),
  ]

  /// Place of the rule in ``all``.
  static func of(_ kind: DriftItemKind) -> Int {
    switch kind {
    case .changed, .matched: 0
    case .missing: 1
    case .extra: 2
    }
  }
}

/// File paths as relative references of RFC 3986.
enum URIReference {
  /// The path with all but unreserved characters and `/` percent-encoded, so that no colon can
  /// read as the end of a scheme.
  static func text(ofPath path: String) -> String {
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
