import DriftModels

extension NormalisationRule {
  /// `generic.json-string`
  static let jsonString = NormalisationRule(
    id: "generic.json-string",
    summary: "Texts that are JSON objects or arrays on both sides are compared by value, arrays in order.",
    source: "RFC 8259"
  ) { pair in
    guard let declared = pair.declared?.text, let live = pair.live?.text, opensContainer(declared),
      opensContainer(live), let left = document(declared), let right = document(live)
    else { return .undecided }
    return left.root == right.root ? .equal : .different
  }

  private static func opensContainer(_ text: JSONText) -> Bool {
    text.withUTF8 { bytes in
      let first = bytes.first { $0 > 0x20 }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
  }

  private static func document(_ text: JSONText) -> JSONDocument? {
    text.withUTF8 { try? JSONDocument($0) }
  }
}
