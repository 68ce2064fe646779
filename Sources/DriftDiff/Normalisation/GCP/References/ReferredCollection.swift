import DriftModels

/// What kind of resource an attribute names, told by the attribute's own name.
enum ReferredCollection {
  /// Whether an attribute names members of a collection such as `machineTypes`.
  static func isMeant(_ collection: Substring, by pair: AttributePair) -> Bool {
    let words = words(of: pair)
    let last = lastWord(ofCollection: collection)
    if collection == "b" || collection == "buckets" { return words.contains("bucket") }
    if collection == "locations" { return !words.isDisjoint(with: places) }
    if pair.name == "target" { return collection.hasPrefix("target") || last == "gateway" }
    return words.contains(last)
  }

  private static let places: Set<String> = ["location", "region", "zone"]

  /// Attributes whose names say something else.
  private static let byName: [String: Set<String>] = [
    "address": ["address", "instance"], "email": ["account"], "ip_address": ["address"],
    "location": places, "locations": places,
    "nat_ips": ["address"], "next_hop_ilb": ["rule"], "node_locations": ["zone"], "reserved_ip_range": ["address"],
    "reserved_peering_ranges": ["address"], "service_account_email": ["account"],
    "source": ["disk", "image", "snapshot"],
    "vpc_network": ["network"],
  ]

  private static let endings = ["_self_link", "_link", "_url", "_name", "_names", "_id", "_ids"]

  /// Words any of which a collection's name may end with. The name of a resource is that of its type.
  private static func words(of pair: AttributePair) -> Set<String> {
    let name = pair.isTopLevel && ["name", "self_link"].contains(pair.name) ? pair.type : pair.name
    if let known = byName[name] { return known }
    let bare = endings.first(where: name.hasSuffix).map { String(name.dropLast($0.count)) } ?? name
    return [singular(bare.split(separator: "_").last ?? "")]
  }

  /// `policy` for `sslPolicies`.
  private static func lastWord(ofCollection name: Substring) -> String {
    let start = name.lastIndex { $0.isUppercase } ?? name.startIndex
    return singular(Substring(LetterCase.folded(String(name[start...]))))
  }

  private static func singular(_ word: Substring) -> String {
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    if ["sses", "xes", "ches"].contains(where: word.hasSuffix) { return String(word.dropLast(2)) }
    return String(word.hasSuffix("s") && !word.hasSuffix("ss") ? word.dropLast() : word)
  }
}
