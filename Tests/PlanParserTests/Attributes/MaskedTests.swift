import DriftModels
import PlanParser
import Testing

/// There is no way to print a masked value by accident.
@Suite struct MaskedTests {
  private static let secret = "hunter2-hunter2"

  private static func spelled(_ value: some Any) -> [String] {
    var dumped = ""
    dump(value, to: &dumped)
    var printed = ""
    print(value, to: &printed)
    debugPrint(value, to: &printed)
    return [
      "\(value)", String(describing: value), String(reflecting: value), dumped, printed,
      Mirror(reflecting: value).children.map { "\($0)" }.joined(),
    ]
  }

  @Test("text, optional, list, member and error of a masked value hide it")
  func wrapped() {
    let masked = Masked(Self.secret)
    let spellings =
      Self.spelled(masked) + Self.spelled(Optional(masked)) + Self.spelled([masked]) + Self.spelled(["k": masked])
      + Self.spelled((masked, 1))
    for text in spellings { #expect(!text.contains("hunter2")) }
    #expect("\(masked)" == "(sensitive)" && masked.debugDescription == "(sensitive)")
    #expect(masked.revealing() == Self.secret)
    #expect(masked == Masked(Self.secret) && masked != Masked("other"))
    #expect(Set([masked, Masked(Self.secret)]).count == 1)
  }

  @Test("a plan and all that comes out of it hides what is masked")
  func plan() throws {
    let secret = Self.secret
    let plan = try Sample.plan(
      #""variables":{"v":{"value":"\#(secret)"}}"#,
      #"""
      "output_changes":{"o":{"actions":["create"],"after":"\#(secret)","after_sensitive":true},
      "db_password":{"actions":["create"],"after":"\#(secret)"}}
      """#,
      #""planned_values":{"outputs":{"o":{"sensitive":true,"value":"\#(secret)"}}}"#,
      #"""
      "resource_changes":[{"address":"a.b","change":{"actions":["update"],"before":{"x":"\#(secret)"},
      "after":{"x":"other"},"before_sensitive":{"x":true},"generated_config":"\#(secret)"}}]
      """#
    )
    let change = try #require(plan.resourceChanges.first { _ in true })
    let outputs = Array(plan.outputChanges)
    let attributes = Array(change.attributeChanges)
    #expect(outputs.count == 2 && attributes.count == 1)
    let texts =
      Self.spelled(plan) + Self.spelled(plan.variables) + Self.spelled(change) + Self.spelled(attributes)
      + Self.spelled(attributes.map(\.before)) + Self.spelled(attributes.map(\.before.redacted))
      + Self.spelled(outputs) + Self.spelled(outputs.map(\.after.attribute))
      + Self.spelled(outputs.map(\.after.attribute.redacted)) + Self.spelled(change.generatedConfiguration)
      + Self.spelled(change.before) + Self.spelled(change.before.attribute)
      + Self.spelled(try plan.plannedValues().outputs.map(\.value.attribute))
    for text in texts { #expect(!text.contains("hunter2")) }
    #expect(plan.variables["v"]?.revealing().string == secret)
    #expect(change.generatedConfiguration?.revealing() == secret)
  }
}
