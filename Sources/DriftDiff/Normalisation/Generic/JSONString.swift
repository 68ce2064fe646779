import DriftModels

extension NormalisationRule {
  /// `generic.json-string`
  static let jsonString = NormalisationRule(
    id: "generic.json-string",
    summary: "Texts that are JSON objects or arrays are compared by value, with each other or with the value itself.",
    source: "RFC 8259"
  ) { pair in
    guard let declared = pair.declared, let live = pair.live, declared.kind == .string || live.kind == .string,
      let left = EmbeddedJSON.container(declared), let right = EmbeddedJSON.container(live)
    else { return .undecided }
    return .compareAsDocuments(declared: left, live: right)
  }
}
