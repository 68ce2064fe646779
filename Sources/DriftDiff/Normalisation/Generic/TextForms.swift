import DriftModels

extension NormalisationRule {
  /// `generic.newline`
  static let newline = reading(
    .lines, id: "generic.newline",
    summary: "Ends of lines are written in several ways, and blank lines at the end say nothing.",
    source: "Azure and AWS provider documentation, certificates and scripts", as: { TextLines.folded($0) })

  /// `generic.yaml-string`
  static let yamlString = document(
    .yaml, id: "generic.yaml-string",
    summary: "Texts that are YAML or JSON are compared by value where a service takes both.",
    source: "YAML 1.2, core schema"
  ) { $0.yaml }

  /// `generic.xml-string`
  static let xmlString = document(
    .xml, id: "generic.xml-string", summary: "XML is compared without blank text and the order of attributes.",
    source: "XML 1.0 §3.1"
  ) { $0.xml }

  private static func document(
    _ kind: AttributeKinds, id: String, summary: String, source: String,
    reader: @escaping @Sendable (TextReaders) -> TextReaders.Reader?
  ) -> NormalisationRule {
    NormalisationRule(id: id, summary: summary, source: source) { pair in
      guard let (declared, live) = pair.texts(kind) else { return .undecided }
      if kind == .yaml || kind == .xml, TextLines.folded(declared) == TextLines.folded(live) { return .equal }
      // Two JSON texts are the business of another rule.
      guard json(declared) == nil || json(live) == nil, let read = reader(pair.surroundings.readers),
        let mine = value(declared, read),
        let theirs = value(live, read),
        mine.isContainer, theirs.isContainer, let left = EmbeddedJSON.view(of: mine),
        let right = EmbeddedJSON.view(of: theirs)
      else { return .undecided }
      return .compareAsDocuments(declared: left, live: right)
    }
  }

  /// JSON is YAML too.
  private static func value(_ text: String, _ read: TextReaders.Reader) -> JSONValue? {
    json(text) ?? read(text)
  }

  private static func json(_ text: String) -> JSONValue? { (try? JSONDocument(text))?.root.value }
}

/// Texts of several lines.
enum TextLines {
  /// With a line feed between lines, and no blank lines at the end.
  static func folded(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    var followsReturn = false
    for byte in text.utf8 {
      if byte == 0x0D { bytes.append(0x0A) } else if byte != 0x0A || !followsReturn { bytes.append(byte) }
      followsReturn = byte == 0x0D
    }
    while let last = bytes.lastIndex(where: { $0 != 0x20 && $0 != 0x09 }), bytes[last] == 0x0A {
      bytes.removeSubrange(last...)
    }
    return bytes
  }
}

extension JSONValue {
  /// Whether it is an object or an array.
  var isContainer: Bool { kind == .object || kind == .array }
}
