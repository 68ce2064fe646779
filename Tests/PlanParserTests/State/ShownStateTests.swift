import DriftModels
import PlanParser
import Testing

/// States in the form of `show -json`, alone and inside plans.
@Suite struct ShownStateTests {
  @Test("resources of nested modules come depth first, in the order of the file")
  func modules() throws {
    let state = try Sample.shown(
      #"""
      "resources":[{"address":"aws_vpc.a","mode":"managed","type":"aws_vpc","name":"a"}],"child_modules":[
      {"address":"module.m","child_modules":[{"address":"module.m.module.n[\"x.y\"]","resources":[
      {"address":"module.m.module.n[\"x.y\"].data.aws_ami.u","mode":"data","type":"aws_ami","name":"u"}]}]},
      {"address":"module.o","resources":[{"address":"module.o.aws_vpc.b[0]","type":"aws_vpc","name":"b","index":0,
      "deposed_key":"00000001"},
      {"address":"module.o.aws_vpc.b[0]","type":"aws_vpc","name":"b","index":0}]},{"address":"module.p",
      "resources":null}]
      """#)
    #expect(
      state.instances.map(\.address) == [
        "aws_vpc.a", #"module.m.module.n["x.y"].data.aws_ami.u"#, "module.o.aws_vpc.b[0]", "module.o.aws_vpc.b[0]",
      ])
    #expect(state.instances.map(\.deposedKey) == [nil, nil, "00000001", nil])
    #expect(state.managedCount == 2 && state.dataCount == 1 && state.deposedCount == 1)
    #expect(state.form == .show && state.serial == nil && state.lineage == nil)
  }

  @Test(
    "addresses that old and hand-made files cut short are completed",
    arguments: [
      (#""address":"aws_vpc.a","type":"aws_vpc","name":"a""#, "module.m[0].aws_vpc.a", "aws_vpc"),
      (#""address":"aws_vpc.a","type":"aws_vpc","name":"a","index":0"#, "module.m[0].aws_vpc.a[0]", "aws_vpc"),
      (
        #""address":"data.aws_ami.u","mode":"data","type":"aws_ami","name":"u","index":"test.1""#,
        #"module.m[0].data.aws_ami.u["test.1"]"#, "aws_ami"
      ),
      (
        #""address":"module.m[0].aws_vpc.a[\"k\"]","type":"aws_vpc","name":"a","index":"k""#,
        #"module.m[0].aws_vpc.a["k"]"#, "aws_vpc"
      ),
      (#""address":"module.m[0].aws_vpc.a""#, "module.m[0].aws_vpc.a", "aws_vpc"),
      (#""type":"aws_vpc","name":"a","index":7"#, "module.m[0].aws_vpc.a[7]", "aws_vpc"),
      (#""address":"","mode":"data","type":"aws_ami","name":"u""#, "module.m[0].data.aws_ami.u", "aws_ami"),
    ])
  func completed(_ members: String, _ address: String, _ type: String) throws {
    let state = try Sample.shown(#""child_modules":[{"address":"module.m[0]","resources":[{\#(members)}]}]"#)
    #expect(state.instances.map(\.address) == [address] && state.instances[0].type == type)
    #expect(state.instances[0].mode == (address.contains("data.") ? .data : .managed))
  }

  @Test("values, masks and details of a resource")
  func details() throws {
    let state = try Sample.shown(
      #"""
      "resources":[{"address":"a.b","mode":"managed","type":"a","name":"b","provider_name":"h/n/t","schema_version":1,
      "values":{"x":1,"s":"y"},"sensitive_values":{"s":true},"depends_on":["a.c"],"tainted":true,"identity":{"id":"i"}},
      {"address":"a.c","type":"a","name":"c","values":null,"sensitive_values":false,"depends_on":null},
      {"address":"a.d","type":"a","name":"d","values":{"x":1},"sensitive_values":true}]
      """#)
    let first = state.instances[0]
    #expect(
      first.attributes?["x"]?.int == 1 && first.sensitivity.member("s") == .all
        && first.sensitivity.member("x") == .none)
    #expect(state.instances[1].attributes == nil && state.instances[1].sensitivity == .none)
    #expect(state.instances[2].sensitivity == .all)
    let details = state.instances.details(at: 0)
    #expect(details.isTainted && details.dependencies == ["a.c"] && details.providerName == "h/n/t")
    #expect(details.schemaVersion == 1 && details.identity?["id"]?.string == "i" && !details.hasFlatAttributesOnly)
    #expect(!state.instances.details(at: 1).isTainted && state.instances.details(at: 1).dependencies == [])
  }

  @Test("an empty state has a version and nothing else")
  func empty() throws {
    for text in [
      #"{"format_version":"1.0"}"#, #"{"format_version":"0.1","terraform_version":"0.12.0"}"#,
      #"{"format_version":"1.0","values":null}"#, #"{"format_version":"1.0","values":{"root_module":{}}}"#,
    ] {
      let state = try StateSnapshot(document: JSONDocument(text))
      #expect(state.instances.isEmpty && state.outputs.count == 0 && state.managedCount == 0)
    }
  }

  @Test("outputs and checks of a shown state")
  func outputs() throws {
    let state = try StateSnapshot(
      document: JSONDocument(
        #"""
        {"format_version":"1.0","values":{"outputs":{"o":{"sensitive":true,"type":"string","value":"x"},
        "p":{"sensitive":false,"value":2}}},"checks":[{"address":{"kind":"check","to_display":"check.c"},
        "status":"pass"}]}
        """#
      ))
    #expect(state.outputs.map(\.value.attribute.description) == ["(sensitive)", "2"])
    #expect(state.checks.map(\.address) == ["check.c"])
  }

  @Test("the state before and the values after are there inside a plan")
  func insidePlan() throws {
    let plan = try Sample.plan(
      #"""
      "resource_changes":[],"prior_state":{"format_version":"1.0","terraform_version":"1.9.0",
      "values":{"root_module":{"resources":[{"address":"a.b","type":"a","name":"b","values":{"x":1}}]}}}
      """#,
      #"""
      "planned_values":{"outputs":{"o":{"sensitive":false,"value":1}},"root_module":{"resources":[{"address":"a.b",
      "type":"a","name":"b","values":{"x":2}},{"address":"a.c","type":"a","name":"c"}]}}
      """#
    )
    let prior = try #require(try plan.priorState())
    #expect(prior.instances.map(\.address) == ["a.b"] && prior.terraformVersion == "1.9.0")
    #expect(prior.instances[0].attributes?["x"]?.int == 1)
    let planned = try plan.plannedValues()
    #expect(planned.instances.map(\.address) == ["a.b", "a.c"] && planned.outputs.map(\.name) == ["o"])
    #expect(planned.instances[0].attributes?["x"]?.int == 2)
    #expect(try Sample.plan(#""resource_changes":[],"prior_state":{}"#).priorState() == nil)
    #expect(
      try Sample.plan(#""resource_changes":[],"prior_state":{"values":{}}"#).priorState()?.instances.isEmpty == true)
  }

  static let faults: [(module: String, message: String)] = [
    (#""resources":{}"#, "wrong type: values.root_module.resources: expected an array, found an object"),
    (#""resources":[{"name":"b"}]"#, #"missing key: values.root_module.resources[0]: "address" is not there"#),
    (#""child_modules":[1]"#, "wrong type: values.root_module.child_modules[0]: expected an object, found a number"),
    (
      #""child_modules":[{"resources":[{"address":"a.b","values":[]}]}]"#,
      "wrong type: values.root_module.child_modules[0].resources[0].values: expected an object, found an array"
    ),
    (
      #""resources":[{"address":"a.b","sensitive_values":"x"}]"#,
      "wrong type: values.root_module.resources[0].sensitive_values: "
        + "expected an array or an object or a boolean, found a string"
    ),
    (
      #""resources":[{"address":"a.b","index":1e-1}]"#,
      "wrong type: values.root_module.resources[0].index: expected an integer or a string, found 1e-1"
    ),
  ]

  @Test("a fault in a known key names its place", arguments: faults.indices)
  func fault(_ index: Int) throws {
    let (module, message) = Self.faults[index]
    let error = try #require(throws: PlanParserError.self) { try Sample.shown(module) }
    #expect(error.description.hasPrefix(message + " (line 1, byte "), "\(error)")
  }
}
