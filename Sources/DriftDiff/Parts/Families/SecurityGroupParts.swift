import DriftModels

/// Rules of security groups, one for each source: in the group, as a rule with several sources, or as a rule with one.
enum SecurityGroupParts {
  static let directions = ["ingress", "egress"]

  private static let sources = ["cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups", "self"]

  /// What the sources of a rule are relative to.
  struct Group {
    let id: String?
    let account: String?
    /// Ids of the rules that are switched on.
    let rules: Set<String>

    func keeps(_ rule: NormalisationRule) -> Bool { rules.contains(rule.id) }
  }

  static func hold(_ source: PartFamily.Source) -> PartHolder {
    source.type == "aws_security_group" ? inline(source) : separate(source)
  }

  private static func inline(_ source: PartFamily.Source) -> PartHolder {
    let id = source.attributes["id"]?.string ?? source.onlyParent
    let group = Group(id: id, account: source.account, rules: source.rules)
    var holder = PartHolder()
    for direction in directions {
      guard let blocks = source.attributes[direction]?.elements else { continue }
      let scope = scope(id ?? "", direction)
      for (index, block) in blocks.enumerated() {
        holder.parts += parts(of: block, group: group, scope: scope, place: [.key(direction), .index(index)], sources: sources)
      }
      if holder.parts.contains(where: { $0.scopes == [scope] }) {
        holder.claims.append(PartClaim(scope: scope, place: [.key(direction)]))
      }
    }
    return holder
  }

  private static func separate(_ source: PartFamily.Source) -> PartHolder {
    let attributes = source.attributes
    let id = attributes["security_group_id"]?.string ?? source.onlyParent
    let isOld = source.type == "aws_security_group_rule"
    let direction =
      isOld ? attributes["type"]?.string ?? "" : source.type.hasSuffix("_ingress_rule") ? "ingress" : "egress"
    let names =
      isOld
      ? ["cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "source_security_group_id", "self"]
      : ["cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id"]
    let group = Group(id: id, account: source.account, rules: source.rules)
    return PartHolder(parts: parts(of: attributes, group: group, scope: scope(id ?? "", direction), place: [], sources: names))
  }

  private static func scope(_ group: String, _ direction: String) -> String { "\(group) \(direction)" }

  private static func parts(
    of block: JSONView, group: Group, scope: String, place: [JSONPathStep], sources: [String]
  ) -> [Part] {
    let protocolName = block["protocol"] == nil ? "ip_protocol" : "protocol"
    var head: [String: JSONValue] = [:]
    let number = IPProtocol.number(block[protocolName])
    if let number { head["protocol"] = .string(number) }
    if number != IPProtocol.all || !group.keeps(.sgAllPorts) {
      for name in ["from_port", "to_port"] {
        head[name] = WholeNumber.of(block[name]).map { .number(JSONNumber($0)) }
      }
    }
    if let text = block["description"]?.string, !text.isEmpty { head["description"] = .string(text) }
    var places = ["protocol": place + [.key(protocolName)]]
    var parts: [Part] = []
    for name in sources {
      places["source"] = place + [.key(name)]
      for source in values(block[name], name: name, group: group) {
        parts.append(
          Part(scopes: [scope], fields: head.merging(["source": .string(source)]) { $1 }, place: place, fieldPlaces: places))
      }
    }
    if parts.isEmpty { parts.append(Part(scopes: [scope], fields: head, place: place, fieldPlaces: places)) }
    return parts
  }

  private static func values(_ view: JSONView?, name: String, group: Group) -> [String] {
    guard let view, !Emptiness.isNothing(view) else { return [] }
    if name == "self" {
      guard view.bool == true || view.string == "true" else { return [] }
      return [group.id.flatMap { group.keeps(.sgSelfReference) ? "group \($0)" : nil } ?? "self"]
    }
    let texts = view.elements.map { $0.compactMap(\.string) } ?? [view.string].compactMap { $0 }
    return texts.map { text in
      if name.contains("cidr") { return IPNetwork(text).map { "range \($0.masked.address) \($0.prefixLength ?? -1)" } ?? text }
      return name.contains("prefix") ? "list \(text)" : "group \(withoutOwnAccount(text, group))"
    }
  }

  /// `ACCOUNT/GROUP` of the own account is the group.
  private static func withoutOwnAccount(_ text: String, _ group: Group) -> String {
    guard group.keeps(.sgSelfReference), let account = group.account, text.hasPrefix(account + "/") else { return text }
    return String(text.dropFirst(account.utf8.count + 1))
  }
}

extension PartFamily {
  static let securityGroupRules = PartFamily(
    rule: "aws.sg-rule-forms", parents: ["aws_security_group": SecurityGroupParts.directions],
    references: [
      "aws_security_group_rule": "security_group_id", "aws_vpc_security_group_egress_rule": "security_group_id",
      "aws_vpc_security_group_ingress_rule": "security_group_id",
    ], key: [], names: { [$0["id"]?.string ?? ""] }, hold: { SecurityGroupParts.hold($0) })
}

/// Numbers of IP protocols.
enum IPProtocol {
  static let all = "-1"

  private static let names = [
    "all": all, "hopopt": "0", "icmp": "1", "tcp": "6", "udp": "17", "esp": "50", "ah": "51", "icmpv6": "58",
    "ipv6-icmp": "58", "sctp": "132",
  ]

  /// The number as text, -1 for all; nil where nothing is said.
  static func number(_ view: JSONView?) -> String? {
    guard let view, !Emptiness.isNothing(view) else { return nil }
    guard let text = view.string ?? view.int.map(String.init) else { return nil }
    let folded = LetterCase.folded(text)
    return names[folded] ?? folded
  }
}
