import DriftModels

/// What ignore rules may look at of one resource.
struct IgnoreSubject {
  let type: [Unicode.Scalar]
  /// The cloud's id, Terraform's and the display name, each as far as it is known.
  let identities: [[Unicode.Scalar]]
  /// `type.identity` for each identity.
  let typeAndIdentities: [[Unicode.Scalar]]
  /// The address, and those of the block and of all modules that it stands in, with and without their keys.
  let addresses: [[Unicode.Scalar]]
  /// Tags or labels: as declared where the resource is declared, otherwise as live.
  let tags: [(key: String, value: String)]

  init(_ item: DriftItem, declared: DeclaredResource?, live: LiveResource?) {
    let names = Self.identities(item, declared, live)
    type = Array(item.resourceType.unicodeScalars)
    identities = names.map { Array($0.unicodeScalars) }
    typeAndIdentities = names.map { Array("\(item.resourceType).\($0)".unicodeScalars) }
    addresses = item.address.map(Self.addresses) ?? []
    tags = Self.tags(declared, live)
  }

  private static func identities(
    _ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?
  ) -> Set<String> {
    var names: Set = [item.providerResourceID, item.name]
    for name in ["id", "arn", "self_link", "name"] {
      if let text = declared?.attributes?[name]?.string { names.insert(text) }
    }
    if let live {
      names.formUnion([live.providerResourceID, live.name])
      if let short = ARN(live.providerResourceID)?.resourceWithoutType { names.insert(short) }
    }
    if let id = ImportID.of(item) { names.insert(id) }
    names.remove("")
    return names
  }

  private static func addresses(_ text: String) -> [[Unicode.Scalar]] {
    guard let address = try? ResourceAddress(text) else { return [Array(text.unicodeScalars)] }
    var spellings: Set = [text, "\(address.type).\(address.name)"]
    var (keyed, plain) = ("", "")
    for module in address.modules {
      plain += "module.\(module.name)"
      spellings.formUnion([plain, keyed + "module.\(module.name)"])
      keyed += module.description
      spellings.insert(keyed)
      keyed += "."
      plain += "."
    }
    spellings.formUnion([keyed, plain].map { $0 + "\(address.type).\(address.name)" })
    return spellings.map { Array($0.unicodeScalars) }
  }

  private static func tags(_ declared: DeclaredResource?, _ live: LiveResource?) -> [(key: String, value: String)] {
    let maps: [JSONView?] =
      if let attributes = declared?.attributes {
        ["tags_all", "tags", "effective_labels", "labels"].map { attributes[$0] }
          + [attributes["metadata"]?[0]?["labels"]]
      } else {
        [live?.tags, live?.properties?["tags"], live?.properties?["labels"]]
      }
    return maps.flatMap { map in
      (map?.members ?? JSONMembers.none).compactMap { member in
        member.value.string.map { (member.key.description, $0) }
      }
    }
  }
}
