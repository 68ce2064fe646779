import DriftDiff
import DriftModels
import Testing

@Suite("Live resources without attributes")
struct IdentityOnlyTests {
  static let attributes =
    #"{"id":"v","name":"main","region":"eu-west-1","size":3,"tags":{"env":"prod"},"tags_all":{"env":"prod","team":"a"}}"#

  @Test(
    "only tags, name and region are compared",
    arguments: [
      (#""tags":{"env":"prod","team":"a"},"name":"main","region":"eu-west-1","properties":{}"#, []),
      (#""tags":{"env":"dev","team":"a"},"properties":null"#, ["tags.env"]),
      (#""tags":{"env":"prod"}"#, ["tags.team"]),
      (#""tags":{"env":"prod","team":"a","aws:x":"1"}"#, []),
      (#""tags":{}"#, []), (#""name":"other""#, ["name"]),
      (#""name":"web","tags":{"env":"prod","team":"a","Name":"web"}"#, ["tags.Name"]),
      (#""region":"us-east-1""#, ["region"]), (#""region":"EU-WEST-1""#, []), (#""region":null,"name":"""#, []),
    ] as [(String, [String])])
  func head(record: String, paths: [String]) throws {
    let report = DriftDiff.compute(
      declared: [try Make.declared("aws_thing.v", Self.attributes)], live: [try Make.live("aws_thing", "v", record)])
    #expect(report.matchedCount == 1 && report.identityOnlyCount == 1)
    #expect(report.items.flatMap(\.changes).map(\.pathText) == paths)
  }

  @Test("tags that stand beside the properties alone are compared")
  func tagsBeside() throws {
    let live = try Make.live("aws_thing", "v", #""tags":{"env":"dev","team":"a"},"properties":{"size":3}"#)
    let report = DriftDiff.compute(declared: [try Make.declared("aws_thing.v", Self.attributes)], live: [live])
    #expect(report.items.flatMap(\.changes).map(\.pathText) == ["tags.env"] && report.identityOnlyCount == 0)
    let twice = try Make.live(
      "aws_thing", "v", #""tags":{"env":"dev"},"properties":{"tags":{"env":"prod","team":"a"}}"#)
    #expect(
      DriftDiff.compute(declared: [try Make.declared("aws_thing.v", Self.attributes)], live: [twice]).items.isEmpty)
  }
}
