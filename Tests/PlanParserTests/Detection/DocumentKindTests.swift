import DriftModels
import PlanParser
import Testing

/// What a document is, told by its content.
@Suite struct DocumentKindTests {
  static let kinds: [(text: String, kind: DocumentKind)] = [
    (#"{"format_version":"1.2","resource_changes":[]}"#, .plan),
    (#"{"format_version":"1.2","planned_values":{}}"#, .plan),
    (#"{"format_version":"1.2","configuration":{}}"#, .plan), (#"{"format_version":"1.2","resource_drift":[]}"#, .plan),
    (#"{"format_version":"1.2","output_changes":{}}"#, .plan), (#"{"format_version":"1.0","prior_state":{}}"#, .plan),
    (#"{"resource_changes":[]}"#, .plan),
    (#"{"provider_schemas":{},"provider_format_version":"1.0","format_version":"1.2","resource_changes":[]}"#, .plan),
    (#"{"format_version":"1.2","errored":true,"timestamp":"x"}"#, .plan),
    (#"{"format_version":"1.0"}"#, .showState), (#"{"format_version":"1.0","terraform_version":"1.9.0"}"#, .showState),
    (#"{"format_version":"1.0","values":{}}"#, .showState), (#"{"format_version":"1.0","checks":[]}"#, .showState),
    (#"{"format_version":"1.0","values":{},"x":1}"#, .showState),
    (#"{"format_version":"1.0","provider_schemas":{}}"#, .providerSchemas),
    (#"{"provider_schemas":{}}"#, .providerSchemas),
    (#"{"version":4,"serial":1}"#, .rawState(version: 4)), (#"{"version":4.0,"lineage":""}"#, .rawState(version: 4)),
    (#"{"version":4,"resources":null}"#, .rawState(version: 4)),
    (#"{"version":3,"modules":[]}"#, .rawState(version: 3)),
    (#"{"version":3,"backend":{},"modules":[{"resources":{"a.b":{}}}]}"#, .rawState(version: 3)),
    (#"{"version":3,"serial":1,"backend":{"type":"s3"},"modules":[{"resources":{}}]}"#, .backendPointer),
    (#"{"version":3,"backend":{"type":"s3"}}"#, .backendPointer), (#"{"version":1,"remote":{}}"#, .backendPointer),
    (
      #"{"encryption_version":"v0","encrypted_data":"","meta":{},"serial":7,"lineage":"l"}"#,
      .encryptedState(serial: JSONNumber(7))
    ),
    (#"{"encryption_version":"v0","encrypted_data":"","lineage":"l"}"#, .encryptedState(serial: nil)),
    (#"{"encryption_version":"v0","encrypted_data":"","meta":{}}"#, .encryptedPlan),
    (#"{"@level":"info","@message":"x","type":"version"}"#, .uiLog),
    (#"{"plan":{"format_version":"1.2","resource_changes":[]}}"#, .wrapped(key: "plan")),
    (#"{"id":1,"tfplan":{"resource_changes":[]}}"#, .wrapped(key: "tfplan")),
    (#"{"state":{"version":4,"serial":1}}"#, .wrapped(key: "state")),
    (#"[{"format_version":"1.2"},{}]"#, .list(count: 2)), (#"[{"version":4,"serial":1}]"#, .list(count: 1)),
    ("[1]", .unknown), ("[]", .unknown), ("{}", .unknown), ("1", .unknown), (#"{"version":4}"#, .unknown),
    (#"{"plan":"text"}"#, .unknown), (#"{"format\u005fversion":"1.0","values":{}}"#, .showState),
  ]

  @Test("the kind follows from the outermost names", arguments: kinds.indices)
  func kind(_ index: Int) throws {
    #expect(DocumentKind(try JSONDocument(Self.kinds[index].text).root) == Self.kinds[index].kind)
  }

  static let refusals: [(text: String, plan: String?, state: String?)] = [
    (#"{"format_version":"1.0","values":{}}"#, "state given where a plan is expected", nil),
    (#"{"version":4,"serial":1}"#, "state given where a plan is expected", nil),
    (#"{"format_version":"1.2","resource_changes":[]}"#, nil, "plan given where a state is expected"),
    (#"{"version":3,"serial":1}"#, "state given where a plan is expected", "unsupported version: a state of version 3"),
    (#"{"version":1,"serial":1}"#, "state given where a plan is expected", "unsupported version: a state of version 1"),
    (
      #"{"version":5,"serial":1}"#, "state given where a plan is expected",
      "unsupported version: version is 5, this reads 4"
    ),
    (
      #"{"version":"4","serial":1}"#, "state given where a plan is expected",
      "wrong type: version: expected an integer, found a string"
    ),
    (
      #"{"version":4.5,"serial":1}"#, "state given where a plan is expected",
      "wrong type: version: expected an integer, found 4.5"
    ),
    (#"{"version":null,"serial":1}"#, "state given where a plan is expected", "not a state: version is missing"),
    (
      #"{"encryption_version":"v0","encrypted_data":"","serial":7}"#, "encrypted state (serial 7)",
      "encrypted state (serial 7)"
    ),
    (#"{"encryption_version":"v0","encrypted_data":""}"#, "encrypted plan", "encrypted plan"),
    (#"{"provider_schemas":{}}"#, "provider schemas", "provider schemas"), (#"{"@level":"info"}"#, "UI log", "UI log"),
    (#"{"@level":"info"}{"@level":"info"}"#, "syntax", "syntax"),
    ("{\"@level\":\"info\"}\n{\"@level\":\"info\"}", "UI log", "UI log"),
    ("{\"a\":1}\n{\"@level\":\"info\"}", "syntax", "syntax"),
    (#"{"version":3,"backend":{}}"#, "backend pointer", "backend pointer"),
    (
      #"{"plan":{"format_version":"1.2"}}"#, #"wrapped document: the plan or state stands under "plan""#,
      "wrapped document"
    ),
    (#"[{"format_version":"1.2"}]"#, "not an object: this is a list of 1", "not an object: this is a list of 1"),
    ("[1]", "not an object: the outermost value is an array", "not an object: the outermost value is an array"),
    ("null", "not an object: the outermost value is null", "not an object: the outermost value is null"),
    (#""text""#, "not an object: the outermost value is a string", "not an object: the outermost value is a string"),
    ("{}", "not a plan", "not a state"), ("", "empty input", "empty input"), (" \n", "empty input", "empty input"),
    ("PK\u{3}\u{4}rest", "binary plan", "binary plan"), ("tfstate\u{1}\u{0}", "binary state", "binary state"),
    ("# comment\nresource \"a\" \"b\" {}", "configuration text", "configuration text"),
    ("resource \"a\" \"b\" {}", "configuration text", "configuration text"),
    ("terraform {\n}", "configuration text", "configuration text"),
    ("\n\n  locals  { }", "configuration text", "configuration text"),
    ("// x", "configuration text", "configuration text"),
    ("/* x */", "configuration text", "configuration text"), ("resources", "syntax", "syntax"),
    ("region = \"eu\"", "syntax", "syntax"),
    (#"{"resource_changes":[]}"#, "not a plan: format_version is missing", "plan given where a state is expected"),
    (
      #"{"format_version":null,"values":{}}"#, "state given where a plan is expected",
      "not a state: format_version is missing"
    ),
  ]

  @Test("what a file is instead is named, in one line that says what to do", arguments: refusals.indices)
  func refusal(_ index: Int) throws {
    let (text, plan, state) = Self.refusals[index]
    let bytes = Array(text.utf8)
    let source = try bytes.withUnsafeBytes { bytes in try JSONSource(copying: bytes) }
    let asPlan = message { () throws(PlanParserError) in _ = try Plan(source: source) }
    let asState = message { () throws(PlanParserError) in _ = try StateSnapshot(source: source) }
    for (found, expected) in [(asPlan, plan), (asState, state)] {
      guard let expected else {
        #expect(found == nil)
        continue
      }
      #expect(found?.hasPrefix(expected) == true, "\(found ?? "nothing")")
      #expect(found?.contains("\n") == false)
    }
  }

  private func message(_ body: () throws(PlanParserError) -> Void) -> String? {
    do {
      try body()
      return nil
    } catch { return error.description }
  }
}
