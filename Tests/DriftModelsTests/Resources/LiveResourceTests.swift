import DriftModels
import Testing

@Suite struct LiveResourceTests {
  @Test("every field of a record is read")
  func fields() throws {
    let record = try JSONDocument(
      #"""
      {"provider":"aws","provider_type":"AWS::S3::Bucket","provider_resource_id":"arn:aws:s3:::logs","extra":[1],
       "normalized_type":"aws_s3_bucket","terraform_type":"aws_s3_bucket_v2","region":"eu-west-1","name":"logs",
       "tags":{"env":"prod"},"managed_by":"stack","properties":{"bucket":"logs"},
       "unread":["website.routing_rules"]}
      """#
    ).root
    let resource = try LiveResource(record: record)
    #expect(resource.provider == .aws)
    #expect(resource.providerType == "AWS::S3::Bucket")
    #expect(resource.providerResourceID == "arn:aws:s3:::logs")
    #expect(resource.normalizedType == "aws_s3_bucket" && resource.terraformType == "aws_s3_bucket_v2")
    #expect(resource.region == "eu-west-1" && resource.name == "logs" && resource.managedBy == "stack")
    #expect(resource.tags?["env"]?.string == "prod" && resource.properties?["bucket"]?.string == "logs")
    #expect(resource.unread?[0]?.string == "website.routing_rules")
    #expect(resource.providerResourceIDText.map { $0 == "arn:aws:s3:::logs" } == true)
    #expect(resource.normalizedTypeText?.description == "aws_s3_bucket")
  }

  @Test(
    "absent and null fields are empty or nil alike",
    arguments: [
      #"{"provider_resource_id":"x"}"#,
      #"{"provider_resource_id":"x","provider":null,"name":null,"region":null,"tags":null,"managed_by":null,"properties":null,"normalized_type":null}"#,
      #"{"name":"y","provider_resource_id":"x","name":null}"#,
    ])
  func absent(_ text: String) throws {
    let resource = try LiveResource(record: JSONDocument(text).root)
    #expect(resource.provider == .other("") && resource.name.isEmpty && resource.normalizedType.isEmpty)
    #expect(resource.region == nil && resource.tags == nil && resource.managedBy == nil && resource.properties == nil)
  }

  @Test("the Terraform type stands in for the normalised one, and the last of repeated fields counts")
  func fallback() throws {
    let text = #"{"provider_resource_id":"a","terraform_type":"aws_vpc","provider_resource_id":"\u0062"}"#
    let resource = try LiveResource(record: JSONDocument(text).root)
    #expect(resource.normalizedType == "aws_vpc" && resource.normalizedTypeText?.description == "aws_vpc")
    #expect(resource.providerResourceID == "b")
  }

  @Test(
    "a record that is none says where and why",
    arguments: [
      ("[]", "wrong type: [0]: expected an object, found an array"),
      ("{}", #"missing key: [0]: "provider_resource_id" is not there"#),
      (#"{"provider_resource_id":null}"#, #"missing key: [0]: "provider_resource_id" is not there"#),
      (#"{"provider_resource_id":7}"#, "wrong type: [0].provider_resource_id: expected a string, found a number"),
      (#"{"provider_resource_id":"x","tags":[]}"#, "wrong type: [0].tags: expected an object, found an array"),
      (
        #"{"provider_resource_id":"x","properties":""}"#,
        "wrong type: [0].properties: expected an object, found a string"
      ),
      (#"{"provider_resource_id":"x","region":{}}"#, "wrong type: [0].region: expected a string, found an object"),
    ])
  func refused(_ text: String, _ message: String) throws {
    let record = try #require(try JSONDocument("[\(text)]").root[0])
    let error = try #require(throws: JSONError.self) { try LiveResource(record: record) }
    #expect(error.description.hasPrefix(message))
  }

  @Test("a resource made from parts gives them back")
  func parts() throws {
    let resource = try LiveResource(
      provider: .gcp, providerType: "compute#instance", providerResourceID: "//x/\"q\"",
      normalizedType: "google_compute_instance",
      name: "é😀", tags: ["b": "2", "a": "1"], properties: ["n": 1, "list": [true, nil]])
    #expect(resource.provider == .gcp && resource.providerResourceID == "//x/\"q\"" && resource.name == "é😀")
    #expect(
      resource.tags?.value == ["a": "1", "b": "2"] && resource.properties?.value == ["n": 1, "list": [true, nil]])
    #expect(resource.region == nil && resource.terraformType == nil && resource.managedBy == nil)
    let again = try LiveResource(record: JSONDocument(resource.record.withSource { Array($0) }).root)
    #expect(again == resource && again.hashValue == resource.hashValue)
  }

  @Test("an inventory is read from an object, a list and lines alike")
  func inventory() throws {
    let one = #"{"provider":"aws","provider_resource_id":"a"}"#
    let two = #"{"provider":"aws","provider_resource_id":"b"}"#
    let head = #"{"provider":"aws","account":"123","captured_at":"2024-01-02T03:04:05Z","resources":[\#(one),\#(two)]}"#
    for text in [head, "[\(one),\(two)]", "\(one)\n\(two)\n"] {
      var builder = try JSONSourceBuilder()
      try Array(text.utf8).withUnsafeBytes { try builder.append($0) }
      var inventory = try LiveInventory(builder.finish())
      var ids: [String] = []
      while let resource = try inventory.next() { ids.append(resource.providerResourceID) }
      #expect(ids == ["a", "b"])
      #expect((inventory.account == "123") == (text == head))
      #expect((inventory.provider == .aws) == (text == head))
      #expect((inventory.capturedAt != nil) == (text == head))
    }
  }

  @Test("clouds keep names they don't know, and are told from Terraform types")
  func clouds() {
    for name in ["aws", "gcp", "azure", "kubernetes", "oracle"] {
      #expect(CloudProviderKind(rawValue: name).rawValue == name)
    }
    let types = [
      "aws_vpc": "aws", "google_sql": "gcp", "azurerm_x": "azure", "azapi_x": "azure", "azuread_x": "azure",
      "kubernetes_pod": "kubernetes",
      "helm_release": "kubernetes", "random_id": nil, "awscc_x": nil,
    ]
    for (type, cloud) in types { #expect(CloudProviderKind(terraformType: type)?.rawValue == cloud, "\(type)") }
  }
}
