import DriftModels
import Testing

@testable import CloudEnum

@Suite("Paths into answers")
struct MappingPathTests {
  private static let item = """
    {"a": {"b": 1, "x.y/z": 2, "nil": null}, "list": [{"n": 1, "in": [1, 2]}, {"n": 2, "in": [3]}, {"m": 9}, 5],
     "map": {"k2": {"v": 2}, "k1": {"v": 1}}, "empty": [], "parent": {"id": "p"}, "Addons": {"azurePolicy": {"on": true}}}
    """

  @Test(
    "each form leads to its value",
    arguments: [
      ("a.b", "1"), ("a{x.y/z}", "2"), ("a.nil", "null"), ("a.nil.deeper", "null"), ("list[].n", "[1,2]"),
      ("list[].in[]", "[1,2,3]"), ("list[].in", "[[1,2],[3]]"), ("map{}.v", "[1,2]"), ("map{k2}.v", "2"),
      ("empty[]", "[]"),
      ("empty[].x", "[]"), ("Addons{azurepolicy}.on", "true"), ("parent.id", "\"p\""), ("$get.Table.Name", "\"t\""),
      ("$get.Keys[].K", "[\"a\"]"), ("$list[].n", "[7]"), ("$none", "null"), ("$none.a.b", "null"),
      ("%region", "\"eu\""),
      ("parent", "\"zone\""), ("@.a.b", "1"), ("@{a}.b", "1"),
    ])
  func follows(_ text: String, _ expected: String) throws {
    let path = try #require(MappingPath(text))
    #expect(path.value(in: try Self.scope()) == JSONValue(try JSONDocument(expected).root))
  }

  @Test(
    "what the answer does not hold is not there, rather than null",
    arguments: [
      "missing", "a.missing", "a.b.c", "a[]", "list.n", "a.b[]", "list{}", "$other.a", "$get.Missing", "%cluster",
    ])
  func absent(_ text: String) throws {
    let path = try #require(MappingPath(text))
    #expect(path.value(in: try Self.scope()) == nil)
  }

  @Test("inside a block @ is the element and ^ still the item")
  func blocks() throws {
    let scope = try Self.scope().inside(.object(["a": "element"]))
    #expect(try #require(MappingPath("@.a")).value(in: scope) == "element")
    #expect(try #require(MappingPath("^a.b")).value(in: scope) == 1)
  }

  @Test(
    "texts outside the grammar are refused",
    arguments: [
      "", ".", ".a", "a.", "a..b", "a[", "a[1]", "a{", "a]b", "$", "$.a", "$a.", "$a b", "%nowhere", "a b", "a.[]", "é",
    ])
  func malformed(_ text: String) {
    #expect(MappingPath(text) == nil)
  }

  static func scope() throws -> MappingScope {
    let details = #"{"get": {"Table": {"Name": "t"}, "Keys": [{"K": "a"}]}, "list": [{"n": 7}], "none": null}"#
    return MappingScope(
      item: JSONValue(try JSONDocument(item).root),
      details: try #require(JSONValue(try JSONDocument(details).root).members),
      context: MappingContext(region: "eu", parent: "zone"))
  }
}
