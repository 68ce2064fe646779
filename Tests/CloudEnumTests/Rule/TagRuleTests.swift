import DriftModels
import Testing

@testable import CloudEnum

@Suite("Tags of all shapes")
struct TagRuleTests {
  @Test(
    "each shape gives the same map",
    arguments: [
      (TagRule.Shape.pairs, #"{"t": [{"Key": "a", "Value": "1"}, {"Key": "b", "Value": null}]}"#),
      (.propagatedPairs, #"{"t": [{"Key": "a", "Value": "1", "PropagateAtLaunch": true}, {"Key": "b", "Value": ""}]}"#),
      (.lowercasePairs, #"{"t": [{"key": "a", "value": 1}, {"key": "b"}]}"#),
      (.tagKeyPairs, #"{"t": [{"TagKey": "a", "TagValue": "1"}, {"TagKey": "b", "TagValue": ""}, {"Other": "x"}, 7]}"#),
      (.map, #"{"t": {"a": "1", "b": "", "c": null, "d": ["x"]}}"#),
    ])
  func shapes(_ shape: TagRule.Shape, _ item: String) throws {
    let rule = TagRule(path: try #require(MappingPath("t")), shape: shape, attribute: nil)
    #expect(rule.tags(in: try Self.scope(item)) == ["a": "1", "b": ""])
  }

  @Test("lists of lists are opened, and nothing is an empty map")
  func nothing() throws {
    let rule = TagRule(path: try #require(MappingPath("d[].t")), shape: .pairs, attribute: "tags")
    #expect(rule.tags(in: try Self.scope(#"{"d": [{"t": [{"Key": "a", "Value": "1"}]}]}"#)) == ["a": "1"])
    #expect(rule.tags(in: try Self.scope("{}")) == [:])
    #expect(rule.tags(in: try Self.scope(#"{"d": null}"#)) == [:])
  }

  private static func scope(_ item: String) throws -> MappingScope {
    MappingScope(item: JSONValue(try JSONDocument(item).root), details: [:], context: MappingContext())
  }
}
