import DriftModels
import PlanParser
import Testing

/// The configuration that a plan carries.
@Suite struct PlanConfigurationTests {
  private static func configuration() throws -> PlanConfiguration {
    let plan = try Sample.plan(
      #"""
      "configuration":{"provider_config":{"aws":{"name":"aws"},"aws.west":{"alias":"west"},"module.m:aws":{}},
      "root_module":{"resources":[
      {"address":"aws_subnet.a","mode":"managed","type":"aws_subnet","name":"a","provider_config_key":"aws.west",
      "expressions":{"vpc_id":{"references":["aws_vpc.main.id","aws_vpc.main"]},
      "cidr":{"constant_value":"10.0.0.0/8"},"nothing":{},
      "ingress":[{"from":{"references":["var.from"]}},{"references":{"references":["local.r"]},
      "to":{"references":["var.from","var.to"]}}]},
      "for_each_expression":{"references":["var.subnets"]},"depends_on":["aws_iam_role.r"]},
      {"address":"data.aws_ami.u"}],
      "module_calls":{"m":{"source":"./m","module":{"resources":[{"address":"aws_vpc.main",
      "count_expression":{"references":["var.n"]}}],
      "module_calls":{"n":{"module":{"resources":[{"address":"aws_vpc.deep"}]}}}}}}}}
      """#)
    return try #require(plan.configuration)
  }

  @Test("a change finds its block by the address without keys")
  func join() throws {
    let resources = try Self.configuration().resources
    #expect(
      resources.keys.sorted() == [
        "aws_subnet.a", "data.aws_ami.u", "module.m.aws_vpc.main", "module.m.module.n.aws_vpc.deep",
      ])
    for address in [
      #"aws_subnet.a["x.y"]"#, "data.aws_ami.u", #"module.m["k"].aws_vpc.main[0]"#,
      "module.m[0].module.n[1].aws_vpc.deep",
    ] {
      #expect(resources[try ResourceAddress(address).configurationAddress] != nil, "\(address)")
    }
  }

  @Test("references are listed once, in order, from arguments, nested blocks and meta-arguments")
  func references() throws {
    let configuration = try Self.configuration()
    let subnet = try #require(configuration.resources["aws_subnet.a"])
    #expect(
      subnet.references == [
        "aws_vpc.main.id", "aws_vpc.main", "var.from", "local.r", "var.to", "var.subnets", "aws_iam_role.r",
      ])
    #expect(subnet.providerKey == "aws.west")
    #expect(configuration.resources["module.m.aws_vpc.main"]?.references == ["var.n"])
    #expect(configuration.resources["data.aws_ami.u"]?.references == [])
    #expect(configuration.providerKeys == ["aws", "aws.west", "module.m:aws"])
  }
}
