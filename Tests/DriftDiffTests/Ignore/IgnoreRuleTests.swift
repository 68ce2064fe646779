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
      ("aws_instance.web", false), ("**.aws_instance.web", true), ("*.aws_instance.web", true),
      ("**.aws_instance.web[0]", true), ("**.aws_instance.web[1]", false), ("**.aws_instance.db", false),
      ("**.module.sub", true), ("address:aws_instance.web", false),
      ("address:**.aws_instance.*", true), ("module.net.module.sub.aws_instance.web[0]", true), ("module.net[*]", true),
      (#"address:module.net["eu.1"].*"#, true), ("address:module.net.module.sub", true),
      ("address:module.other", false),
    ])
  func addresses(pattern: String, isIgnored: Bool) throws {
    let address = #"module.net["eu.1"].module.sub.aws_instance.web[0]"#
    #expect(try Ignoring.missing(pattern, address, Self.instance) == isIgnored)
  }

  @Test(
    "an address without modules is of the root module, where `**.` is no module too",
    arguments: [
      ("aws_instance.web", true), ("aws_instance.web[0]", false), ("**.aws_instance.web", true),
      ("*.aws_instance.web", false), ("aws_instance.we?", true), ("aws_instance.web.ami", false),
      ("address:aws_instance.web", true), ("address:i-1", false),
    ])
  func rootAddresses(pattern: String, isIgnored: Bool) throws {
    #expect(try Ignoring.missing(pattern, "aws_instance.web", Self.instance) == isIgnored)
  }

  @Test("any of the keys may be left out")
  func keys() throws {
    let address = #"module.a["x"].module.b[1].aws_vpc.v["k"]"#
    for pattern in [
      #"module.a.module.b[1].aws_vpc.v["k"]"#, #"module.a["x"].module.b.aws_vpc.v["k"]"#, "module.a.module.b[1]",
      #"module.a["x"].module.b"#, #"module.a["x"].module.b[1].aws_vpc.v"#, address,
    ] { #expect(try Ignoring.missing(pattern, address, #"{"id":"vpc-1"}"#)) }
    for pattern in [#"module.a["y"].module.b"#, "module.a.module.b[2]", "module.b[1]", "aws_vpc.v"] {
      #expect(try !Ignoring.missing(pattern, address, #"{"id":"vpc-1"}"#))
    }
  }

  @Test("a display name is no id, and an id is what the cloud, the state or an import calls a resource")
  func identities() throws {
    #expect(try !Ignoring.missing("aws_instance.web one", "aws_instance.x", Self.instance))
    #expect(try !Ignoring.extra("aws_instance.web", "aws_instance", "i-1", #""name":"web""#))
    #expect(try Ignoring.extra("id:role/ops", "aws_x", "arn:aws:iam::1:path/role/ops"))
    #expect(try Ignoring.missing("aws_sqs_queue.https://q", "aws_sqs_queue.q", #"{"id":"https://q","arn":"arn:q"}"#))
    #expect(try Ignoring.missing("aws_sqs_queue.arn:q", "aws_sqs_queue.q", #"{"id":"https://q","arn":"arn:q"}"#))
  }

  @Test(
    "conditions by name must hold together",
    arguments: [
      ("tag:env=dev", true), ("tag:env", true), ("tag:env=d?v", true), ("tag:env=prod", false), ("tag:owner", false),
      ("tag:ENV=dev", false), ("type:aws_*", true), ("type:aws", false), ("type:google_*", false), ("id:i-*", true),
      ("id:i", false), ("type:aws_* tag:env=dev", true), ("type:aws_* tag:env=prod", false),
      ("aws_instance.* tag:env=dev", true),
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
      ("path:disk.size", [#"tags["a.b"]"#]), ("path:disk[*].size", [#"tags["a.b"]"#]),
      ("path:disk.0", ["disk[1].size", #"tags["a.b"]"#]),
      (#"path:tags["a.b"]"#, ["disk[0].size", "disk[1].size"]), (#"path:tags.a\.b"#, ["disk[0].size", "disk[1].size"]),
      ("path:tags.a.b", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
      ("path:size", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
      ("path:**.size", [#"tags["a.b"]"#]),
      ("path:tags type:google_*", ["disk[0].size", "disk[1].size", #"tags["a.b"]"#]),
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
}
