import DriftDiff
import DriftModels
import Testing

@Suite("Ignore rules")
struct IgnoreRuleTests {
  static let instance = #"{"id":"i-1","tags":{"env":"dev","Name":"web one"},"ami":"a"}"#

  @Test(
    "an address means the instance, its block, and every module around it",
    arguments: [
      (#"module.net["eu.1"].module.sub.aws_instance.web[0]"#, true), (#"module.net["eu.1"].module.sub"#, true),
      (#"module.net["eu.1"]"#, true), ("module.net", true), ("module.net.module.sub.aws_instance.web", true),
      (#"module.net["eu.1"].module.sub.aws_instance.web"#, true), ("module.net.module.sub.aws_instance.web[1]", false),
      (#"module.net["eu.2"]"#, false), ("module.sub", false), ("module.*.aws_instance.web", true), ("module.ne", false),
      ("aws_instance.web", true), ("aws_instance.db", false), ("module.net[*]", true),
      (#"address:module.net["eu.1"].*"#, true), ("address:module.net.module.sub", true), ("address:module.other", false),
    ])
  func addresses(pattern: String, isIgnored: Bool) throws {
    let address = #"module.net["eu.1"].module.sub.aws_instance.web[0]"#
    #expect(try Ignoring.missing(pattern, address, Self.instance) == isIgnored)
  }

  @Test(
    "conditions by name must hold together",
    arguments: [
      ("tag:env=dev", true), ("tag:env", true), ("tag:env=d?v", true), ("tag:env=prod", false), ("tag:owner", false),
      ("tag:ENV=dev", false), ("type:aws_*", true), ("type:aws", false), ("type:google_*", false), ("id:i-*", true),
      ("id:i", false), ("type:aws_* tag:env=dev", true), ("type:aws_* tag:env=prod", false), ("aws_instance.* tag:env=dev", true),
      ("aws_instance tag:env=prod", false), ("tag:Name=web one", true), ("tag:Name=web", false), ("tag:*=dev", true),
      ("tag:Name=web one tag:env=dev", true), ("tag:Name=web\ttag:env=dev", false), ("path:ami", false),
      ("id:i-1   # for a while", true), ("id:i-1#2", false),
    ])
  func conditions(line: String, isIgnored: Bool) throws {
    #expect(try Ignoring.missing(line, "aws_instance.web", Self.instance) == isIgnored)
  }

  @Test("tags of a declared resource are those of its state, whoever tags it in the cloud")
  func declaredTags() throws {
    let file = "tag:ignore=yes"
    let left = try Ignoring.paths(
      file, "aws_instance.i", declared: #"{"id":"i","ami":"a","tags":{}}"#,
      live: #"{"ami":"b","tags":{"ignore":"yes"}}"#)
    #expect(left == ["ami", "tags.ignore"])
    #expect(try Ignoring.extra(file, "aws_instance", "i", #""tags":{"ignore":"yes"}"#))
    #expect(try Ignoring.extra(file, "google_compute_disk", "i", #""properties":{"labels":{"ignore":"yes"}}"#))
    #expect(
      try Ignoring.missing(
        file, "kubernetes_secret_v1.s", #"{"id":"n/s","metadata":[{"labels":{"ignore":"yes"}}]}"#))
  }

  @Test(
    "paths may name positions, leave them out, or spell keys with dots",
    arguments: [
      ("path:disk[0].size", ["disk[1].size", #"tags["a.b"]"#]), ("path:disk[1]", ["disk[0].size", #"tags["a.b"]"#]),
      ("path:disk.size", [#"tags["a.b"]"#]), ("path:disk[*].size", [#"tags["a.b"]"#]), ("path:disk.0", ["disk[1].size", #"tags["a.b"]"#]),
      (#"path:tags["a.b"]"#, ["disk[0].size", "disk[1].size"]), (#"path:tags.a\.b"#, ["disk[0].size", "disk[1].size"]),
      ("path:tags.a.b", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]), ("path:size", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
      ("path:**.size", [#"tags["a.b"]"#]), ("path:tags type:google_*", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
      ("path:d[h-j]sk", [#"tags["a.b"]"#]), ("path:d[!h-j]sk", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
      ("a_thing.t.disk[0]", ["disk[1].size", #"tags["a.b"]"#]),
    ])
  func paths(line: String, left: [String]) throws {
    let paths = try Ignoring.paths(
      line, "a_thing.t", declared: #"{"id":"x","disk":[{"size":1},{"size":1}],"tags":{"a.b":"1"}}"#,
      live: #"{"disk":[{"size":2},{"size":2}],"tags":{"a.b":"2"}}"#)
    #expect(paths == left)
  }

  @Test(
    "the last line that means an attribute counts",
    arguments: [
      ("*\n!a_thing.x.b", ["b"]), ("a_thing.x.b\n!a_thing", ["a", "b"]), ("a_thing.x.a\n!a_thing\na_thing.*.b", ["a"]),
      ("!a_thing.x.a", ["a", "b"]), ("*\n!*\n*", []), ("*\n!path:b", ["b"]),
    ])
  func order(file: String, left: [String]) throws {
    let paths = try Ignoring.paths(
      file, "a_thing.t", declared: #"{"id":"x","a":1,"b":1}"#, live: #"{"a":2,"b":2}"#)
    #expect(paths == left)
  }

  @Test("a path brings back attributes, not a resource that is gone")
  func negatedPath() throws {
    #expect(try Ignoring.missing("*\n!a_thing.x.b", "a_thing.t", #"{"id":"x"}"#))
  }

  @Test("what is left out is counted, and takes no part unless it is on both sides")
  func counts() throws {
    let declared = try [
      Make.declared("aws_vpc.a", #"{"id":"a","cidr_block":"10.0.0.0/8"}"#), Make.declared("aws_vpc.gone", #"{"id":"g"}"#),
      Make.declared("aws_sqs_queue.q", #"{"id":"q","delay":1,"kind":1,"tags":{}}"#),
    ]
    let live = try [
      Make.live("aws_vpc", "a", #""properties":{"cidr_block":"10.1.0.0/16"}"#), Make.live("aws_vpc", "new"),
      Make.live("aws_sqs_queue", "q", #""properties":{"delay":2,"kind":2,"tags":{"a":"b"}}"#),
    ]
    let rules = try IgnoreRules(parsing: "aws_vpc\naws_sqs_queue.*.delay\naws_sqs_queue.*.kind")
    let report = DriftDiff.compute(declared: declared, live: live, options: DriftOptions(ignore: rules))
    #expect(report.ignoredItemCount == 3 && report.ignoredDifferenceCount == 3)
    #expect(report.matchedCount == 2 && report.changedCount == 1 && report.missingCount == 0 && report.extraCount == 0)
    #expect(report.items.map(\.riskLevel) == [.low])
    #expect(TextReport.render(report).contains("3 resources and 3 differences ignored"))
  }
}
