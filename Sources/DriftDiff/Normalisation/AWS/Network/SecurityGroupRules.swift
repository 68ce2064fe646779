import DriftModels

extension NormalisationRule {
  private static let groups: Set<String> = ["aws_security_group", "aws_default_security_group"]
  private static let singleRules: Set<String> = [
    "aws_security_group_rule", "aws_vpc_security_group_egress_rule", "aws_vpc_security_group_ingress_rule",
  ]
  private static let entries: Set<String> = ["aws_default_network_acl", "aws_network_acl", "aws_network_acl_rule"]

  /// `aws.sg-rule-forms`
  static let sgRuleForms = parts(
    [.securityGroupRules],
    summary:
      "A permission of a security group is the same in one rule with others, alone, or as a resource of its own.",
    source: "AWS documentation, EC2 API, IpPermission; AWS provider documentation, aws_security_group", cutsBlocks: true
  )

  /// `aws.sg-protocol-alias`
  static let sgProtocolAlias = NormalisationRule(
    id: "aws.sg-protocol-alias", summary: "Protocols are written as names or as numbers, and all of them as -1.",
    source: "IANA protocol numbers; AWS documentation, EC2 API, IpPermission",
    scope: .types(singleRules.union(entries).union(groups))
  ) { pair in
    guard pair.name == "protocol" || pair.name == "ip_protocol", let declared = IPProtocol.number(pair.declared),
      let live = IPProtocol.number(pair.live)
    else { return .undecided }
    return declared == live ? .equal : .undecided
  }

  /// `aws.sg-all-ports`
  static let sgAllPorts = NormalisationRule(
    id: "aws.sg-all-ports", summary: "A rule about all protocols has no ports, whatever is written there.",
    source: "AWS documentation, EC2 API, IpPermission", scope: .types(singleRules.union(entries))
  ) { pair in
    guard pair.name == "from_port" || pair.name == "to_port" else { return .undecided }
    let block = pair.declaredRoot.value(at: pair.path.dropLast())
    let isForAll = IPProtocol.number(block?["protocol"] ?? block?["ip_protocol"]) == IPProtocol.all
    let live =
      pair.isTopLevel ? IPProtocol.number(pair.liveRoot["protocol"] ?? pair.liveRoot["ip_protocol"]) : IPProtocol.all
    return isForAll && (live ?? IPProtocol.all) == IPProtocol.all ? .equal : .undecided
  }

  /// `aws.sg-self-reference`
  static let sgSelfReference = NormalisationRule(
    id: "aws.sg-self-reference",
    summary: "A group that names itself is named by a flag, by its id, or by account and id.",
    source: "AWS documentation, EC2 API, UserIdGroupPair", scope: .types(groups.union(singleRules))
  ) { pair in
    guard ["referenced_security_group_id", "source_security_group_id"].contains(pair.name), let texts = pair.texts,
      let account = pair.account
    else { return .undecided }
    let own = account + "/"
    return .rewriting(texts) { $0.hasPrefix(own) ? String($0.dropFirst(own.utf8.count)) : $0 }
  }

  /// `aws.nacl-inline-vs-rules`
  static let naclForms = parts(
    [.networkACLEntries],
    summary: "An entry of a network ACL stands in the ACL or is a resource of its own.",
    source: "AWS documentation, EC2 API, NetworkAclEntry; AWS provider documentation, aws_network_acl",
    cutsBlocks: true)

  /// `aws.route-table-inline`
  static let routeForms = parts(
    [.routes], summary: "A route stands in its table or is a resource of its own, with one target that is not empty.",
    source: "AWS documentation, EC2 API, Route; AWS provider documentation, aws_route_table", cutsBlocks: true)
}
