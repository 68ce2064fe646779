import DriftModels

/// What ignore rules may look at of one resource; texts are in UTF-8.
struct IgnoreSubject {
  let type: [UInt8]
  /// The cloud's id, its short form and Terraform's, each as far as it is known.
  let identities: [[UInt8]]
  /// `type.identity` for each identity.
  let typeAndIdentities: [[UInt8]]
  /// The address, and those of the block and of all modules that it stands in, with and without their keys.
  let addresses: [[UInt8]]
  /// Tags or labels: as declared where the resource is declared, otherwise as live.
  let tags: [(key: [UInt8], value: [UInt8])]

  init(_ item: DriftItem, declared: DeclaredResource?, live: LiveResource?) {
    type = Array(item.resourceType.utf8)
    identities = Self.identities(item, declared, live).map { Array($0.utf8) }
    let head = type + [UInt8(ascii: ".")]
    typeAndIdentities = identities.map { head + $0 }
    addresses = item.address.map { AddressSpellings.all(of: $0).map { Array($0.utf8) } } ?? []
    tags = Self.tags(declared, live)
  }

  /// Display names are none of them: many resources share one, and an address would seem to mean it.
  private static func identities(
    _ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?
  ) -> Set<String> {
    var names: Set<String> = []
    for name in ["id", "arn", "self_link"] {
      if let text = declared?.attributes?[name]?.string { names.insert(text) }
    }
    if let live {
      names.insert(live.providerResourceID)
      if let short = ARN(live.providerResourceID)?.resourceWithoutType { names.insert(short) }
    }
    if let id = ImportID.of(item) { names.insert(id) }
    names.remove("")
    return names
  }

  private static func tags(_ declared: DeclaredResource?, _ live: LiveResource?) -> [(key: [UInt8], value: [UInt8])] {
    let maps: [JSONView?] =
      if let attributes = declared?.attributes {
        ["tags_all", "tags", "effective_labels", "labels"].map { attributes[$0] }
          + [attributes["metadata"]?[0]?["labels"]]
      } else {
        [live?.tags, live?.properties?["tags"], live?.properties?["labels"]]
      }
    return maps.flatMap { map in
      (map?.members ?? JSONMembers.none).compactMap { member in
        member.value.string.map { (Array(member.key.description.utf8), Array($0.utf8)) }
      }
    }
  }
}
