import DriftModels
import PlanParser
import Testing

/// Raw states of version 4.
@Suite struct RawStateTests {
  @Test("instances come in the order of the file, each with its address")
  func addresses() throws {
    let state = try Sample.state(
      #"""
      {"mode":"managed","type":"aws_vpc","name":"main","instances":[{"index_key":10},{"index_key":2},
      {"index_key":"0"},{"index_key":0}]},
      {"module":"module.a[\"x.y\"].module.b[3]","mode":"data","type":"aws_ami","name":"u","instances":[{}]},
      {"mode":"managed","type":"aws_vpc","name":"none","instances":[]},{"type":"aws_vpc","name":"null",
      "instances":null},
      {"type":"aws_vpc","name":"key","instances":[{"index_key":"a\"b\\\n${c}"}]}
      """#)
    #expect(
      state.instances.map(\.address) == [
        "aws_vpc.main[10]", "aws_vpc.main[2]", #"aws_vpc.main["0"]"#, "aws_vpc.main[0]",
        #"module.a["x.y"].module.b[3].data.aws_ami.u"#, #"aws_vpc.key["a\"b\\\n$${c}"]"#,
      ])
    #expect(state.form == .raw && state.managedCount == 5 && state.dataCount == 1 && state.deposedCount == 0)
    for instance in state.instances { #expect(try ResourceAddress(instance.address).description == instance.address) }
  }

  @Test("deposed objects are counted as such, beside a current one or alone")
  func deposed() throws {
    let state = try Sample.state(
      #"""
      {"mode":"managed","type":"t","name":"a","instances":[{"deposed":""},{"deposed":"00000001"},{"deposed":null}]},
      {"mode":"managed","type":"t","name":"b","instances":[{"deposed":"00000002"}]},
      {"mode":"data","type":"t","name":"c","instances":[{"deposed":"00000003"}]}
      """#)
    #expect(state.managedCount == 2 && state.deposedCount == 3 && state.dataCount == 0)
    #expect(state.instances.map(\.deposedKey) == [nil, "00000001", nil, "00000002", "00000003"])
  }

  @Test("what a state says about an instance besides its attributes")
  func details() throws {
    let state = try Sample.state(
      #"""
      {"mode":"managed","type":"t","name":"a","provider":"provider[\"h/n/t\"]","instances":[
      {"status":"tainted","schema_version":2,"dependencies":["t.b","module.m.t.c"],"create_before_destroy":true,
      "identity":{"id":"x"},
      "provider":"provider[\"h/n/t\"].west[\"k\"]","skip_destroy":true,"private":"c2VjcmV0"},
      {"status":"","depends_on":["t.d"],"attributes_flat":{"id":"i-1","list.#":"1"},"schema_version":null},
      {"attributes":{},"attributes_flat":{},"dependencies":null}]}
      """#)
    let details = state.instances.indices.map(state.instances.details(at:))
    #expect(details.map(\.isTainted) == [true, false, false])
    #expect(details.map(\.dependencies) == [["t.b", "module.m.t.c"], ["t.d"], []])
    #expect(
      details.map(\.providerName) == [#"provider["h/n/t"].west["k"]"#, #"provider["h/n/t"]"#, #"provider["h/n/t"]"#])
    #expect(
      details.map(\.schemaVersion) == [2, nil, nil] && details.map(\.createsBeforeDestroy) == [true, false, false])
    #expect(details[0].identity?["id"]?.string == "x" && details[1].identity == nil)
    #expect(details.map(\.hasFlatAttributesOnly) == [false, true, false])
    #expect(state.instances[1].attributes?["id"]?.string == "i-1" && state.instances[0].attributes == nil)
  }

  @Test("paths of sensitive attributes cover what lies at or beneath them")
  func sensitivity() throws {
    let state = try Sample.state(
      #"""
      {"mode":"managed","type":"t","name":"a","instances":[{"attributes":{"a":1},"sensitive_attributes":[
      [{"type":"get_attr","value":"a"}],[{"type":"get_attr","value":"l"},{"type":"index","value":{"value":1,
      "type":"number"}}],
      [{"type":"get_attr","value":"m"},{"type":"index","value":{"value":"k","type":"string"}}]]},
      {"sensitive_attributes":null}]}
      """#)
    let mask = state.instances[0].sensitivity
    #expect(mask.member("a") == .all && mask.member("l").element(1) == .all && mask.member("m").member("k") == .all)
    #expect(mask.member("l").element(0) == .none && mask.member("b") == .none)
    #expect(state.instances[1].sensitivity == .none)
  }

  @Test("outputs are masked when they are marked or named as secrets")
  func outputs() throws {
    let state = try Sample.state(
      "",
      #"""
      "serial":1,"outputs":{"open":{"value":{"a":[1]},"type":["object",{"a":["list","number"]}]},
      "shut":{"value":"x","type":"string","sensitive":true},"db_password":{"value":"x"},"none":{"value":null,
      "sensitive":false}}
      """#
    )
    let outputs = Array(state.outputs)
    #expect(outputs.map(\.name) == ["open", "shut", "db_password", "none"] && state.outputs.count == 4)
    #expect(outputs.map(\.isSensitive) == [false, true, false, false])
    #expect(outputs.map(\.value.attribute.description) == [#"{"a":[1]}"#, "(sensitive)", "(sensitive)", "null"])
    #expect(outputs[0].type?[0]?.string == "object" && outputs[2].type == nil)
    #expect(outputs[1].value["deeper"].attribute == .absent && outputs[1].value.names == [])
  }

  @Test(
    "serials keep every digit, also when hand-made",
    arguments: [
      ("1", 1), ("0", 0), ("18446744073709551615", .max), ("4294967303", 4_294_967_303), ("1.0", 1), ("12e2", 1_200),
      ("null", nil),
    ] as [(String, UInt64?)])
  func serial(_ text: String, _ expected: UInt64?) throws {
    #expect(try Sample.state("", #""serial":\#(text),"lineage":"""#).serial == expected)
  }

  @Test("a lineage that is empty is none")
  func lineage() throws {
    #expect(try Sample.state("", #""serial":1,"lineage":"""#).lineage == nil)
    #expect(try Sample.state("", #""serial":1,"lineage":"6f"}"#.replacing("}", with: "")).lineage == "6f")
  }

  @Test("conditions are read from the raw state's own form")
  func checks() throws {
    let state = try Sample.state(
      "",
      #"""
      "serial":1,"terraform_version":"1.9.0","check_results":[{"object_kind":"resource","config_addr":"t.a",
      "status":"fail","objects":[{"object_addr":"t.a[0]","status":"fail","failure_messages":["bad"]},
      {"object_addr":"t.a[1]","status":"error"}]},{"object_kind":"check","config_addr":"check.c","status":"pass",
      "objects":null}]
      """#
    )
    #expect(state.checks.map(\.address) == ["t.a", "check.c"] && state.checks.map(\.status) == [.fail, .pass])
    #expect(state.checks[0].problems == ["bad"] && state.checks[0].instances.map(\.address) == ["t.a[0]", "t.a[1]"])
    #expect(state.checks[0].instances.map(\.status) == [.fail, .error] && state.terraformVersion == "1.9.0")
  }

  @Test("of repeated keys the last counts, as it does for Terraform, and they are counted")
  func repeated() throws {
    let state = try Sample.state(
      #"""
      {"mode":"managed","type":"t","type":"u","name":"a","instances":[{"dependencies":["x"],"dependencies":["y"],
      "junk":1,"junk":2}]}
      """#
    )
    #expect(state.instances.map(\.address) == ["u.a"] && state.duplicateKeyCount == 2)
    #expect(state.instances.details(at: 0).dependencies == ["y"])
    #expect(try Sample.state("").duplicateKeyCount == 0)
  }

  @Test("instances are a random access collection that keeps the state's place among several")
  func collection() throws {
    var instances = try Sample.state(
      #"{"type":"t","name":"a","instances":[{"index_key":0},{"index_key":1},{"index_key":2}]}"#
    ).instances
    instances.stateIndex = 3
    #expect(instances.count == 3 && instances[2].address == "t.a[2]" && instances.last?.stateIndex == 3)
    #expect(instances.reversed().map(\.address) == ["t.a[2]", "t.a[1]", "t.a[0]"])
    #expect(instances[1...].first?.address == "t.a[1]" && instances.first?.type == "t")
  }

  static let faults: [(resources: String, message: String)] = [
    ("1", "wrong type: resources[0]: expected an object, found a number"),
    (#"{"name":"a"}"#, #"missing key: resources[0]: "type" is not there"#),
    (#"{"type":"t","name":""}"#, #"missing key: resources[0]: "name" is not there"#),
    (
      #"{"type":"t","name":"a","instances":{}}"#,
      "wrong type: resources[0].instances: expected an array, found an object"
    ),
    (
      #"{"type":"t","name":"a","instances":[[]]}"#,
      "wrong type: resources[0].instances[0]: expected an object, found an array"
    ),
    (
      #"{"type":"t","name":"a","instances":[{"attributes":[]}]}"#,
      "wrong type: resources[0].instances[0].attributes: expected an object, found an array"
    ),
    (
      #"{"type":"t","name":"a","instances":[{"index_key":0.5}]}"#,
      "wrong type: resources[0].instances[0].index_key: expected an integer or a string, found 0.5"
    ),
    (
      #"{"type":"t","name":"a","instances":[{"index_key":true}]}"#,
      "wrong type: resources[0].instances[0].index_key: expected a string or a number, found a boolean"
    ),
    (
      #"{"type":"t","name":"a","instances":[{"deposed":1}]}"#,
      "wrong type: resources[0].instances[0].deposed: expected a string, found a number"
    ),
    (#"{"type":"t","name":"a","module":{}}"#, "wrong type: resources[0].module: expected a string, found an object"),
  ]

  @Test("a fault in a known key names its place", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let (resources, message) = Self.faults[index]
    let error = try #require(throws: PlanParserError.self) { try Sample.state(resources) }
    #expect(error.description.hasPrefix(message + " (line 1, byte "), "\(error)")
  }

  @Test(
    "faults of the outermost keys name their place",
    arguments: [
      (#""serial":"1""#, "wrong type: serial: expected a number, found a string"),
      (#""serial":-1"#, "wrong type: serial: expected an unsigned integer, found -1"),
      (#""serial":1.5"#, "wrong type: serial: expected an unsigned integer, found 1.5"),
      (
        #""serial":18446744073709551616"#,
        "wrong type: serial: expected an unsigned integer, found 18446744073709551616"
      ),
      (#""serial":1,"outputs":[]"#, "wrong type: outputs: expected an object, found an array"),
      (#""serial":1,"outputs":{"o":1}"#, "wrong type: outputs.o: expected an object, found a number"),
      (
        #""serial":1,"outputs":{"o":{"sensitive":"yes"}}"#,
        "wrong type: outputs.o.sensitive: expected a boolean, found a string"
      ),
      (#""serial":1,"outputs":{"o":{},"o":{}}"#, #"duplicate key: outputs.o: "o" stands more than once"#),
      (#""serial":1,"lineage":1"#, "wrong type: lineage: expected a string, found a number"),
    ])
  func outermost(_ members: String, _ message: String) throws {
    let error = try #require(throws: PlanParserError.self) { try Sample.state("", members) }
    #expect(error.description.hasPrefix(message), "\(error)")
  }
}
