import DriftModels

/// Turns the permissions of a security group into the blocks that Terraform stores: one for each protocol, pair of
/// ports and description, with its ranges, prefix lists and groups.
///
/// Takes permissions as EC2 answers them, with lists of ranges, and as CloudFormation writes them, one range each.
struct SecurityGroupRules {
  private let groupID: String?
  private let ownerID: String?

  /// `group` is the answer that the permissions are part of.
  init(_ group: JSONValue) {
    groupID = (group.members?["GroupId"] ?? group.members?["Id"])?.scalarText
    ownerID = group.members?["OwnerId"]?.scalarText
  }

  func blocks(_ permissions: JSONValue) -> JSONValue {
    var order: [RuleKey] = []
    var rules: [RuleKey: Rule] = [:]
    for case .object(let permission) in permissions.asList {
      for (description, target) in targets(permission) {
        let key = RuleKey(permission, description: description)
        if rules[key] == nil { order.append(key) }
        rules[key, default: Rule()].add(target)
      }
    }
    return .array(order.compactMap { key in rules[key].map { block(key, $0) } })
  }

  private func targets(_ permission: [String: JSONValue]) -> [(description: String, target: Target)] {
    var found: [(String, Target)] = []
    func gather(_ name: String, _ make: ([String: JSONValue]) -> Target?) {
      for case .object(let entry) in permission[name]?.asList ?? [] {
        if let target = make(entry) { found.append((entry["Description"]?.scalarText ?? "", target)) }
      }
    }
    gather("IpRanges") { $0["CidrIp"]?.scalarText.map(Target.ipv4) }
    gather("Ipv6Ranges") { $0["CidrIpv6"]?.scalarText.map(Target.ipv6) }
    gather("PrefixListIds") { $0["PrefixListId"]?.scalarText.map(Target.prefixList) }
    gather("UserIdGroupPairs", groupTarget)
    if let target = singleTarget(permission) { found.append((permission["Description"]?.scalarText ?? "", target)) }
    return found
  }

  /// The one target of a permission in CloudFormation's form.
  private func singleTarget(_ permission: [String: JSONValue]) -> Target? {
    if let range = permission["CidrIp"]?.scalarText { return .ipv4(range) }
    if let range = permission["CidrIpv6"]?.scalarText { return .ipv6(range) }
    for side in ["Source", "Destination"] {
      if let list = permission[side + "PrefixListId"]?.scalarText { return .prefixList(list) }
      guard let group = permission[side + "SecurityGroupId"] else { continue }
      return groupTarget(["GroupId": group, "UserId": permission[side + "SecurityGroupOwnerId"] ?? .null])
    }
    return nil
  }

  private func groupTarget(_ pair: [String: JSONValue]) -> Target? {
    guard let group = (pair["GroupId"] ?? pair["GroupName"])?.scalarText else { return nil }
    if group == groupID { return .itself }
    guard let owner = pair["UserId"]?.scalarText, let ownerID, owner != ownerID else { return .group(group) }
    return .group(owner + "/" + group)
  }

  private func block(_ key: RuleKey, _ rule: Rule) -> JSONValue {
    func texts(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
    return .object([
      "protocol": .string(key.transport), "from_port": key.fromPort, "to_port": key.toPort,
      "description": .string(key.description), "cidr_blocks": texts(rule.ipv4), "ipv6_cidr_blocks": texts(rule.ipv6),
      "prefix_list_ids": texts(rule.prefixLists), "security_groups": texts(rule.groups),
      "self": .bool(rule.includesItself),
    ])
  }
}

private enum Target {
  case ipv4(String)
  case ipv6(String)
  case prefixList(String)
  case group(String)
  case itself
}

private struct RuleKey: Hashable {
  let transport: String
  let fromPort: JSONValue
  let toPort: JSONValue
  let description: String

  init(_ permission: [String: JSONValue], description: String) {
    transport = permission["IpProtocol"]?.scalarText ?? "-1"
    // Terraform stores 0 where all ports are meant and the answer has none.
    fromPort = ScalarTransform.integer.apply(to: permission["FromPort"] ?? 0)
    toPort = ScalarTransform.integer.apply(to: permission["ToPort"] ?? 0)
    self.description = description
  }
}

private struct Rule {
  var ipv4: [String] = []
  var ipv6: [String] = []
  var prefixLists: [String] = []
  var groups: [String] = []
  var includesItself = false

  mutating func add(_ target: Target) {
    switch target {
    case .ipv4(let range): ipv4.append(range)
    case .ipv6(let range): ipv6.append(range)
    case .prefixList(let list): prefixLists.append(list)
    case .group(let group): groups.append(group)
    case .itself: includesItself = true
    }
  }
}
