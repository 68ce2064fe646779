import DriftDiff
import DriftModels
import Testing

@Suite("Comparing attributes")
struct AttributeComparisonTests {
  struct Row: Sendable, CustomTestStringConvertible {
    var type = "aws_thing"
    let declared: String
    let live: String
    let paths: [String]
    var testDescription: String { "\(declared) and \(live)" }
  }

  static let presence = [
    Row(declared: #"{"a":1,"b":2}"#, live: #"{"a":1}"#, paths: []),
    Row(declared: #"{"a":1}"#, live: #"{"a":1,"b":2}"#, paths: []),
    Row(declared: #"{"a":1}"#, live: #"{"a":null}"#, paths: ["a"]),
    Row(declared: #"{"a":null}"#, live: #"{"a":1}"#, paths: ["a"]),
    Row(declared: #"{"a":""}"#, live: #"{"a":null}"#, paths: []),
    Row(declared: #"{"a":[]}"#, live: #"{"a":{}}"#, paths: []),
    Row(declared: #"{"a":[{"b":null,"c":""}]}"#, live: #"{"a":[]}"#, paths: []),
    Row(declared: #"{"a":[""]}"#, live: #"{"a":[]}"#, paths: ["a"]),
    Row(declared: #"{"a":false}"#, live: #"{"a":null}"#, paths: ["a"]),
    Row(declared: #"{"a":{"b":1,"c":null}}"#, live: #"{"a":{"b":1}}"#, paths: []),
    Row(declared: #"{"a":{"b":1}}"#, live: #"{"a":{"b":1,"c":2}}"#, paths: ["a.c"]),
    Row(declared: #"{"a":{"b":1}}"#, live: #"{"a":null}"#, paths: ["a.b"]),
    Row(declared: #"{"a":1,"a":2}"#, live: #"{"a":2}"#, paths: []),
  ]

  static let kinds = [
    Row(declared: #"{"a":1}"#, live: #"{"a":"1"}"#, paths: []),
    Row(declared: #"{"a":"1e3"}"#, live: #"{"a":1000.0}"#, paths: []),
    Row(declared: #"{"a":"01"}"#, live: #"{"a":1}"#, paths: ["a"]),
    Row(declared: #"{"a":true}"#, live: #"{"a":"true"}"#, paths: []),
    Row(declared: #"{"a":true}"#, live: #"{"a":"yes"}"#, paths: ["a"]),
    Row(declared: #"{"a":true}"#, live: #"{"a":1}"#, paths: ["a"]),
    Row(declared: #"{"a":9007199254740993}"#, live: #"{"a":9007199254740992}"#, paths: ["a"]),
    Row(declared: #"{"a":"9007199254740993"}"#, live: #"{"a":9007199254740992}"#, paths: ["a"]),
    Row(declared: #"{"a":"x"}"#, live: #"{"a":"X"}"#, paths: ["a"]),
    Row(declared: #"{"a":{"b":1}}"#, live: #"{"a":"text"}"#, paths: ["a"]),
    Row(declared: #"{"a":{"b.c":1,"d":2}}"#, live: #"{"a":{"b.c":2,"d":2}}"#, paths: [#"a["b.c"]"#]),
  ]

  static let lists = [
    Row(declared: #"{"a":[1,2]}"#, live: #"{"a":["1","2"]}"#, paths: []),
    Row(declared: #"{"a":[1,2]}"#, live: #"{"a":[2,1]}"#, paths: ["a"]),
    Row(declared: #"{"a":[1]}"#, live: #"{"a":[1,2]}"#, paths: ["a"]),
    Row(declared: #"{"a":[1]}"#, live: #"{"a":[1,null]}"#, paths: []),
    Row(declared: #"{"a":[{"b":1},{"b":2}]}"#, live: #"{"a":[{"b":1},{"b":3}]}"#, paths: ["a[1].b"]),
    Row(declared: #"{"a":[{"b":1},{"b":2}]}"#, live: #"{"a":[{"b":1}]}"#, paths: ["a[1]"]),
    Row(declared: #"{"a":[{"b":1}]}"#, live: #"{"a":[{"b":1},{"b":2}]}"#, paths: ["a"]),
    Row(declared: #"{"a":[{"b":1}]}"#, live: #"{"a":{"b":"1"}}"#, paths: []),
    Row(declared: #"{"a":[{"b":1}]}"#, live: #"{"a":{"b":2}}"#, paths: ["a.b"]),
    Row(declared: #"{"a":[{"b":1},{"b":1}]}"#, live: #"{"a":{"b":1}}"#, paths: ["a"]),
    Row(declared: #"{"a":[[1],[2]]}"#, live: #"{"a":[[1],[3]]}"#, paths: ["a[1]"]),
  ]

  static let sets = [
    Row(declared: #"{"subnet_ids":["a","b"]}"#, live: #"{"subnet_ids":["b","a","b"]}"#, paths: []),
    Row(declared: #"{"subnet_ids":["a","b"]}"#, live: #"{"subnet_ids":["b"]}"#, paths: ["subnet_ids"]),
    Row(declared: #"{"subnet_ids":["1"]}"#, live: #"{"subnet_ids":[1]}"#, paths: []),
    Row(declared: #"{"subnet_ids":null}"#, live: #"{"subnet_ids":["a"]}"#, paths: ["subnet_ids"]),
    Row(
      type: "kubernetes_thing", declared: #"{"subnet_ids":["a","b"]}"#, live: #"{"subnet_ids":["b","a"]}"#,
      paths: ["subnet_ids"]),
    Row(
      type: "aws_security_group", declared: #"{"ingress":[{"from_port":1},{"from_port":2},{"from_port":3}]}"#,
      live: #"{"ingress":[{"from_port":3},{"from_port":"1"},{"from_port":9}]}"#, paths: ["ingress[1].from_port"]),
    Row(
      type: "aws_security_group", declared: #"{"ingress":[{"from_port":1},{"from_port":2}]}"#,
      live: #"{"ingress":[{"from_port":2}]}"#, paths: ["ingress[0]"]),
    Row(
      type: "aws_security_group", declared: #"{"ingress":[{"from_port":1}]}"#,
      live: #"{"ingress":[{"from_port":2},{"from_port":1},{"from_port":3}]}"#, paths: ["ingress"]),
    Row(
      type: "aws_security_group",
      declared: #"{"ingress":[{"from_port":1,"cidr_blocks":["a","b"]},{"from_port":2,"cidr_blocks":["c"]}]}"#,
      live: #"{"ingress":[{"from_port":2,"cidr_blocks":["d"]},{"from_port":1,"cidr_blocks":["b","a"]}]}"#,
      paths: ["ingress[1].cidr_blocks"]),
    Row(
      type: "azurerm_linux_virtual_machine",
      declared: #"{"network_interface_ids":["/subscriptions/A/x","/subscriptions/A/y"]}"#,
      live: #"{"network_interface_ids":["/subscriptions/a/Y","/subscriptions/a/X"]}"#, paths: []),
  ]

  static let documents = [
    Row(declared: #"{"a":"{\"b\":[1,2]}"}"#, live: #"{"a":"{ \"b\" : [1, 2.0] }"}"#, paths: []),
    Row(declared: #"{"a":"{\"b\":[1,2]}"}"#, live: #"{"a":"{\"b\":[2,1]}"}"#, paths: ["a"]),
    Row(declared: #"{"a":"{\"b\":1}"}"#, live: #"{"a":{"b":1}}"#, paths: []),
    Row(declared: #"{"a":"{\"b\":\"1\"}"}"#, live: #"{"a":"{\"b\":1}"}"#, paths: ["a"]),
    Row(declared: #"{"a":"{\"b\":null}"}"#, live: #"{"a":"{}"}"#, paths: ["a"]),
    Row(declared: #"{"a":"{\"b\":1}"}"#, live: #"{"a":"{\"b\":1"}"#, paths: ["a"]),
    Row(declared: #"{"a":"[1]"}"#, live: #"{"a":"[ 1 ]"}"#, paths: []),
    Row(declared: #"{"a":"1"}"#, live: #"{"a":"1.0"}"#, paths: ["a"]),
  ]

  @Test("what differs in meaning is reported where it does", arguments: presence + kinds + lists + sets + documents)
  func differences(_ row: Row) throws {
    #expect(try Make.differences(row.type, declared: row.declared, live: row.live) == row.paths)
  }

  @Test("a difference is one from both sides", arguments: presence + kinds + documents)
  func symmetric(_ row: Row) throws {
    let turned = try Make.differences(row.type, declared: row.live, live: row.declared)
    #expect(turned.isEmpty == row.paths.isEmpty)
  }

  @Test("both values are shown as written, with the rule that looked at them")
  func evidence() throws {
    let report = try Make.report(
      "aws_subnet", declared: #"{"a":"{\"b\":1}","size":1.50,"tags":{"x":"1"},"tags_all":{"x":"1","y":"2"}}"#,
      live: #"{"a":"{\"b\":2}","size":2e1,"tags":{"x":"1","y":"3"}}"#)
    #expect(
      report.items.first?.changes == [
        AttributeDifference(
          path: [.key("a")], declared: .json(#""{\"b\":1}""#), live: .json(#""{\"b\":2}""#), rule: "generic.json-string"
        ),
        AttributeDifference(path: [.key("size")], declared: .json("1.50"), live: .json("2e1")),
        AttributeDifference(
          path: [.key("tags"), .key("y")], declared: .json(#""2""#), live: .json(#""3""#), rule: "generic.tags-all"),
      ])
  }

  @Test("paths stand in order: names by their bytes, positions by number")
  func order() throws {
    let blocks = (0..<12).map { #"{"b":\#($0)}"# }.joined(separator: ",")
    let others = (0..<12).map { #"{"b":\#($0 == 2 || $0 == 10 ? -1 : $0)}"# }.joined(separator: ",")
    let paths = try Make.differences(
      declared: #"{"z":1,"a":[\#(blocks)],"B":1}"#, live: #"{"B":2,"a":[\#(others)],"z":2}"#)
    #expect(paths == ["B", "a[2].b", "a[10].b", "z"])
  }

  @Test("a value of more than 4 KiB is given by its digest and length", arguments: [4_094, 4_095])
  func digest(length: Int) throws {
    let long = String(repeating: "x", count: length)
    let report = try Make.report(declared: #"{"a":"\#(long)"}"#, live: #"{"a":"y"}"#)
    let declared = try #require(report.items.first?.changes.first?.declared)
    switch declared {
    case .json(let text): #expect(length == 4_094 && text.utf8.count == 4_096)
    case .digest(let sha256, let bytes):
      #expect(length == 4_095 && bytes == 4_097)
      #expect(sha256 == "7dc2ab58e8453f13a450b0516fb253714b73d53f4e44230ba08ca6e41797a527")
    case .absent, .sensitive: Issue.record("\(declared)")
    }
  }
}
