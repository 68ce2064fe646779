import DriftModels
import Testing

@Suite struct ProviderAddressTests {
  static let table: [(text: String, address: ProviderAddress)] = [
    ("aws", ProviderAddress(type: "aws")),
    ("hashicorp/aws", ProviderAddress(namespace: "hashicorp", type: "aws")),
    (
      "registry.terraform.io/hashicorp/aws",
      ProviderAddress(host: "registry.terraform.io", namespace: "hashicorp", type: "aws")
    ),
    ("my-provider.example.com/ns/aws", ProviderAddress(host: "my-provider.example.com", namespace: "ns", type: "aws")),
    (
      #"provider["registry.terraform.io/hashicorp/aws"]"#,
      ProviderAddress(host: "registry.terraform.io", namespace: "hashicorp", type: "aws")
    ),
    (
      #"provider["registry.opentofu.org/hashicorp/aws"].west"#,
      ProviderAddress(host: "registry.opentofu.org", namespace: "hashicorp", type: "aws", alias: "west")
    ),
    (
      #"module.a["provider.x"].provider["registry.opentofu.org/hashicorp/aws"].by_region["eu"]"#,
      ProviderAddress(host: "registry.opentofu.org", namespace: "hashicorp", type: "aws", alias: "by_region")
    ),
    ("provider.aws", ProviderAddress(type: "aws")), ("provider.aws.west", ProviderAddress(type: "aws", alias: "west")),
    ("module.x.provider.aws.west", ProviderAddress(type: "aws", alias: "west")),
    (
      #"provider["terraform.io/builtin/terraform"]"#,
      ProviderAddress(host: "terraform.io", namespace: "builtin", type: "terraform")
    ),
  ]

  @Test("each form of plans and states is read", arguments: table.indices)
  func forms(_ index: Int) throws {
    let (text, address) = Self.table[index]
    #expect(try ProviderAddress(text) == address)
    #expect(
      try ProviderAddress(address.description)
        == ProviderAddress(host: address.host, namespace: address.namespace, type: address.type))
  }

  @Test(
    "what is no provider is refused",
    arguments: [
      ("", 0), ("a//b", 0), ("a/b/c/d", 0), ("/aws", 0), ("provider.", 0), (#"provider["é/aws"#, 16),
      (#"provider["aws""#, 14),
      (#"provider["é"x"#, 13), (#"provider["aws"]x"#, 15), (#"provider["aws"]."#, 16), (#"provider[""]"#, 0),
    ])
  func refused(_ text: String, _ offset: Int) throws {
    let error = try #require(throws: AddressError.self) { try ProviderAddress(text) }
    #expect(error.offset == offset)
  }
}
