import DriftModels

extension PartFamily {
  /// Entries of network ACLs, by direction and number.
  static let networkACLEntries = PartFamily(
    name: "network-acl-entries", rule: "aws.nacl-inline-vs-rules",
    objects: ["aws_network_acl": ["ingress", "egress"]], isSeparate: { $0 == "aws_network_acl_rule" },
    objectName: { $0.type == "aws_network_acl" ? $0.object("id") : $0.object("network_acl_id") },
    hold: { source, id in
      guard source.type == "aws_network_acl" else {
        let direction = source.attributes["egress"]?.isTrue == true ? "egress" : "ingress"
        return PartHolder(parts: entry(source.attributes, scope: "\(id) \(direction)", place: []))
      }
      return source.lists(["ingress", "egress"]) {
        "\(id) \($0)"
      } part: {
        entry($0, scope: $1, place: $2)
      }
    })

  /// Routes, by destination.
  static let routes = PartFamily(
    name: "routes", rule: "aws.route-table-inline", objects: ["aws_route_table": ["route"]],
    isSeparate: { $0 == "aws_route" },
    objectName: { $0.type == "aws_route_table" ? $0.object("id") : $0.object("route_table_id") },
    hold: { source, id in
      guard source.type == "aws_route_table" else {
        return PartHolder(parts: route(source.attributes, scope: id, place: []))
      }
      return source.lists(["route"]) { _ in
        id
      } part: {
        route($0, scope: $1, place: $2)
      }
    })

  /// The entries that refuse what no other takes are there always.
  private static let lastEntries: Set<Int> = [32_767, 32_768]

  private static let entryMembers: Set<String> = [
    "action", "cidr_block", "from_port", "icmp_code", "icmp_type", "ipv6_cidr_block", "protocol", "rule_action",
    "rule_no", "rule_number", "to_port",
  ]

  private static func entry(_ block: JSONView, scope: String, place: [JSONPathStep]) -> [Part] {
    let number = WholeNumber.of(block["rule_no"] ?? block["rule_number"])
    let isStock = number.map(lastEntries.contains) ?? false
    var fields = PartValue.others(of: block, known: entryMembers, place: place)
    var places: [String: [JSONPathStep]] = [:]
    func take(_ field: String, _ names: String..., value: (JSONView) -> JSONValue?) {
      guard let name = names.first(where: { !Emptiness.isNothing(block[$0]) }), let view = block[name] else { return }
      fields[field] = value(view)
      places[field] = place + [.key(name)]
    }
    take("action", "action", "rule_action") { $0.string.map { .string(LetterCase.folded($0)) } }
    take("cidr", "cidr_block") { $0.string.map { .string(PartValue.network($0)) } }
    take("cidr6", "ipv6_cidr_block") { $0.string.map { .string(PartValue.network($0)) } }
    take("protocol", "protocol") { IPProtocol.number($0).map(JSONValue.string) }
    let kind = IPProtocol.number(block["protocol"])
    if kind == "6" || kind == "17" {
      for name in ["from_port", "to_port"] { take(name, name, value: PartValue.number) }
    } else if kind == "1" || kind == "58" {
      // Types and codes mean something to ICMP alone.
      for name in ["icmp_type", "icmp_code"] { take(name, name) { PartValue.number($0) ?? 0 } }
    }
    for name in fields.keys where places[name] == nil { places[name] = place + [.key(name)] }
    let key = number.map(String.init) ?? JSONValue.object(fields).text
    return [Part(scopes: [scope], key: key, fields: fields, place: place, fieldPlaces: places, isStock: isStock)]
  }

  private static let destinations: Set<String> = [
    "cidr_block", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id",
    "ipv6_cidr_block",
  ]

  private static let targets: Set<String> = [
    "carrier_gateway_id", "core_network_arn", "egress_only_gateway_id", "gateway_id", "instance_id", "local_gateway_id",
    "nat_gateway_id", "network_interface_id", "odb_network_arn", "transit_gateway_id", "vpc_endpoint_id",
    "vpc_peering_connection_id",
  ]

  private static func route(_ block: JSONView, scope: String, place: [JSONPathStep]) -> [Part] {
    var key: String?
    var fields = PartValue.others(of: block, known: destinations.union(targets), place: place)
    var places: [String: [JSONPathStep]] = [:]
    for name in fields.keys { places[name] = place + [.key(name)] }
    for (member, value) in block.members ?? .none {
      guard let text = value.string, !text.isEmpty else { continue }
      let name = member.description
      if destinations.contains(name) {
        key = PartValue.network(text)
      } else if targets.contains(name) {
        // An instance is also told by its interface.
        guard name != "network_interface_id" || Emptiness.isNothing(block["instance_id"]) else { continue }
        fields["target"] = .string("\(name) \(text)")
        places["target"] = place
      }
    }
    let isStock =
      fields["target"] == "gateway_id local" || block["origin"]?.string.map { $0 != "CreateRoute" } == true
      || StockRoute.isStock(block)
    if key == nil && fields.isEmpty { return [] }
    let own = key ?? JSONValue.object(fields).text
    return [
      Part(scopes: [scope], key: own, fields: fields, place: place, fieldPlaces: places, isStock: isStock)
    ]
  }
}
