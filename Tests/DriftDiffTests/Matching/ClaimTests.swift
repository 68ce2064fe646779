import DriftDiff
import DriftModels
import Testing

@Suite("Claims to one object")
struct ClaimTests {
  @Test("the first of two declared instances counts, and the other is warned about")
  func duplicateClaim() throws {
    let first = try Make.declared("aws_vpc.a", #"{"id":"v","cidr_block":"10.0.0.0/16"}"#)
    let second = try Make.declared("aws_default_vpc.b", #"{"id":"v","cidr_block":"10.9.0.0/16"}"#)
    let live = try Make.live("aws_vpc", "v", #""properties":{"cidr_block":"10.0.0.0/16"}"#)
    let report = DriftDiff.compute(declared: [first, second], live: [live])
    #expect(report.items.isEmpty && report.totalDeclared == 1)
    #expect(
      report.warnings == [.duplicateClaim(address: "aws_default_vpc.b", firstAddress: "aws_vpc.a", identity: "v")])
    #expect(DriftDiff.compute(declared: [second, first], live: [live]).changedCount == 1)
  }

  @Test("the first of two live records counts, declared or not", arguments: [true, false])
  func duplicateLive(isDeclared: Bool) throws {
    let live = try ["/subscriptions/S/resourceGroups/g", "/SUBSCRIPTIONS/s/resourcegroups/G"].map {
      try Make.live("azurerm_resource_group", $0)
    }
    let declared = try Make.declared("azurerm_resource_group.g", #"{"id":"/subscriptions/S/resourceGroups/g"}"#)
    let report = DriftDiff.compute(declared: isDeclared ? [declared] : [], live: live)
    #expect(report.matchedCount == (isDeclared ? 1 : 0) && report.extraCount == (isDeclared ? 0 : 1))
    #expect(report.warnings.map(\.code) == ["duplicate_live"])
  }

  @Test("the same object of a second cluster is nobody's")
  func clusters() throws {
    let declared = try Make.declared("kubernetes_deployment_v1.d", #"{"id":"ns/d"}"#)
    let live = try ["a", "b", "b"].map { try Make.live("kubernetes_deployment_v1", "\($0)/ns/apps/v1/Deployment/d") }
    let report = DriftDiff.compute(declared: [declared], live: live)
    #expect(report.matchedCount == 1)
    #expect(report.items.map(\.providerResourceID) == ["b/ns/apps/v1/Deployment/d"])
    #expect(report.warnings.map(\.code) == ["duplicate_live"])
  }

  @Test("a deposed object is neither missing nor extra, and gives way to a declared one", arguments: [false, true])
  func deposed(isFirst: Bool) throws {
    let current = try Make.declared("aws_instance.i", #"{"id":"i-new"}"#)
    let old = try Make.declared("aws_instance.i", #"{"id":"i-old"}"#, deposed: "00000001")
    let same = try Make.declared("aws_instance.j", #"{"id":"i-new"}"#, deposed: "00000002")
    let declared = isFirst ? [old, same, current] : [current, old, same]
    let live = try ["i-new", "i-old"].map { try Make.live("aws_instance", $0) }
    let report = DriftDiff.compute(declared: declared, live: live)
    #expect(report.items.isEmpty && report.warnings.isEmpty)
    #expect(report.matchedCount == 1 && report.totalLive == 1)
    #expect(DriftDiff.compute(declared: declared, live: [LiveResource]()).missingCount == 1)
  }

  @Test("several candidates for a plain id are none")
  func ambiguous() throws {
    let declared = try Make.declared("aws_cloudwatch_log_group.g", #"{"id":"/a"}"#)
    let live = try ["eu-west-1", "us-east-1"].map {
      try Make.live("aws_cloudwatch_log_group", "arn:aws:logs:\($0):1:log-group:/a", #""region":"\#($0)""#)
    }
    let report = DriftDiff.compute(declared: [declared], live: live)
    #expect(report.missingCount == 1 && report.extraCount == 2)
    #expect(report.warnings.map(\.code) == ["ambiguous_match"])
    #expect(report.warnings[0].message.contains("eu-west-1") && report.warnings[0].message.contains("us-east-1"))
  }

  @Test("data sources declare nothing")
  func data() throws {
    let source = try Make.declared("data.aws_vpc.v", #"{"id":"v"}"#)
    let report = DriftDiff.compute(declared: [source], live: [try Make.live("aws_vpc", "v")])
    #expect(report.totalDeclared == 0 && report.extraCount == 1)
  }

  @Test("late pairs are told to the one who asks for them")
  func latePairs() throws {
    let declared = try [
      Make.declared("aws_vpc.a", #"{"id":"a"}"#), Make.declared("aws_vpc.b", #"{"id":"b","cidr_block":"10.0.0.0/8"}"#),
    ]
    var run = DriftRun(declared: declared)
    let late = try Make.live("aws_vpc", "arn:aws:ec2:r:1:vpc/b", #""properties":{"cidr_block":"10.1.0.0/16"}"#)
    let early = run.observe(try Make.live("aws_vpc", "a"))
    #expect(early == .matched(declared: 0, changed: false))
    let open = run.observe(late)
    #expect(open == .unmatched)
    var pairs: [String] = []
    let report = run.finish { pairs.append("\($0) \($1.providerResourceID) \($2)") }
    #expect(pairs == ["1 arn:aws:ec2:r:1:vpc/b true"])
    #expect(report.matchedCount == 2 && report.changedCount == 1)
  }
}
