import DriftModels

extension NormalisationRule {
  /// `generic.tags-all`
  static let tagsAll = NormalisationRule(
    id: "generic.tags-all",
    summary: "Live tags and labels hold those of the provider's configuration too: they are compared with all of them.",
    source: "AWS provider documentation, default_tags; Google provider documentation, default_labels"
  ) { pair in
    guard pair.isTopLevel, let all = TagMaps.complete(pair.name, in: pair.declaredRoot), all != pair.declared else {
      return .undecided
    }
    return .compare(declared: all, live: pair.live)
  }

  /// `generic.system-tags`
  static let systemTags = NormalisationRule(
    id: "generic.system-tags", summary: "Keys under a reserved prefix that only the live side has are the platform's.",
    source: "AWS documentation, tag naming limits; Google Cloud and Kubernetes documentation, reserved label keys"
  ) { pair in
    guard pair.declared == nil, pair.map(among: TagMaps.names.union(["metadata"])) != nil else { return .undecided }
    return TagMaps.isReserved(pair.name, type: pair.type) ? .equal : .undecided
  }

  /// `generic.tag-encoding`
  static let tagEncoding = NormalisationRule(
    id: "generic.tag-encoding", summary: "A list of keys and values equals the map of them.",
    source: "AWS API references, Tag"
  ) { pair in
    guard TagMaps.names.contains(pair.name) else { return .undecided }
    let (declared, live) = (map(of: pair.declared), map(of: pair.live))
    guard declared != nil || live != nil else { return .undecided }
    return .compare(declared: declared ?? pair.declared, live: live ?? pair.live)
  }

  /// The map that a list of blocks with a key and a value stands for; nil for anything else.
  private static func map(of view: JSONView?) -> JSONView? {
    guard let elements = view?.elements, view?.count != 0 else { return nil }
    var tags: [String: JSONValue] = [:]
    for element in elements {
      guard element.count == 2, let key = member("key", of: element)?.string, let value = member("value", of: element),
        tags.updateValue(value.value, forKey: key) == nil
      else { return nil }
    }
    return EmbeddedJSON.view(of: .object(tags))
  }

  private static func member(_ name: String, of block: JSONView) -> JSONView? {
    block.members?.first { [name, "tag" + name, "tag_" + name].contains($0.key.description.lowercased()) }?.value
  }
}
