import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Drift items")
struct DriftItemTests {
  private static func item(_ type: String, _ changes: [AttributeDifference]) -> DriftItem {
    DriftItem(
      kind: .changed, address: "\(type).it", resourceType: type, providerResourceID: "id", name: "it", changes: changes)
  }

  private static func change(_ path: [JSONPathStep], _ declared: DriftValue, _ live: DriftValue) -> AttributeDifference
  {
    AttributeDifference(path: path, declared: declared, live: live)
  }

  private static func verdict(_ item: DriftItem, declared: String? = nil) throws -> RiskVerdict {
    var evaluator = RiskEvaluator()
    return evaluator.evaluate(RiskSubject(item, declared: try declared.map { RiskValue(try JSONDocument($0).root) }))
  }

  @Test("what differs is judged without what does not")
  func changed() throws {
    let opened = Self.item(
      "aws_security_group",
      [
        Self.change(
          [.key("ingress"), .index(2), .key("cidr_blocks"), .index(0)], .json(#""10.0.0.0/8""#), .json(#""0.0.0.0/0""#))
      ])
    #expect(try Self.verdict(opened).certain.contains("public-ingress"))
    let closed = Self.item(
      "aws_db_instance", [Self.change([.key("publicly_accessible")], .json("true"), .json("false"))])
    #expect(try Self.verdict(closed).certain == ["config-change"])
    let tags = Self.item("aws_instance", [Self.change([.key("tags"), .key("a")], .absent, .json(#""x""#))])
    #expect(try Self.verdict(tags).certain == ["tag-change"])
    let key = Self.item("aws_sns_topic", [Self.change([.key("kms_master_key_id")], .json(#""a""#), .absent)])
    #expect(try Self.verdict(key).certain.contains("encryption-disabled"))
  }

  @Test("what a rule needs beside it is unknown, unless all that is declared is at hand")
  func beside() throws {
    let item = Self.item(
      "aws_security_group_rule",
      [Self.change([.key("cidr_blocks"), .index(0)], .json(#""10.0.0.0/8""#), .json(#""0.0.0.0/0""#))])
    #expect(try Self.verdict(item).undecided.contains("public-ingress"))
    let declared = #"{"type":"ingress","protocol":"tcp","from_port":1,"to_port":2,"cidr_blocks":["10.0.0.0/8"]}"#
    #expect(try Self.verdict(item, declared: declared).certain.contains("public-ingress"))
    let egress = #"{"type":"egress","protocol":"tcp","from_port":1,"to_port":2,"cidr_blocks":["10.0.0.0/8"]}"#
    #expect(try !Self.verdict(item, declared: egress).certain.contains("public-ingress"))
  }

  @Test("values that are not shown differ, and rules do not know how")
  func hidden() throws {
    let item = Self.item(
      "aws_iam_policy",
      [Self.change([.key("policy")], .digest(sha256: "a", bytes: 9_000), .digest(sha256: "b", bytes: 9_000))])
    let verdict = try Self.verdict(item)
    #expect(verdict.undecided == ["iam-wildcard", "iam-change"])
    #expect(verdict.level == .high)
    let secret = Self.item("aws_instance", [Self.change([.key("user_data")], .sensitive, .sensitive)])
    #expect(try Self.verdict(secret).certain == ["config-change"])
  }

  @Test("missing and extra resources have flags of their own")
  func kinds() throws {
    let missing = DriftItem(
      kind: .missing, address: "a.b", resourceType: "aws_s3_bucket", providerResourceID: "", name: "b")
    #expect(try Self.verdict(missing).certain == ["stateful-resource-destruction"])
    let plain = DriftItem(
      kind: .missing, address: "a.b", resourceType: "aws_instance", providerResourceID: "", name: "b")
    #expect(try Self.verdict(plain).certain == ["resource-deletion"])
    let extra = DriftItem(kind: .extra, address: nil, resourceType: "aws_instance", providerResourceID: "i", name: "b")
    #expect(try Self.verdict(extra).certain == ["unmanaged-resource"])
  }
}
