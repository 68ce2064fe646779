import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Open ingress")
struct IngressTests {
  private static func group(_ rules: String...) -> String { #"{"ingress":[\#(rules.joined(separator: ","))]}"# }
  private static func rule(_ low: Int, _ high: Int, _ range: String, _ transport: String = "tcp") -> String {
    let name = range.contains(":") ? "ipv6_cidr_blocks" : "cidr_blocks"
    return #"{"from_port":\#(low),"to_port":\#(high),"protocol":"\#(transport)","\#(name)":["\#(range)"]}"#
  }

  @Test("only what is newly let in counts")
  func direction() throws {
    let table: [(String, String, Answer)] = [
      (
        Self.group(Self.rule(443, 443, "0.0.0.0/0")),
        Self.group(Self.rule(443, 443, "0.0.0.0/0"), Self.rule(22, 22, "0.0.0.0/0")), .yes
      ),
      (Self.group(Self.rule(0, 65535, "0.0.0.0/0")), Self.group(Self.rule(443, 443, "0.0.0.0/0")), .no),
      (Self.group(Self.rule(0, 0, "0.0.0.0/0", "-1")), Self.group(Self.rule(22, 22, "0.0.0.0/0")), .no),
      (Self.group(Self.rule(22, 22, "0.0.0.0/0")), Self.group(Self.rule(22, 22, "0.0.0.0/0", "udp")), .yes),
      (Self.group(Self.rule(22, 22, "0.0.0.0/0")), Self.group(Self.rule(22, 22, "::/0")), .yes),
      (Self.group(Self.rule(22, 22, "0.0.0.0/0")), Self.group(Self.rule(22, 22, "10.0.0.0/8")), .no),
      (Self.group(), Self.group(Self.rule(22, 22, "0:0::/0")), .yes),
      (Self.group(), Self.group(Self.rule(22, 22, "10.0.0.0/8")), .no),
    ]
    for (before, after, expected) in table {
      #expect(try Self.answer("aws_security_group", before, after) == expected, "\(before) to \(after)")
    }
  }

  @Test("egress, denials and disabled rules let nothing in")
  func guards() throws {
    let world = #""cidr_blocks":["0.0.0.0/0"],"from_port":1,"to_port":2,"protocol":"tcp""#
    #expect(try Self.answer("aws_security_group_rule", nil, #"{"type":"egress",\#(world)}"#) == .no)
    #expect(try Self.answer("aws_security_group_rule", nil, #"{"type":"ingress",\#(world)}"#) == .yes)
    let google = #""source_ranges":["0.0.0.0/0"]"#
    #expect(
      try Self.answer("google_compute_firewall", nil, #"{\#(google),"deny":[{"protocol":"all"}],"allow":[]}"#) == .no)
    #expect(
      try Self.answer("google_compute_firewall", nil, #"{\#(google),"allow":[{"protocol":"all"}],"disabled":true}"#)
        == .no)
    #expect(
      try Self.answer(
        "google_compute_firewall", nil, #"{\#(google),"allow":[{"protocol":"all"}],"direction":"EGRESS"}"#) == .no)
    #expect(try Self.answer("google_compute_firewall", nil, #"{\#(google),"allow":[{"protocol":"all"}]}"#) == .yes)
  }

  @Test("what is unknown is neither open nor closed")
  func unknown() throws {
    let before = Self.group(Self.rule(443, 443, "10.0.0.0/8"))
    #expect(try Self.answer("aws_security_group", before, "{}", #"{"ingress":true}"#) == .unknown)
    let ports = #"{"ingress":[{"protocol":"tcp","cidr_blocks":["0.0.0.0/0"]}]}"#
    let mask = #"{"ingress":[{"from_port":true,"to_port":true}]}"#
    #expect(try Self.answer("aws_security_group", before, ports, mask) == .yes)
    let open = Self.group(Self.rule(443, 443, "0.0.0.0/0"))
    #expect(try Self.answer("aws_security_group", open, ports, mask) == .unknown)
    let ranges = #"{"ingress":[{"protocol":"tcp","from_port":1,"to_port":2,"cidr_blocks":["10.0.0.0/8"]}]}"#
    #expect(
      try Self.answer("aws_security_group", before, ranges, #"{"ingress":[{"cidr_blocks":[false,true]}]}"#) == .unknown)
    #expect(
      try Self.answer(
        "google_compute_firewall", nil, #"{"source_ranges":["0.0.0.0/0"]}"#, #"{"allow":true}"#) == .unknown)
  }

  @Test("azure names of the internet count, in lists too")
  func azure() throws {
    func rule(_ source: String) -> String {
      #"{"access":"Allow","direction":"Inbound","protocol":"Tcp",\#(source),"destination_port_ranges":["22","80-90"]}"#
    }
    #expect(try Self.answer("azurerm_network_security_rule", nil, rule(#""source_address_prefix":"Internet""#)) == .yes)
    #expect(
      try Self.answer("azurerm_network_security_rule", nil, rule(#""source_address_prefixes":["0.0.0.0/0"]"#)) == .yes)
    #expect(
      try Self.answer("azurerm_network_security_rule", nil, rule(#""source_address_prefix":"VirtualNetwork""#)) == .no)
  }

  private static func answer(
    _ type: String, _ before: String?, _ after: String, _ unknown: String? = nil
  ) throws -> Answer {
    let verdict = try Subjects.verdict(
      type, before == nil ? .create : .update, before: before, after: after, unknown: unknown)
    return verdict.flags.first { $0.flagID == "public-ingress" }?.answer ?? .no
  }
}
