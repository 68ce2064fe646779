/// Where a firewall of some type keeps its rules, and what they are made of.
public struct IngressLayout: Hashable, Sendable {
  /// A value that an attribute must have for the rule to let something in.
  struct Requirement: Hashable, Sendable {
    let name: String
    /// In lowercase.
    let words: [String]
    /// Whether leaving the attribute out is as good.
    let holdsAbsent: Bool
  }

  /// The names that lead to the rules; empty where the resource is one rule.
  let rules: [String]
  /// The attributes with addresses.
  let sources: [String]
  /// What else must hold.
  let requirements: [Requirement]
  /// The blocks inside a rule that name protocols and ports; nil where the rule itself does.
  let portBlocks: String?
  let protocolName: String
  /// First and last port, where they are two numbers.
  let portNumbers: [String]
  /// Ports and ranges of ports as texts.
  let portTexts: [String]

  init(
    rules: [String], sources: [String], requirements: [Requirement] = [], portBlocks: String? = nil,
    protocolName: String, portNumbers: [String] = [], portTexts: [String] = []
  ) {
    self.rules = rules
    self.sources = sources
    self.requirements = requirements
    self.portBlocks = portBlocks
    self.protocolName = protocolName
    self.portNumbers = portNumbers
    self.portTexts = portTexts
  }
}

extension IngressLayout {
  static let awsGroup = IngressLayout(
    rules: ["ingress"], sources: ["cidr_blocks", "ipv6_cidr_blocks"], protocolName: "protocol",
    portNumbers: ["from_port", "to_port"])
  static let awsGroupRule = IngressLayout(
    rules: [], sources: ["cidr_blocks", "ipv6_cidr_blocks"],
    requirements: [Requirement(name: "type", words: ["ingress"], holdsAbsent: false)], protocolName: "protocol",
    portNumbers: ["from_port", "to_port"])
  static let awsIngressRule = IngressLayout(
    rules: [], sources: ["cidr_ipv4", "cidr_ipv6"], protocolName: "ip_protocol",
    portNumbers: ["from_port", "to_port"])
  static let awsACL = IngressLayout(
    rules: ["ingress"], sources: ["cidr_block", "ipv6_cidr_block"],
    requirements: [Requirement(name: "action", words: ["allow"], holdsAbsent: false)], protocolName: "protocol",
    portNumbers: ["from_port", "to_port"])
  static let awsACLRule = IngressLayout(
    rules: [], sources: ["cidr_block", "ipv6_cidr_block"],
    requirements: [
      Requirement(name: "rule_action", words: ["allow"], holdsAbsent: false),
      Requirement(name: "egress", words: ["false"], holdsAbsent: true),
    ], protocolName: "protocol", portNumbers: ["from_port", "to_port"])
  static let googleFirewall = IngressLayout(
    rules: [], sources: ["source_ranges"],
    requirements: [
      Requirement(name: "direction", words: ["ingress"], holdsAbsent: true),
      Requirement(name: "disabled", words: ["false"], holdsAbsent: true),
    ], portBlocks: "allow", protocolName: "protocol", portTexts: ["ports"])
  static let azureGroup = azure(rules: ["security_rule"])
  static let azureRule = azure(rules: [])

  private static func azure(rules: [String]) -> IngressLayout {
    IngressLayout(
      rules: rules, sources: ["source_address_prefix", "source_address_prefixes"],
      requirements: [
        Requirement(name: "access", words: ["allow"], holdsAbsent: false),
        Requirement(name: "direction", words: ["inbound"], holdsAbsent: false),
      ], protocolName: "protocol", portTexts: ["destination_port_range", "destination_port_ranges"])
  }
}
