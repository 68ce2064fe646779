import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Policy documents")
struct PolicyDocumentTests {
  struct Case: Sendable, CustomStringConvertible {
    let description: String
    let before: String?
    let after: String
    let raises: Bool

    init(_ description: String, _ before: String?, _ after: String, _ raises: Bool) {
      self.description = description
      self.before = before
      self.after = after
      self.raises = raises
    }
  }

  private static func statement(_ text: String) -> String { #"{"Version":"2012-10-17","Statement":\#(text)}"# }

  static let wildcards: [Case] = [
    Case("all actions", nil, #"{"Effect":"Allow","Action":"*","Resource":"arn:aws:s3:::b"}"#, true),
    Case(
      "all of a service, in a list", nil, #"[{"Effect":"Allow","Action":["s3:*"],"Resource":["arn:aws:s3:::b"]}]"#, true
    ),
    Case("all resources", nil, #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"*"}"#, true),
    Case("several stars", nil, #"{"Effect":"Allow","Action":"**","Resource":"a"}"#, true),
    Case("an ARN of stars", nil, #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:*:*:*:*:*"}"#, true),
    Case("all but some actions", nil, #"{"Effect":"Allow","NotAction":"iam:*","Resource":"arn:aws:s3:::b"}"#, true),
    Case("all but some resources", nil, #"{"Effect":"Allow","Action":"s3:Get","NotResource":"arn:aws:s3:::b"}"#, true),
    Case(
      "one action on one resource", nil, #"{"Effect":"Allow","Action":"s3:GetObject","Resource":"arn:aws:s3:::b/*"}"#,
      false),
    Case("a prefix of actions", nil, #"{"Effect":"Allow","Action":"s3:Get*","Resource":"arn:aws:s3:::b/*"}"#, false),
    Case("a denial of everything", nil, #"{"Effect":"Deny","Action":"*","Resource":"*"}"#, false),
    Case(
      "the same in another order and form", #"[{"Effect":"Allow","Action":["S3:*","ec2:*"],"Resource":"*"}]"#,
      #"{"Effect":"Allow","Action":["ec2:*","s3:*"],"Resource":["*"]}"#, false),
    Case(
      "fewer resources under a wildcard", #"{"Effect":"Allow","Action":"s3:*","Resource":["a","b"]}"#,
      #"{"Effect":"Allow","Action":"s3:*","Resource":"a"}"#, false),
    Case(
      "more resources under a wildcard", #"{"Effect":"Allow","Action":"s3:*","Resource":"a"}"#,
      #"{"Effect":"Allow","Action":"s3:*","Resource":["a","b"]}"#, true),
    Case(
      "one service out of all", #"{"Effect":"Allow","Action":"*","Resource":"*"}"#,
      #"{"Effect":"Allow","Action":"s3:*","Resource":"*"}"#, false),
    Case(
      "a condition that falls away",
      #"{"Effect":"Allow","Action":"*","Resource":"a","Condition":{"Bool":{"x":"true"}}}"#,
      #"{"Effect":"Allow","Action":"*","Resource":"a"}"#, true),
    Case(
      "a condition that is added", #"{"Effect":"Allow","Action":"*","Resource":"a"}"#,
      #"{"Effect":"Allow","Action":"*","Resource":"a","Condition":{"Bool":{"x":"true"}}}"#, false),
  ]

  @Test("wildcards raise the flag where they were not granted before", arguments: wildcards)
  func wildcard(_ example: Case) throws {
    #expect(
      try Self.raises("aws_iam_policy", "policy", "iam-wildcard", example) == example.raises)
  }

  static let principals: [Case] = [
    Case("anybody", nil, #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Resource":"a"}"#, true),
    Case(
      "anybody of AWS", nil, #"{"Effect":"Allow","Principal":{"AWS":["arn:aws:iam::1:root","*"]},"Action":"s3:Get"}"#,
      true),
    Case(
      "all but somebody", nil, #"{"Effect":"Allow","NotPrincipal":{"AWS":"arn:aws:iam::1:root"},"Action":"s3:Get"}"#,
      true),
    Case("an account", nil, #"{"Effect":"Allow","Principal":{"AWS":"arn:aws:iam::1:root"},"Action":"s3:Get"}"#, false),
    Case("a service", nil, #"{"Effect":"Allow","Principal":{"Service":"s3.amazonaws.com"},"Action":"s3:Get"}"#, false),
    Case("denied to anybody", nil, #"{"Effect":"Deny","Principal":"*","Action":"s3:*","Resource":"*"}"#, false),
    Case(
      "anybody of an organization", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"StringEquals":{"aws:PrincipalOrgID":"o-1"}}}"#,
      false),
    Case(
      "anybody, or who sends no organization", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"StringEqualsIfExists":{"aws:PrincipalOrgID":"o-1"}}}"#,
      true),
    Case(
      "anybody but an organization", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"StringNotEquals":{"aws:PrincipalOrgID":"o-1"}}}"#,
      true),
    Case(
      "anybody from some addresses", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"IpAddress":{"aws:SourceIp":["192.0.2.0/24"]}}}"#,
      false),
    Case(
      "anybody from any address", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"IpAddress":{"aws:SourceIp":["192.0.2.0/24","0.0.0.0/0"]}}}"#,
      true),
    Case(
      "anybody by way of any topic", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"sqs:Send","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:*:*"}}}"#,
      true),
    Case(
      "anybody by way of topics of an account", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"sqs:Send","Condition":{"ArnLike":{"aws:SourceArn":"arn:aws:sns:*:111122223333:*"}}}"#,
      false),
    Case(
      "a condition that says nothing of who", nil,
      #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Condition":{"Bool":{"aws:SecureTransport":"true"}}}"#, true
    ),
    Case(
      "the same as before", #"{"Effect":"Allow","Principal":{"AWS":"*"},"Action":"s3:Get","Resource":"a"}"#,
      #"[{"Effect":"Allow","Principal":"*","Action":["s3:get"],"Resource":["a"]}]"#, false),
    Case(
      "another action for anybody", #"{"Effect":"Allow","Principal":"*","Action":"s3:Get","Resource":"a"}"#,
      #"{"Effect":"Allow","Principal":"*","Action":["s3:Get","s3:Put"],"Resource":"a"}"#, true),
  ]

  @Test("a public principal raises the flag unless a condition narrows it down", arguments: principals)
  func principal(_ example: Case) throws {
    #expect(try Self.raises("aws_sqs_queue_policy", "policy", "public-exposure", example) == example.raises)
  }

  @Test("texts that are no documents, and documents that are objects, are read too")
  func forms() throws {
    let broken = try Subjects.verdict("aws_iam_policy", .create, after: #"{"policy":"{"}"#)
    #expect(!broken.certain.contains("iam-wildcard"))
    let object = try Subjects.verdict(
      "aws_iam_policy", .create, after: #"{"policy":{"Statement":{"Effect":"Allow","Action":"*","Resource":"*"}}}"#)
    #expect(object.certain.contains("iam-wildcard"))
  }

  private static func raises(_ type: String, _ name: String, _ flag: String, _ example: Case) throws -> Bool {
    func attributes(_ text: String) -> String {
      var writer = JSONWriter()
      writer.object { $0.member(name, statement(text)) }
      return String(decoding: writer.bytes, as: UTF8.self)
    }
    let verdict = try Subjects.verdict(
      type, example.before == nil ? .create : .update, before: example.before.map(attributes),
      after: attributes(example.after))
    return verdict.certain.contains(flag)
  }
}
