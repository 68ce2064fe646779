import DriftModels
import PlanParser
import Testing

@Suite("Which blocks of a configuration depend on which")
struct DependencyTests {
  private static func dependencies(_ root: String) throws -> [String: [String]] {
    let text = #"{"format_version": "1.2", "resource_changes": [], "configuration": {"root_module": \#(root)}}"#
    let plan = try Plan(source: Array(text.utf8).withUnsafeBytes { try JSONSource(copying: $0) })
    return try #require(plan.configuration).dependencies
  }

  private static func resource(_ address: String, _ references: String..., more: String = "") -> String {
    let list = references.map { "\"\($0)\"" }.joined(separator: ",")
    return #"{"address": "\#(address)", "expressions": {"x": {"references": [\#(list)]}}\#(more)}"#
  }

  @Test(
    "a reference means the block that it begins with",
    arguments: [
      (["aws_vpc.main.id", "aws_vpc.main"], ["aws_vpc.main"]),
      (["aws_subnet.a[0].id", "aws_subnet.a[0]", "aws_subnet.a"], ["aws_subnet.a"]),
      ([#"aws_subnet.a[\"x.y\"].id"#], ["aws_subnet.a"]),
      (["data.aws_ami.new.id", "data.aws_ami.new"], ["data.aws_ami.new"]),
      (["each.value", "count.index", "local.x", "path.module", "terraform.workspace", "self.id", "var.x"], []),
      (["aws_vpc.b.id", "aws_vpc.a.id", "aws_vpc.b"], ["aws_vpc.b", "aws_vpc.a"]), (["aws_x.own.id", "aws_x"], []),
    ] as [([String], [String])])
  func references(references: [String], expected: [String]) throws {
    let list = references.map { "\"\($0)\"" }.joined(separator: ",")
    let found = try Self.dependencies(
      #"{"resources": [{"address": "aws_x.own", "expressions": {"x": [{"y": {"references": [\#(list)]}}]}}]}"#)
    #expect(found == ["aws_x.own": expected])
  }

  @Test("count, for_each and depends_on count as well")
  func elsewhere() throws {
    let more = """
      , "count_expression": {"references": ["aws_a.c"]}, "for_each_expression": {"references": ["aws_a.f"]}, \
      "depends_on": ["aws_a.d"]
      """
    let found = try Self.dependencies(#"{"resources": [\#(Self.resource("aws_x.own", more: more))]}"#)
    #expect(found["aws_x.own"] == ["aws_a.c", "aws_a.f", "aws_a.d"])
  }

  @Test("references go through inputs and outputs of modules, however deep they stand")
  func modules() throws {
    let inner = """
      {"resources": [\(Self.resource("aws_subnet.s", "var.vpc"))], "outputs": {
       "subnet": {"expression": {"references": ["aws_subnet.s.id", "aws_subnet.s"]}}, "none": {"expression": {}}}}
      """
    let outer = """
      {"resources": [\(Self.resource("aws_eip.e", "module.in.subnet", "module.in"))], "outputs": {
       "all": {"expression": {"references": ["module.in.subnet", "module.in", "aws_eip.e"]}}},
       "module_calls": {"in": {"expressions": {"vpc": {"references": ["var.network"]}}, "module": \(inner)}}}
      """
    let found = try Self.dependencies(
      """
      {"resources": [\(Self.resource("aws_vpc.v")), \(Self.resource("aws_instance.i", "module.net.all", "module.net")),
        \(Self.resource("aws_x.all", "module.net"))],
       "module_calls": {"net": {"expressions": {"network": {"references": ["aws_vpc.v.id", "aws_vpc.v"]}},
        "module": \(outer)}}}
      """)
    #expect(found["module.net.module.in.aws_subnet.s"] == ["aws_vpc.v"])
    #expect(found["module.net.aws_eip.e"] == ["module.net.module.in.aws_subnet.s"])
    #expect(found["aws_instance.i"] == ["module.net.module.in.aws_subnet.s", "module.net.aws_eip.e"])
    #expect(found["aws_x.all"] == ["module.net.aws_eip.e", "module.net.module.in.aws_subnet.s"])
    #expect(found["aws_vpc.v"] == [])
  }

  @Test("modules that pass values round in a circle come to an end")
  func circle() throws {
    let module = """
      {"resources": [\(Self.resource("aws_x.m", "var.a"))], "outputs": {"o": {"expression": {"references": ["var.a"]}}}}
      """
    let found = try Self.dependencies(
      """
      {"module_calls": {"p": {"expressions": {"a": {"references": ["module.q.o"]}}, "module": \(module)},
       "q": {"expressions": {"a": {"references": ["module.p.o"]}}, "module": \(module)}}}
      """)
    #expect(found == ["module.p.aws_x.m": [], "module.q.aws_x.m": []])
  }

  @Test("what a call of a module refers to counts for all that is in it")
  func calls() throws {
    let inner = #"{"resources": [\#(Self.resource("aws_x.deep"))]}"#
    let module = """
      {"resources": [\(Self.resource("aws_x.m", "aws_y.n"))], "module_calls": {"in": {"module": \(inner)}}}
      """
    let found = try Self.dependencies(
      """
      {"resources": [\(Self.resource("aws_db.main"))], "module_calls": {"app": {
       "depends_on": ["aws_db.main"], "for_each_expression": {"references": ["aws_db.other"]}, "module": \(module)}}}
      """)
    #expect(found["module.app.aws_x.m"] == ["module.app.aws_y.n", "aws_db.other", "aws_db.main"])
    #expect(found["module.app.module.in.aws_x.deep"] == ["aws_db.other", "aws_db.main"])
    #expect(found["aws_db.main"] == [])
  }

  /// Small texts that stand for a great deal.
  static let large: [(name: String, root: String)] = {
    let many = (0..<2_000).map { resource("a.b\($0)") }.joined(separator: ",")
    let dependants = (0..<2_000).map { resource("c.d\($0)", "module.m") }.joined(separator: ",")
    let outputs = (0..<3_000).map { #""o\#($0)": {"expression": {"references": ["module.m"]}}"# }.joined(separator: ",")
    let users = (0..<3_000).map { resource("c.d\($0)", "module.n.o\($0)") }.joined(separator: ",")
    let long = String(repeating: "x", count: 100_000)
    return [
      (
        "all on a whole module",
        #"{"resources": [\#(dependants)], "module_calls": {"m": {"module": {"resources": [\#(many)]}}}}"#
      ),
      (
        "outputs that are whole modules",
        """
        {"resources": [\(users)], "module_calls": {"n": {"module": {"outputs": {\(outputs)},
         "module_calls": {"m": {"module": {"resources": [\(many)]}}}}}}}
        """
      ),
      ("a long path", #"{"module_calls": {"\#(long)": {"module": {"resources": [\#(many)]}}}}"#),
    ]
  }()

  @Test("a small text can't be made to stand for more than is given", arguments: large)
  func bounds(_ large: (name: String, root: String)) throws {
    #expect(try Self.dependencies(large.root).isEmpty)
  }

  @Test("many references to as many modules cost no more than their number")
  func manyModules() throws {
    let names = (0..<20_000).map { "\"module.a\($0)\"" }.joined(separator: ",")
    let calls = (0..<20_000).map { #""a\#($0)": {"module": {"resources": [{"address": "b.c"}]}}"# }.joined(
      separator: ",")
    let found = try Self.dependencies(
      #"{"resources": [{"address": "x.y", "depends_on": [\#(names)]}], "module_calls": {\#(calls)}}"#)
    #expect(found["x.y"]?.count == 20_000)
  }

  @Test("a configuration without modules or resources depends on nothing", arguments: ["{}", "null", "7", "[]"])
  func empty(root: String) throws {
    #expect(try Self.dependencies(root).isEmpty)
  }
}
