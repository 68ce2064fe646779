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

  init(_ item: DriftItem, declared: DeclaredResource?, live: LiveResource?, readsTags: Bool = true) {
    type = Array(item.resourceType.utf8)
    identities = Self.identities(item, declared, live).map { Array($0.utf8) }
    let head = type + [UInt8(ascii: ".")]
    typeAndIdentities = identities.map { head + $0 }
    addresses = item.address.map { AddressSpellings.all(of: $0).map { Array($0.utf8) } } ?? []
    tags = readsTags ? Self.tags(declared, live) : []
  }

  /// Display names are none of them: many resources share one, and an address would seem to mean it.
  private static func identities(
    _ item: DriftItem, _ declared: DeclaredResource?, _ live: LiveResource?
  ) -> [String] {
    var names: [String] = []
    func add(_ name: String) { if !name.isEmpty, !names.contains(name) { names.append(name) } }
    for name in ["id", "arn", "self_link"] {
      if let text = declared?.attributes?[name]?.string { add(text) }
    }
    if let live {
      add(live.providerResourceID)
      if let short = shortForm(of: live.providerResourceID) { add(short) }
    }
    // The state has the id of an import already.
    if declared == nil, let id = ImportID.of(item) { add(id) }
    return names
  }

  /// What follows the kind in the last part of an ARN. Reads no other parts, since many resources come by here.
  private static func shortForm(of id: String) -> String? {
    guard id.utf8.starts(with: "arn:".utf8) else { return nil }
    let parts = id.utf8.split(separator: UInt8(ascii: ":"), maxSplits: 5, omittingEmptySubsequences: false)
    guard parts.count == 6 else { return nil }
    let kindEnd = parts[5].firstIndex { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ":") }
    return String(Substring(kindEnd.map { parts[5][$0...].dropFirst() } ?? parts[5]))
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
