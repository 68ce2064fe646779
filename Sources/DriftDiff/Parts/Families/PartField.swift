import DriftModels

/// A field of a part that is written under one of several names, as one value or as a list.
struct PartField: Sendable {
  /// How its texts are read.
  enum Kind: Sendable {
    /// Without letter case.
    case words
    /// Address ranges, or words.
    case networks
    /// Ports; all of them are `*`.
    case ports
    /// As they are.
    case texts
  }

  let name: String
  let attributes: [String]
  private let kind: Kind

  init(_ name: String, _ attributes: [String], _ kind: Kind) {
    self.name = name
    self.attributes = attributes
    self.kind = kind
  }

  /// Whether the field is written under a name.
  func covers(_ attribute: String) -> Bool { attributes.contains(attribute) }

  /// The attribute that says something in a block.
  func attribute(of block: JSONView) -> String? {
    attributes.first { !Emptiness.isNothing(block[$0]) } ?? attributes.first
  }

  /// The texts of all its attributes; nil for none.
  func value(of block: JSONView) -> JSONValue? {
    let texts = Set(attributes.flatMap { PartValue.texts(block[$0]) }.map(normal))
    return texts.isEmpty ? nil : .array(texts.sorted().map(JSONValue.string))
  }

  private func normal(_ text: String) -> String {
    switch kind {
    case .texts: return text
    case .words: return LetterCase.folded(text)
    case .networks:
      guard let network = IPNetwork(text) else { return LetterCase.folded(text) }
      let whole = network.withoutFullPrefix
      return "\(whole.masked.address)/\(whole.prefixLength ?? -1)"
    case .ports:
      let bounds = text.split(separator: "-").map(String.init)
      if text == "0-65535" { return "*" }
      return bounds.count == 2 && bounds[0] == bounds[1] ? bounds[0] : text
    }
  }
}

/// The fields of rules of Azure's network security groups.
enum AzureSecurityRule {
  static let fields =
    [
      PartField("access", ["access"], .words), PartField("description", ["description"], .texts),
      PartField("direction", ["direction"], .words), PartField("priority", ["priority"], .texts),
      PartField("protocol", ["protocol"], .words),
    ] + lists

  /// Those that are written in the singular or in the plural.
  static let lists = ["source", "destination"].flatMap { side in
    [
      PartField("\(side) ports", ["\(side)_port_range", "\(side)_port_ranges"], .ports),
      PartField("\(side) addresses", ["\(side)_address_prefix", "\(side)_address_prefixes"], .networks),
      PartField("\(side) groups", ["\(side)_application_security_group_ids"], .words),
    ]
  }
}
