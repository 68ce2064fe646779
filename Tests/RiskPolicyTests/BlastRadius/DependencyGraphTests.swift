import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Blast radius")
struct DependencyGraphTests {
  @Test("dependents are found through others, the nearest first, instances included")
  func chain() {
    var graph = DependencyGraph()
    graph.add("aws_vpc.a")
    graph.add("aws_subnet.b[0]", dependsOn: ["aws_vpc.a"])
    graph.add("aws_subnet.b[1]", dependsOn: ["aws_vpc.a"])
    graph.add("module.m[\"x\"].aws_instance.c", dependsOn: ["aws_subnet.b"])
    graph.add("aws_eip.d", dependsOn: ["module.m.aws_instance.c"])
    graph.add("aws_eip.e")
    let radius = graph.radius(of: "aws_vpc.a")
    #expect(radius.dependents == ["aws_subnet.b[0]", "aws_subnet.b[1]", "module.m[\"x\"].aws_instance.c", "aws_eip.d"])
    #expect(radius.directCount == 2)
    #expect(graph.radius(of: "aws_subnet.b[1]").dependents == ["module.m[\"x\"].aws_instance.c", "aws_eip.d"])
    #expect(graph.radius(of: "aws_eip.d").count == 0)
    #expect(graph.radius(of: "nothing").count == 0)
  }

  @Test("circles end, and what changed is not its own dependent")
  func circle() {
    var graph = DependencyGraph()
    graph.add("a.a", dependsOn: ["b.b"])
    graph.add("b.b", dependsOn: ["c.c"])
    graph.add("c.c", dependsOn: ["a.a", "c.c"])
    #expect(Set(graph.radius(of: "a.a").dependents) == ["b.b", "c.c"])
  }

  @Test("a long chain costs its length")
  func long() {
    var graph = DependencyGraph()
    for index in 0..<50_000 { graph.add("t.n\(index)", dependsOn: index == 0 ? [] : ["t.n\(index - 1)"]) }
    #expect(graph.radius(of: "t.n0").count == 49_999)
  }

  @Test("keys of instances are cut out whatever they hold")
  func keys() {
    #expect(DependencyGraph.withoutKeys(#"module.a["x]\"y"].b.c[3]"#) == "module.a.b.c")
  }
}
