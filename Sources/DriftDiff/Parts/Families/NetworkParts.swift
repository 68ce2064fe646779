import DriftModels

extension PartFamily {
  private static let entryNames = [
    "number": ["rule_no", "rule_number"], "action": ["action", "rule_action"], "cidr": ["cidr_block"],
    "cidr6": ["ipv6_cidr_block"], "icmp_type": ["icmp_type"], "icmp_code": ["icmp_code"],
  ]

  /// Entries of network ACLs, by direction and number.
  static let networkACLEntries = PartFamily(
    rule: "aws.nacl-inline-vs-rules", parents: ["aws_network_acl": ["ingress", "egress"]],
    references: ["aws_network_acl_rule": "network_acl_id"], key: ["number"], names: { [$0["id"]?.string ?? ""] },
    hold: { source in
      guard source.type == "aws_network_acl" else {
        let direction = source.attributes["egress"]?.bool == true ? "egress" : "ingress"
        return PartHolder(parts: [entry(source.attributes, scope: "\(source.parent("network_acl_id")) \(direction)", place: [])])
      }
      let id = PartName.short(source.attributes["id"]?.string ?? "", else: source.onlyParent ?? "")
      return lists(of: source, ["ingress", "egress"]) { "\(id) \($0)" } part: { entry($0, scope: $1, place: $2) }
    })

  /// Routes, by destination.
  static let routes = PartFamily(
    rule: "aws.route-table-inline", parents: ["aws_route_table": ["route"]],
    references: ["aws_route": "route_table_id"], key: ["destination"], names: { [$0["id"]?.string ?? ""] },
    hold: { source in
      guard source.type == "aws_route_table" else {
        return PartHolder(parts: [route(source.attributes, scope: source.parent("route_table_id"), place: [])])
      }
      let id = PartName.short(source.attributes["id"]?.string ?? "", else: source.onlyParent ?? "")
      return lists(of: source, ["route"]) { _ in id } part: { route($0, scope: $1, place: $2) }
    })

  /// The blocks of some lists as parts; a list that holds any claims its scope.
  static func lists(
    of source: Source, _ names: [String], scope: (String) -> String,
    part: (JSONView, _ scope: String, _ place: [JSONPathStep]) -> Part
  ) -> PartHolder {
    var holder = PartHolder()
    for name in names {
      let blocks = source.attributes[name]?.elements.map(Array.init) ?? []
      guard !blocks.isEmpty else { continue }
      let scope = scope(name)
      holder.parts += blocks.enumerated().map { part($1, scope, [.key(name), .index($0)]) }
      holder.claims.append(PartClaim(scope: scope, place: [.key(name)]))
    }
    return holder
  }

  private static func entry(_ block: JSONView, scope: String, place: [JSONPathStep]) -> Part {
    var fields: [String: JSONValue] = [:]
    var places: [String: [JSONPathStep]] = [:]
    for (field, names) in entryNames {
      guard let name = names.first(where: { !Emptiness.isNothing(block[$0]) }), let view = block[name] else { continue }
      places[field] = place + [.key(name)]
      fields[field] = WholeNumber.of(view).map { .number(JSONNumber($0)) } ?? .string(network(view.string ?? ""))
    }
    let number = IPProtocol.number(block["protocol"])
    fields["protocol"] = number.map(JSONValue.string)
    if number != IPProtocol.all {
      for name in ["from_port", "to_port"] { fields[name] = WholeNumber.of(block[name]).map { .number(JSONNumber($0)) } }
    }
    // Types and codes mean something to ICMP alone.
    if number != "1", number != "58" { (fields["icmp_type"], fields["icmp_code"]) = (nil, nil) }
    return Part(scopes: [scope], fields: fields, place: place, fieldPlaces: places)
  }

  private static func route(_ block: JSONView, scope: String, place: [JSONPathStep]) -> Part {
    let destinations: Set<String> = [
      "cidr_block", "destination_cidr_block", "destination_ipv6_cidr_block", "destination_prefix_list_id",
      "ipv6_cidr_block",
    ]
    let targets: Set<String> = [
      "carrier_gateway_id", "core_network_arn", "egress_only_gateway_id", "gateway_id", "instance_id", "local_gateway_id",
      "nat_gateway_id", "network_interface_id", "transit_gateway_id", "vpc_endpoint_id", "vpc_peering_connection_id",
    ]
    var fields: [String: JSONValue] = [:]
    var places: [String: [JSONPathStep]] = [:]
    for (key, value) in block.members ?? .none {
      guard let text = value.string, !text.isEmpty else { continue }
      let name = key.description
      if destinations.contains(name) {
        fields["destination"] = .string(network(text))
        places["destination"] = place + [.key(name)]
      } else if targets.contains(name) {
        fields["target"] = .string("\(name) \(text)")
        places["target"] = place + [.key(name)]
      }
    }
    return Part(scopes: [scope], fields: fields, place: place, fieldPlaces: places)
  }

  private static func network(_ text: String) -> String {
    IPNetwork(text).map { "\($0.masked.address)/\($0.prefixLength ?? -1)" } ?? text
  }
}
