import DriftModels
import PlanParser
import Testing

/// What an entry says about its resource.
@Suite struct ResourceChangeTests {
  @Test("every field of an entry is there")
  func fields() throws {
    let change = try Sample.entry(
      #"""
      "address":"module.a[\"x\"].aws_vpc.main[2]","previous_address":"aws_vpc.main[2]",
      "module_address":"module.a[\"x\"]",
      "mode":"managed","type":"aws_vpc","name":"main","index":2,"deposed":"0a1b2c3d",
      "action_reason":"replace_because_tainted",
      "provider_name":"registry.terraform.io/hashicorp/aws",
      "change":{"actions":["delete","create"],"importing":{"id":"vpc-1"},"before_identity":{"id":"a"},
      "after_identity":{"id":"b"},
      "replace_paths":[["cidr_block"],["tags",0]]}
      """#)
    #expect(change.address == #"module.a["x"].aws_vpc.main[2]"# && change.resourceAddress?.key == .integer(2))
    #expect(change.previousAddress == "aws_vpc.main[2]" && change.isMove)
    #expect(change.moduleAddress == #"module.a["x"]"# && change.mode == .managed)
    #expect(change.type == "aws_vpc" && change.name == "main" && change.key == .integer(2))
    #expect(change.deposedKey == "0a1b2c3d" && change.actionReason == .replaceBecauseTainted)
    #expect(change.providerName == "registry.terraform.io/hashicorp/aws" && change.provider?.type == "aws")
    #expect(change.isImport && change.importing == .id("vpc-1"))
    #expect(change.beforeIdentity?["id"]?.string == "a" && change.afterIdentity?["id"]?.string == "b")
    #expect(change.replacePaths == [[.key("cidr_block")], [.key("tags"), .index(0)]])
  }

  @Test("empty strings and null are as good as absent")
  func empty() throws {
    let change = try Sample.entry(
      #"""
      "address":"aws_vpc.main","previous_address":"","module_address":"","mode":null,"type":"","name":null,"index":null,
      "deposed":"","action_reason":"","provider_name":"","change":{"actions":["update"],"importing":null,
      "generated_config":null}
      """#)
    #expect(!change.isMove && change.previousAddress == nil && change.moduleAddress == nil && change.key == nil)
    #expect(change.mode == .managed && change.type == "aws_vpc" && change.name == "main")
    #expect(change.deposedKey == nil && change.actionReason == nil && change.provider == nil && !change.isImport)
    #expect(change.importing == nil && change.generatedConfiguration == nil && change.replacePaths == [])
  }

  @Test(
    "what an entry leaves out is taken from its address",
    arguments: [
      (#"aws_vpc.main"#, "managed", "aws_vpc", "main", nil, nil),
      (#"data.aws_ami.u"#, "data", "aws_ami", "u", nil, nil),
      (
        #"module.m[0].module.n[\"a.b[0]\"].aws_vpc.v[\"k/\\\"q\"]"#, "managed", "aws_vpc", "v",
        #"module.m[0].module.n["a.b[0]"]"#, #"["k/\"q"]"#
      ),
      (#"module.m.data.aws_ami.u[7]"#, "data", "aws_ami", "u", "module.m", "[7]"),
    ] as [(String, String, String, String, String?, String?)])
  func derived(_ address: String, _ mode: String, _ type: String, _ name: String, _ module: String?, _ key: String?)
    throws
  {
    let change = try Sample.entry(#""address":"\#(address)""#)
    #expect(change.mode.rawValue == mode && change.type == type && change.name == name)
    #expect(change.moduleAddress == module && change.key?.description == key)
  }

  @Test("an address that is left out is put together")
  func assembled() throws {
    let change = try Sample.entry(
      #"""
      "module_address":"module.a[\"x\"]","mode":"data","type":"aws_ami","name":"u","index":"k.1",
      "change":{"actions":["read"]}
      """#
    )
    #expect(change.address == #"module.a["x"].data.aws_ami.u["k.1"]"#)
    #expect(change.resourceAddress?.description == change.address && change.key == .string("k.1"))
  }

  @Test("an address that follows no grammar is kept and taken apart no further")
  func odd() throws {
    let change = try Sample.entry(#""address":"what is this?","type":"t","name":"n""#)
    #expect(change.address == "what is this?" && change.resourceAddress == nil && change.moduleAddress == nil)
    #expect(change.type == "t" && change.key == nil && change.mode == .managed)
  }

  @Test("keys 0 and \"0\" are different instances, and a key may be unknown")
  func keys() throws {
    #expect(try Sample.entry(#""address":"a.b[0]","index":0"#).key == .integer(0))
    #expect(try Sample.entry(#""address":"a.b[\"0\"]","index":"0""#).key == .string("0"))
    #expect(try Sample.entry(#""address":"a.b[0]","index":0.0"#).key == .integer(0))
    #expect(try Sample.entry(#""address":"a.b[*]","index_unknown":true"#).key == .unknown)
  }

  @Test(
    "a move is a previous address that is another one",
    arguments: [
      (#""previous_address":"a.c""#, true), (#""previous_address":"a.b""#, false),
      (#""previous_address":"a\u002eb""#, false),
      (#""previous_address":"""#, false), (#""previous_address":null"#, false),
    ])
  func moves(_ member: String, _ isMove: Bool) throws {
    let plan = try Sample.plan(#""resource_changes":[{"address":"a.b",\#(member),"change":{"actions":["no-op"]}}]"#)
    #expect(plan.counts.move == (isMove ? 1 : 0) && plan.counts.hasChanges == isMove && plan.counts.noOp == 1)
    #expect(plan.resourceChanges.first { _ in true }?.isMove == isMove)
  }

  @Test(
    "an import is told by its member alone",
    arguments: [
      (#"{"id":"i-1"}"#, .id("i-1")), (#"{"unknown":true}"#, .unknown), ("{}", .unstated), (#"{"id":""}"#, .unstated),
      (#"{"new_member":1}"#, .unstated),
    ] as [(String, ImportSource)])
  func imports(_ importing: String, _ source: ImportSource) throws {
    let plan = try Sample.plan(
      #""resource_changes":[{"address":"a.b","change":{"actions":["no-op"],"importing":\#(importing)}}]"#)
    #expect(plan.counts.importing == 1 && plan.counts.noOp == 1 && plan.counts.hasChanges && !plan.provesNoDrift)
    #expect(plan.resourceChanges.first { _ in true }?.importing == source)
  }

  @Test("an import by identity keeps the identity")
  func identity() throws {
    let change = try Sample.change(#""actions":["no-op"],"importing":{"identity":{"account":"1"}}"#)
    guard case .identity(let view) = change.importing else {
      Issue.record("not an import by identity")
      return
    }
    #expect(view["account"]?.string == "1")
  }

  @Test("reasons, modes and deferral reasons of newer versions are kept")
  func unknownWords() throws {
    let change = try Sample.entry(#""address":"a.b","mode":"list","action_reason":"because_i_can""#)
    #expect(change.mode == .other("list") && change.actionReason?.rawValue == "because_i_can")
  }

  @Test("objects of one address are told apart by their deposed key")
  func deposed() throws {
    let plan = try Sample.plan(
      #"""
      "resource_changes":[{"address":"a.b","change":{"actions":["no-op"]}},
      {"address":"a.b","deposed":"00000001","change":{"actions":["delete"]}},
      {"address":"a.b","deposed":"00000002","change":{"actions":["delete"]}}]
      """#)
    #expect(Set(plan.resourceChanges.map { "\($0.address) \($0.deposedKey ?? "")" }).count == 3)
    #expect(plan.counts.noOp == 1 && plan.counts.delete == 2)
  }
}
