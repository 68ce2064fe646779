import DriftModels
import Testing

@Suite struct DeclaredResourceTests {
  static let table: [(resource: String, instance: String, mode: ResourceMode, address: String)] = [
    (#"{"type":"aws_vpc","name":"main"}"#, "{}", .managed, "aws_vpc.main"),
    (#"{"type":"aws_vpc","name":"main","module":""}"#, #"{"index_key":null}"#, .managed, "aws_vpc.main"),
    (#"{"type":"aws_vpc","name":"main"}"#, #"{"index_key":0}"#, .managed, "aws_vpc.main[0]"),
    (#"{"type":"aws_vpc","name":"main"}"#, #"{"index_key":"0"}"#, .managed, #"aws_vpc.main["0"]"#),
    (
      #"{"type":"aws_vpc","name":"main","module":"module.a[\"x\"]"}"#, #"{"index_key":"q\"${\u00a0"}"#, .managed,
      #"module.a["x"].aws_vpc.main["q\"$${\u00a0"]"#
    ),
    (#"{"type":"aws_ami","name":"u","module":"module.a"}"#, "{}", .data, "module.a.data.aws_ami.u"),
  ]

  @Test("the address of a state's instance is as Terraform prints it", arguments: table.indices)
  func rawState(_ index: Int) throws {
    let (resource, instance, mode, address) = Self.table[index]
    let view = try JSONDocument(resource).root
    let declared = DeclaredResource(
      resource: view, instance: try JSONDocument(instance).root, mode: mode, type: view["type"]?.string ?? "",
      attributes: nil, sensitivity: .none, deposedKey: nil)
    #expect(declared.address == address)
    #expect(try ResourceAddress(declared.address).description == address)
  }

  @Test("addresses that are given are kept")
  func given() throws {
    let text = try #require(try JSONDocument(#"["aws_vpc.\u0061[0]"]"#).root[0]?.text)
    let spelled = DeclaredResource(
      addressText: text, mode: .managed, type: "aws_vpc", attributes: nil, sensitivity: .all, deposedKey: "d1",
      stateIndex: 2)
    #expect(spelled.address == "aws_vpc.a[0]" && spelled.deposedKey == "d1" && spelled.stateIndex == 2)
    let made = DeclaredResource(address: try ResourceAddress("data.aws_ami.u"), attributes: nil)
    #expect(made.address == "data.aws_ami.u" && made.mode == .data && made.type == "aws_ami")
  }
}
