import DriftModels
import Testing

@Suite struct JSONViewTests {
  static func sample() throws -> JSONView {
    try JSONDocument(
      #"{"s":"x","n":1.5,"t":true,"f":false,"z":null,"a":[1,[2,{"k":3}]],"e":[],"o":{},"a b":{"":{"ü":0}}}"#
    ).root
  }

  @Test(
    "each kind answers to its own accessor only",
    arguments: [
      ("s", JSONKind.string), ("n", .number), ("t", .bool), ("f", .bool), ("z", .null), ("a", .array), ("e", .array),
      ("o", .object),
    ])
  func kinds(_ key: String, _ kind: JSONKind) throws {
    let view = try #require(try Self.sample()[key])
    #expect(view.kind == kind)
    #expect((view.string != nil) == (kind == .string))
    #expect((view.number != nil) == (kind == .number))
    #expect((view.bool != nil) == (kind == .bool))
    #expect(view.isNull == (kind == .null))
    #expect((view.elements != nil) == (kind == .array))
    #expect((view.members != nil) == (kind == .object))
    #expect((view.count != nil) == (kind == .array || kind == .object))
    #expect(view["x"] == nil)
  }

  @Test("elements are found by position, and not outside")
  func positions() throws {
    let array = try #require(try Self.sample()["a"])
    #expect(array[0]?.int == 1)
    #expect(array[1]?[1]?["k"]?.int == 3)
    #expect(array[2] == nil && array[-1] == nil && array[Int.max] == nil)
    #expect(try Self.sample()["e"]?[0] == nil)
  }

  @Test("a value knows its path, its offset and its bytes")
  func places() throws {
    let root = try Self.sample()
    let value = try #require(root["a"]?[1]?[1]?["k"])
    #expect(value.path == "a[1][1].k")
    #expect(root.path.isEmpty && root.byteOffset == 0)
    #expect(root["a"]?.withSource { String(decoding: $0, as: UTF8.self) } == #"[1,[2,{"k":3}]]"#)
    #expect(root["s"]?.withSource { String(decoding: $0, as: UTF8.self) } == #""x""#)
    #expect(root["a b"]?[""]?["ü"]?.path == #"["a b"][""].ü"#)
    let error = value.wrongKind(expected: .string)
    #expect(
      error.description == "wrong type: a[1][1].k: expected a string, found a number (line 1, byte \(value.byteOffset))"
    )
  }

  @Test("paths are written with dots where names allow")
  func paths() {
    #expect(
      JSONPath.text([.key("ingress"), .index(0), .key("a-b_1"), .key("x.y"), .key("q\"\\\n")])
        == #"ingress[0].a-b_1["x.y"]["q\"\\\n"]"#)
    #expect(JSONPath.text([.index(3)]) == "[3]")
    #expect(JSONPath.text([]) == "")
  }

  @Test("a view outlives its document, and goes to other tasks")
  func outliving() async throws {
    let view = try #require(try Self.sample()["a"])
    let sum = await Task { view[1]?[0]?.int }.value
    #expect(sum == 2)
  }
}

@Suite("A document apart")
struct DocumentApartTests {
  @Test("is the same document, and outlives the one that it is from")
  func same() throws {
    var document: JSONDocument? = try JSONDocument(#"{"a": [1, {"b": "ü"}]}"#)
    let apart = try #require(document?.apart)
    #expect(apart.root == document?.root)
    #expect(apart.byteCount == document?.byteCount)
    document = nil
    #expect(apart.root["a"]?[1]?["b"]?.string == "ü")
  }
}
