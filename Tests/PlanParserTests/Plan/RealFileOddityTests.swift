import DriftModels
import PlanParser
import Testing

/// Oddities of real files that belong to no other suite.
@Suite struct RealFileOddityTests {
  @Test("escapes of the producer's encoder are decoded, in addresses, names and values")
  func escapes() throws {
    let change = try Sample.entry(
      #"""
      "address":"aws_vpc.v[\"\u003ck\u003e\u0000\ud83d\ude00\"]","type":"aws\u005fvpc","name":"v",
      "change":{"actions":["update"],"before":{"a":"\u003cb\u003e\u0026"},"after":{"a":"<b>&"}}
      """#
    )
    #expect(
      change.address == "aws_vpc.v[\"<k>\u{0}😀\"]" && change.key == .string("<k>\u{0}😀") && change.type == "aws_vpc")
    #expect(change.lines == [])
  }

  @Test("half a surrogate pair is refused with its place")
  func surrogate() {
    let text = #"{"format_version":"1.2","resource_changes":[{"address":"\ud83d"}]}"#
    #expect(throws: JSONError.self) { try JSONDocument(text) }
  }

  @Test("one provider has the same namespace and type wherever it is named")
  func providers() throws {
    let names = ["registry.terraform.io/hashicorp/aws", "registry.opentofu.org/hashicorp/aws", "hashicorp/aws"]
    let providers = try names.map { try Sample.entry(#""address":"a.b","provider_name":"\#($0)""#).provider }
    #expect(Set(providers.map { [$0?.namespace, $0?.type] }) == [["hashicorp", "aws"]])
    #expect(try Sample.entry(#""address":"a.b","provider_name":"aws""#).provider?.type == "aws")
    #expect(try Sample.entry(#""address":"a.b","provider_name":"a//b""#).provider == nil)
  }

  @Test("two spellings of one date, duration or name stay two values here")
  func spellings() throws {
    let change = try Sample.change(
      #"""
      "actions":["update"],"before":{"d":"2025-01-01T00:00:00Z","h":"60m","z":"example.com."},
      "after":{"d":"2025-01-01T00:00:00+00:00","h":"1h0m0s","z":"example.com"}
      """#
    )
    #expect(change.attributeChanges.map(\.pathText) == ["d", "h", "z"])
  }

  @Test("drift of a computed attribute alone is reported: what to make of it is for a policy")
  func computedDrift() throws {
    let plan = try Sample.plan(
      #"""
      "resource_drift":[{"address":"a.b","change":{"actions":["update"],"before":{"etag":"1"},
      "after":{"etag":"2"}}}]
      """#
    )
    #expect(plan.driftCounts.update == 1 && !plan.provesNoDrift)
  }

  @Test("a redacted export with keys of other tools is a plan")
  func redacted() throws {
    let plan = try Sample.plan(
      #""provider_schemas":{"x":{}},"provider_format_version":"1.0","infracost_version":"0.10","plan_id":null"#,
      #"""
      "resource_changes":[{"address":"a.b","change":{"actions":["update"],"before":{"secret":"REDACTED"},
      "after":{"secret":"REDACTED"}}}]
      """#
    )
    #expect(plan.counts.update == 1)
  }
}
