import DriftModels
import PlanParser
import Testing

/// The parts of a plan besides its resource changes.
@Suite struct PlanContentsTests {
  @Test("a plan without lists is an empty plan")
  func empty() throws {
    let plan = try Sample.plan(#""planned_values":{},"configuration":{}"#)
    #expect(plan.formatVersion == "1.2" && plan.terraformVersion == nil && plan.timestamp == nil)
    #expect(plan.counts == PlanCounts() && plan.driftCounts == PlanCounts() && !plan.counts.hasChanges)
    #expect(Array(plan.resourceChanges).isEmpty && plan.resourceDrift.count == 0 && plan.outputChanges.count == 0)
    #expect(plan.variables.isEmpty && plan.checks.isEmpty && Array(plan.relevantAttributes).isEmpty)
    #expect(try plan.priorState() == nil)
    #expect(try plan.plannedValues().instances.isEmpty)
    #expect(plan.completeness == .unstated && plan.provesNoDrift)
  }

  @Test("null stands for an empty list or object")
  func nulls() throws {
    let names = [
      "resource_changes", "resource_drift", "output_changes", "deferred_changes", "deferred_action_invocations",
      "action_invocations", "relevant_attributes", "checks", "variables", "prior_state", "planned_values", "errored",
      "complete", "applyable", "timestamp", "terraform_version",
    ]
    let plan = try Sample.plan(#""configuration":null,"# + names.map { #""\#($0)":null"# }.joined(separator: ","))
    #expect(plan.counts.total == 0 && plan.errored == nil && plan.complete == nil && plan.applyable == nil)
    #expect(plan.configuration == nil && plan.variables.isEmpty && plan.checks.isEmpty)
    #expect(try plan.priorState() == nil)
  }

  @Test("drift is found without a planned change, and proves that there is some")
  func drift() throws {
    let plan = try Sample.plan(
      #"""
      "resource_drift":[{"address":"a.b","change":{"actions":["delete"],"before":{"x":1},"after":null}},
      {"address":"a.c","previous_address":"a.d","change":{"actions":["no-op"]}}]
      """#,
      #""relevant_attributes":[{"resource":"a.b","attribute":["x",0]},{"resource":"a.c","attribute":null}]"#)
    #expect(plan.counts.total == 0 && !plan.counts.hasChanges && !plan.provesNoDrift)
    #expect(plan.driftCounts.delete == 1 && plan.driftCounts.noOp == 1 && plan.driftCounts.total == 2)
    let vanished = try #require(plan.resourceDrift.first { _ in true })
    #expect(vanished.action == .delete && vanished.after.attribute == .absent && vanished.lines == ["x: 1 -> null"])
    #expect(plan.relevantAttributes.map(\.resource) == ["a.b", "a.c"])
    #expect(plan.relevantAttributes.map(\.path) == [[.key("x"), .index(0)], []])
  }

  @Test("moves alone in refresh-only drift prove nothing different")
  func moveInDrift() throws {
    let plan = try Sample.plan(
      #""resource_drift":[{"address":"a.c","previous_address":"a.d","change":{"actions":["no-op"]}}]"#)
    #expect(plan.provesNoDrift)
  }

  static let completeness: [(members: String, expected: Plan.Completeness, proves: Bool)] = [
    ("", .unstated, true), (#","complete":true,"errored":false"#, .complete, true),
    (#","complete":false"#, .partial, false),
    (#","errored":true"#, .errored, false), (#","errored":true,"complete":true"#, .errored, false),
    (#","applyable":false"#, .unstated, true),
    (#","complete":true,"deferred_changes":[{"resource_change":{"address":"a.b"}}]"#, .partial, false),
    (#","deferred_action_invocations":[{"action_invocation":{"address":"action.a.b"}}]"#, .partial, false),
    (#","complete":true,"output_changes":{"o":{"actions":["update"]}}"#, .complete, false),
    (#","complete":true,"output_changes":{"o":{"actions":["no-op"]}}"#, .complete, true),
  ]

  @Test("a partial plan never proves that nothing differs", arguments: completeness.indices)
  func complete(_ index: Int) throws {
    let (members, expected, proves) = Self.completeness[index]
    let plan = try Sample.plan(#""resource_changes":[]\#(members)"#)
    #expect(plan.completeness == expected && plan.provesNoDrift == proves)
  }

  @Test("outputs change with values that are masked where they must be")
  func outputs() throws {
    let plan = try Sample.plan(
      #"""
      "output_changes":{"b":{"actions":["create"],"before":null,"after_unknown":true,"before_sensitive":false,
      "after_sensitive":false},
      "a":{"actions":["update"],"before":[1],"after":[2],"after_unknown":false},
      "s":{"actions":["delete"],"before":"x","before_sensitive":true},
      "api_token":{"actions":["no-op"],"before":"x","after":"x"}}
      """#)
    let outputs = Array(plan.outputChanges)
    #expect(outputs.map(\.name) == ["b", "a", "s", "api_token"] && plan.outputChanges.count == 4)
    #expect(outputs.map(\.action) == [.create, .update, .delete, .noOp])
    #expect(outputs[0].after.attribute == .unknown && outputs[0].before.attribute == .absent)
    #expect(outputs[1].before.attribute.description == "[1]" && outputs[1].after[0].attribute.description == "2")
    #expect(outputs[2].before.attribute.isSensitive && outputs[3].after.attribute.isSensitive)
  }

  @Test("deferred changes and actions stand beside the changes, not among them")
  func deferred() throws {
    let plan = try Sample.plan(
      #"""
      "deferred_changes":[{"reason":"instance_count_unknown","resource_change":{"address":"a.b[*]","index_unknown":true,
      "change":{"actions":["create"]}}},{"reason":null,"resource_change":{"address":"a.c"}}],
      "deferred_action_invocations":[{"reason":"deferred_prereq","action_invocation":{"address":"action.x.y"}}]
      """#)
    #expect(plan.counts.total == 0 && plan.deferredChanges.count == 2)
    #expect(plan.deferredChanges.map(\.reason) == ["instance_count_unknown", "unknown"])
    #expect(plan.deferredChanges.map(\.resourceChange.key) == [.unknown, nil])
    #expect(plan.deferredActionInvocations.map(\.reason) == ["deferred_prereq"])
    #expect(plan.deferredActionInvocations.map(\.invocation.address) == ["action.x.y"])
  }

  @Test("actions say what they do and what sets them off, with masked arguments")
  func actions() throws {
    let plan = try Sample.plan(
      #"""
      "action_invocations":[
      {"address":"module.m.action.aws_lambda_invoke.a[0]","type":"aws_lambda_invoke","name":"a",
      "provider_name":"hashicorp/aws",
      "config_values":{"f":"x","s":"y"},"config_sensitive":{"s":true},"config_unknown":{"u":true},
      "lifecycle_action_trigger":{"triggering_resource_address":"aws_vpc.main","action_trigger_event":"AfterCreate",
      "on_failure":"halt"}},
      {"address":"action.a.b","invoke_action_trigger":{}},{"address":"action.a.c","new_trigger":{}}]
      """#)
    let actions = Array(plan.actionInvocations)
    #expect(actions.map(\.trigger) == [.lifecycle(resource: "aws_vpc.main", event: "AfterCreate"), .invoke, .unknown])
    #expect(actions[0].address == "module.m.action.aws_lambda_invoke.a[0]" && actions[0].type == "aws_lambda_invoke")
    #expect(actions[0].name == "a" && actions[0].providerName == "hashicorp/aws")
    let configuration = actions[0].configuration
    #expect(configuration["f"].attribute.description == "\"x\"" && configuration["s"].attribute.isSensitive)
    #expect(configuration["u"].attribute == .unknown && actions[1].configuration.attribute == .absent)
    #expect(plan.counts.total == 0)
  }

  @Test("checks tell verdict and problems by instance; the experimental shape is passed over")
  func checks() throws {
    let plan = try Sample.plan(
      #"""
      "resource_changes":[],"checks":[
      {"address":{"kind":"resource","to_display":"aws_vpc.main","mode":"managed"},"status":"fail","instances":[
      {"address":{"to_display":"aws_vpc.main[0]","instance_key":0},"status":"fail",
      "problems":[{"message":"too small"},{"message":"too old"}]},
      {"address":{"to_display":"aws_vpc.main[1]","instance_key":1},"status":"pass"}]},
      {"address":{"kind":"check","to_display":"check.health"},"status":"unknown"},
      {"address":{"kind":"var","to_display":"var.x"},"status":"skipped","instances":null},
      {"address":"output.o","result":"pass"}]
      """#)
    let checks = plan.checks
    #expect(checks.map(\.address) == ["aws_vpc.main", "check.health", "var.x"])
    #expect(checks.map(\.kind) == ["resource", "check", "var"])
    #expect(checks.map(\.status) == [.fail, .unknown, .other("skipped")])
    #expect(checks[0].problems == ["too small", "too old"] && checks[0].instances.map(\.status) == [.fail, .pass])
    #expect(
      checks[0].instances.map(\.address) == ["aws_vpc.main[0]", "aws_vpc.main[1]"] && checks[1].instances.isEmpty)
  }

  @Test("variables are masked whatever they hold")
  func variables() throws {
    let plan = try Sample.plan(#""variables":{"a":{"value":[1]},"b":{"value":null},"c":{}},"resource_changes":[]"#)
    #expect(plan.variables.keys.sorted() == ["a", "b"] && plan.variables["a"]?.revealing()[0]?.int == 1)
  }
}
