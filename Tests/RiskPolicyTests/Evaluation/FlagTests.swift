import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Flags of types and names")
struct FlagTests {
  @Test("a deleted bucket is stateful destruction and a deletion")
  func deletion() throws {
    let verdict = try Subjects.verdict("aws_s3_bucket", .delete, before: #"{"bucket":"b"}"#)
    #expect(verdict.certain == ["stateful-resource-destruction", "resource-deletion"])
    #expect(verdict.level == .critical)
  }

  @Test("tags alone are a low change, with anything else they are not mentioned")
  func tags() throws {
    let light = try Subjects.verdict(
      "aws_instance", before: #"{"tags":{"a":"1"},"ami":"x"}"#, after: #"{"tags":{"a":"2"},"ami":"x"}"#)
    #expect(light.certain == ["tag-change"])
    #expect(light.level == .low)
    let heavy = try Subjects.verdict(
      "aws_instance", before: #"{"tags":{"a":"1"},"ami":"x"}"#, after: #"{"tags":{"a":"2"},"ami":"y"}"#)
    #expect(heavy.certain == ["config-change"])
    #expect(heavy.level == .medium)
  }

  @Test("an unknown attribute makes the level undecided, never lower than what is certain")
  func unknown() throws {
    let verdict = try Subjects.verdict(
      "aws_instance", before: #"{"tags":{"a":"1"},"ami":"x"}"#, after: #"{"tags":{"a":"2"}}"#,
      unknown: #"{"ami":true}"#)
    #expect(verdict.certain.isEmpty)
    #expect(verdict.undecided == ["tag-change", "config-change"])
    #expect(verdict.level == .low)
    #expect(verdict.possibleLevel == .medium)
  }

  @Test("a created role is an IAM change")
  func created() throws {
    #expect(try Subjects.verdict("aws_iam_role", .create, after: #"{"name":"r"}"#).certain == ["iam-change"])
    #expect(try Subjects.verdict("aws_instance", .create, after: #"{"ami":"r"}"#).certain == ["resource-creation"])
  }
}
