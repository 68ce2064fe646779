import DriftModels

extension PartFamily {
  private static let rules: Set<String> = [
    "aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule",
  ]

  /// Rules of security groups, one for each source: in the group, as a rule with several sources, or as a rule with one.
  static let securityGroupRules = PartFamily(
    name: "security-group-rules", rule: "aws.sg-rule-forms", objects: ["aws_security_group": ["ingress", "egress"]],
    isSeparate: { rules.contains($0) },
    objectName: { $0.type == "aws_security_group" ? $0.object("id") : $0.object("security_group_id") },
    hold: { SecurityGroupParts($0, group: $1).holder })
}

/// Takes security groups and their rules apart.
struct SecurityGroupParts {
  private static let sources = [
    "cidr_blocks", "ipv6_cidr_blocks", "prefix_list_ids", "security_groups", "self", "source_security_group_id",
    "cidr_ipv4", "cidr_ipv6", "prefix_list_id", "referenced_security_group_id",
  ]

  private static let known = Set(sources).union(["description", "from_port", "ip_protocol", "protocol", "to_port"])

  private let source: PartFamily.Source
  private let group: String

  init(_ source: PartFamily.Source, group: String) {
    self.source = source
    self.group = group
  }

  var holder: PartHolder {
    if source.type == "aws_security_group" {
      return source.lists(["ingress", "egress"]) {
        "\(group) \($0)"
      } part: {
        parts(of: $0, scope: $1, place: $2)
      }
    }
    let type = source.type
    let direction =
      type == "aws_security_group_rule"
      ? source.attributes["type"]?.string ?? "" : type.hasSuffix("_ingress_rule") ? "ingress" : "egress"
    return PartHolder(parts: parts(of: source.attributes, scope: "\(group) \(direction)", place: []))
  }

  private func parts(of block: JSONView, scope: String, place: [JSONPathStep]) -> [Part] {
    let protocolName = block["protocol"] == nil ? "ip_protocol" : "protocol"
    let number = IPProtocol.number(block[protocolName])
    var head = PartValue.others(of: block, known: Self.known, place: place)
    var places = ["protocol": place + [.key(protocolName)], "description": place + [.key("description")]]
    head["protocol"] =
      source.rules.contains("aws.sg-protocol-alias")
      ? number.map(JSONValue.string) : block[protocolName].flatMap { PartValue.text($0) }.map(JSONValue.string)
    for name in ["from_port", "to_port"] where !isWithoutPorts(number) {
      head[name] = port(block[name], number)
      places[name] = place + [.key(name)]
    }
    for name in head.keys where places[name] == nil { places[name] = place + [.key(name)] }
    head["description"] = PartValue.text(block["description"]).map(JSONValue.string)
    var parts: [Part] = []
    for name in Self.sources {
      places["source"] = place + [.key(name)]
      parts += texts(of: block[name], name).map { text in
        Part(
          scopes: [scope], fields: head.merging(["source": .string(text)]) { $1 }, place: place, fieldPlaces: places)
      }
    }
    return parts.isEmpty ? [Part(scopes: [scope], fields: head, place: place, fieldPlaces: places)] : parts
  }

  /// All protocols together have no ports, and so has each that is not TCP, UDP, ICMP or the one of SCTP.
  private func isWithoutPorts(_ number: String?) -> Bool {
    guard source.rules.contains("aws.sg-all-ports"), let number else { return false }
    return !["6", "17", "1", "58", "132"].contains(number)
  }

  /// Of ICMP the ports are a type and a code, and nothing means any.
  private func port(_ view: JSONView?, _ number: String?) -> JSONValue? {
    let value = PartValue.number(view)
    return value == -1 && (number == "1" || number == "58") ? nil : value
  }

  private func texts(of view: JSONView?, _ name: String) -> [String] {
    if name == "self" {
      guard view?.isTrue == true else { return [] }
      return [source.rules.contains("aws.sg-self-reference") && !group.isEmpty ? "group \(group)" : "self"]
    }
    return PartValue.texts(view).map { text in
      if name.contains("cidr") { return "range " + PartValue.network(text) }
      return name.contains("prefix") ? "list \(text)" : "group \(withoutOwnAccount(text))"
    }
  }

  /// `ACCOUNT/GROUP` of the own account is the group.
  private func withoutOwnAccount(_ text: String) -> String {
    let account = source.account ?? source.attributes["owner_id"]?.string
    guard source.rules.contains("aws.sg-self-reference"), let account, text.hasPrefix(account + "/") else {
      return text
    }
    return String(text.dropFirst(account.utf8.count + 1))
  }
}
