import DriftModels

extension NormalisationRule {
  /// `generic.json-string`
  static let jsonString = NormalisationRule(
    id: "generic.json-string",
    summary: "Texts that are JSON objects or arrays are compared by value, with each other or with the value itself.",
    source: "RFC 8259"
  ) { pair in
    guard let declared = pair.declared, let live = pair.live, declared.kind == .string || live.kind == .string,
      let left = container(declared), let right = container(live)
    else { return .undecided }
    return .compareAsDocuments(declared: left, live: right)
  }

  /// The object or array that the value is, or that its text holds.
  private static func container(_ view: JSONView) -> JSONView? {
    if view.kind == .object || view.kind == .array { return view }
    guard let text = view.text, opensContainer(text) else { return nil }
    return text.withUTF8 { try? JSONDocument($0) }?.root
  }

  private static func opensContainer(_ text: JSONText) -> Bool {
    text.withUTF8 { bytes in
      let first = bytes.first { $0 > 0x20 }
      return first == UInt8(ascii: "{") || first == UInt8(ascii: "[")
    }
  }
}
