import DriftModels
import PlanParser
import Testing

/// Known keys with values of the wrong type, missing keys, repeated keys and bounds.
@Suite struct PlanErrorTests {
  static let faults: [(members: String, message: String)] = [
    (#""resource_changes":{}"#, "wrong type: resource_changes: expected an array, found an object"),
    (#""resource_changes":[1]"#, "wrong type: resource_changes[0]: expected an object, found a number"),
    (#""resource_changes":[null]"#, "wrong type: resource_changes[0]: expected an object, found null"),
    (#""resource_changes":[{"address":"a.b"},{}]"#, #"missing key: resource_changes[1]: "address" is not there"#),
    (#""resource_changes":[{"address":"","type":"t"}]"#, #"missing key: resource_changes[0]: "address" is not there"#),
    (
      #""resource_changes":[{"address":1}]"#,
      "wrong type: resource_changes[0].address: expected a string, found a number"
    ),
    (
      #""resource_changes":[{"address":"a.b","index":[]}]"#,
      "wrong type: resource_changes[0].index: expected a string or a number, found an array"
    ),
    (
      #""resource_changes":[{"address":"a.b","index":1.5}]"#,
      "wrong type: resource_changes[0].index: expected an integer or a string, found 1.5"
    ),
    (
      #""resource_changes":[{"address":"a.b","index_unknown":1}]"#,
      "wrong type: resource_changes[0].index_unknown: expected a boolean, found a number"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":[]}]"#,
      "wrong type: resource_changes[0].change: expected an object, found an array"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"actions":"create"}}]"#,
      "wrong type: resource_changes[0].change.actions: expected an array, found a string"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"actions":["create",1]}}]"#,
      "wrong type: resource_changes[0].change.actions[1]: expected a string, found a number"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"before_sensitive":"true"}}]"#,
      "wrong type: resource_changes[0].change.before_sensitive: "
        + "expected an array or an object or a boolean, found a string"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"after_unknown":0}}]"#,
      "wrong type: resource_changes[0].change.after_unknown: "
        + "expected an array or an object or a boolean, found a number"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"replace_paths":{}}}]"#,
      "wrong type: resource_changes[0].change.replace_paths: expected an array, found an object"
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"importing":true}}]"#,
      "wrong type: resource_changes[0].change.importing: expected an object, found a boolean"
    ),
    (
      #""resource_drift":[{"address":"a.b","change":1}]"#,
      "wrong type: resource_drift[0].change: expected an object, found a number"
    ),
    (#""output_changes":[]"#, "wrong type: output_changes: expected an object, found an array"),
    (#""output_changes":{"a.b":1}"#, #"wrong type: output_changes["a.b"]: expected an object, found a number"#),
    (
      #""output_changes":{"o":{"actions":1}}"#,
      "wrong type: output_changes.o.actions: expected an array, found a number"
    ),
    (#""deferred_changes":[{"reason":"x"}]"#, #"missing key: deferred_changes[0]: "resource_change" is not there"#),
    (
      #""deferred_changes":[{"resource_change":{"address":[]}}]"#,
      "wrong type: deferred_changes[0].resource_change.address: expected a string, found an array"
    ),
    (#""action_invocations":[{"type":"t"}]"#, #"missing key: action_invocations[0]: "address" is not there"#),
    (
      #""deferred_action_invocations":[{}]"#,
      #"missing key: deferred_action_invocations[0]: "action_invocation" is not there"#
    ),
    (#""relevant_attributes":[{"attribute":[]}]"#, #"missing key: relevant_attributes[0]: "resource" is not there"#),
    (#""errored":"true""#, "wrong type: errored: expected a boolean, found a string"),
    (#""terraform_version":1.9"#, "wrong type: terraform_version: expected a string, found a number"),
    (#""configuration":[]"#, "wrong type: configuration: expected an object, found an array"),
    (
      #""resource_changes":[],"resource_changes":[]"#,
      #"duplicate key: resource_changes: "resource_changes" stands more than once"#
    ),
    (
      #""resource_changes":[{"address":"a.b","addr\u0065ss":"a.c"}]"#,
      #"duplicate key: resource_changes[0].address: "address" stands more than once"#
    ),
    (
      #""resource_changes":[{"address":"a.b","change":{"after":1,"before":2,"after":null}}]"#,
      #"duplicate key: resource_changes[0].change.after: "after" stands more than once"#
    ),
    (#""output_changes":{"o":{},"o":{}}"#, #"duplicate key: output_changes.o: "o" stands more than once"#),
  ]

  @Test("a fault in a known key names its place", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let (members, message) = Self.faults[index]
    let error = try #require(throws: PlanParserError.self) { try Sample.plan(#""planned_values":{}"#, members) }
    #expect(error.description.hasPrefix(message + " (line 1, byte "), "\(error)")
  }

  @Test("unknown keys may hold anything, more than once")
  func unknownKeys() throws {
    let plan = try Sample.plan(
      #"""
      "infracost_x":1,"infracost_x":[],"provider_schemas":{},"resource_changes":[{"address":"a.b","x":1,"x":2,
      "change":{"y":{},"y":0}}]
      """#
    )
    #expect(plan.counts.malformed == 1)
  }

  @Test("more entries than the limit are refused, in each list")
  func limits() throws {
    let entry = #"{"address":"a.b"}"#
    let limits = PlanLimits(entries: 2)
    let lists: [(String, String)] = [
      ("resource_changes", entry), ("resource_drift", entry), ("deferred_changes", #"{"resource_change":\#(entry)}"#),
      ("action_invocations", entry), ("deferred_action_invocations", #"{"action_invocation":\#(entry)}"#),
      ("relevant_attributes", #"{"resource":"a.b"}"#),
    ]
    for (list, entry) in lists {
      func document(_ count: Int) throws -> JSONDocument {
        let entries = Array(repeating: entry, count: count).joined(separator: ",")
        return try JSONDocument(#"{"format_version":"1.2","planned_values":{},"\#(list)":[\#(entries)]}"#)
      }
      _ = try Plan(document: document(2), limits: limits)
      #expect(throws: PlanParserError.tooManyEntries(count: 3, limit: 2), "\(list)") {
        try Plan(document: document(3), limits: limits)
      }
    }
    #expect(PlanLimits().entries == 500_000 && PlanLimits.unlimitedEntries.entries == .max)
  }

  @Test("limits of the text hold before the plan is looked at")
  func textLimits() throws {
    let bytes = Array(#"{"format_version":"1.2","resource_changes":[]}"#.utf8)
    let source = try bytes.withUnsafeBytes { bytes in try JSONSource(copying: bytes) }
    #expect(throws: PlanParserError.json(JSONError(.tooLarge(bytes: bytes.count, limit: 10)))) {
      try Plan(source: source, limits: PlanLimits(json: JSONLimits(bytes: 10)))
    }
    #expect(throws: PlanParserError.self) { try Plan(source: source, limits: PlanLimits(json: JSONLimits(depth: 1))) }
    _ = try Plan(source: source, limits: PlanLimits(json: JSONLimits(depth: 2)))
  }

  @Test("state values inside a plan are checked when they are asked for")
  func stateValues() throws {
    let plan = try Sample.plan(
      #"""
      "planned_values":{"root_module":{"resources":[{"type":"t"}]}},"prior_state":{"format_version":"1.0",
      "values":[]}
      """#
    )
    let planned = try #require(throws: PlanParserError.self) { try plan.plannedValues() }
    #expect(planned.description.hasPrefix(#"missing key: planned_values.root_module.resources[0]: "address""#))
    let prior = try #require(throws: PlanParserError.self) { try plan.priorState() }
    #expect(prior.description.hasPrefix("wrong type: prior_state.values: expected an object, found an array"))
  }
}
