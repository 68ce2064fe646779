import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Kinds of attributes")
struct AttributeKindTests {
  @Test(
    "names tell the kind, tags where they stand first and others where they stand last",
    arguments: [
      ("tags", AttributeKind.tag), ("labels", .tag), ("description", .description), ("desired_count", .scaling),
      ("instance_type", .size), ("kms_key_id", .encryption), ("name", .other), ("size", .other),
    ])
  func names(_ name: String, _ kind: AttributeKind) throws {
    #expect(AttributeKind([.key(name)], depth: 1, resourceType: "aws_instance") == kind)
    let text = try #require(try JSONDocument("\"\(name)\"").root.text)
    if kind != .other { #expect(AttributeKind.mayBeSpecial(text)) }
    let inTags = AttributeKind([.key("tags"), .key(name)], depth: 2, resourceType: "aws_instance")
    #expect(inTags == .tag)
  }

  @Test("what is new as a whole is of the kind of the whole")
  func depth() {
    let path: [JSONPathStep] = [.key("ingress"), .index(1), .key("description")]
    #expect(AttributeKind(path, depth: 3, resourceType: "aws_security_group") == .description)
    #expect(AttributeKind(path, depth: 2, resourceType: "aws_security_group") == .other)
  }

  @Test("labels of Kubernetes, sizes of machines and names of SKUs are known by their place")
  func places() {
    #expect(
      AttributeKind([.key("metadata"), .index(0), .key("labels"), .key("a")], depth: 4, resourceType: "kubernetes_pod")
        == .tag)
    #expect(AttributeKind([.key("size")], depth: 1, resourceType: "azurerm_linux_virtual_machine") == .size)
    #expect(AttributeKind([.key("sku"), .index(0), .key("name")], depth: 3, resourceType: "azurerm_x") == .size)
  }

  @Test("a change of size beside many others is still found")
  func among() throws {
    let before = #"{"a":1,"b":2,"instance_type":"x","tags":{"t":"1"},"z":3}"#
    let after = #"{"a":2,"b":3,"instance_type":"y","tags":{"t":"2"},"z":4}"#
    #expect(
      try Subjects.verdict("aws_instance", before: before, after: after).certain
        == ["instance-type-change", "config-change"])
  }

  @Test(
    "whatever stands in a block about encryption is about it",
    arguments: [
      ("encryption_configuration", "key_id"), ("customer_managed_key", "key_name"),
      ("server_side_encryption", "key_type"),
    ])
  func blocks(_ block: String, _ name: String) throws {
    let path: [JSONPathStep] = [.key(block), .index(0), .key(name)]
    #expect(AttributeKind(path, depth: 3, resourceType: "aws_x") == .encryption)
    let before = #"{"\#(block)":[{"\#(name)":"a"}]}"#
    #expect(try Subjects.verdict("aws_x", before: before, after: #"{"\#(block)":[]}"#).certain == ["encryption-change"])
    #expect(try Subjects.verdict("aws_x", before: "{}", after: before).certain == ["config-change"])
  }
}
