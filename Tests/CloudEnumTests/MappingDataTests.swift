import CloudEnum
import DriftModels
import Testing

@Suite("Mapping data of one's own")
struct MappingDataTests {
  private static func data(_ entry: String) -> String {
    #"{"version": 1, "cloud": "acme", "provider": "acme/acme 1.0", "types": [\#(entry)]}"#
  }

  private static func entry(_ change: (String, String)? = nil) -> String {
    let whole =
      #"{"terraform":"acme_box","aliases":["acme_crate"],"provider":"Acme/Box","scope":"global","id":[["box-",{"from":"id"}]],"name":[[{"from":"name"}]],"attributes":[{"tf":"size","type":"n","from":["size"],"do":["int"]}],"calls":{}}"#
    guard let change else { return whole }
    return whole.replacing(change.0, with: change.1)
  }

  @Test("a type is found by its names on both sides, in any letter case of the cloud's")
  func lookup() throws {
    let catalogue = try MappingCatalogue(JSONDocument(Self.data(Self.entry())))
    #expect(catalogue.provider == "acme/acme 1.0")
    #expect(catalogue.cloud == .other("acme"))
    let mapping = try #require(catalogue.mapping(terraformType: "acme_box"))
    #expect(catalogue.mapping(terraformType: "acme_crate") == mapping)
    #expect(catalogue.mappings(providerType: "acme/BOX") == [mapping])
    #expect(catalogue.mapping(terraformType: "acme_lid") == nil)
    #expect(catalogue.mappings(providerType: "Acme/Lid").isEmpty)
    let live = try mapping.map(item: JSONDocument(#"{"id": 7, "size": "3"}"#).root, context: MappingContext())
    #expect(live.providerResourceID == "box-7")
    #expect(live.properties?["size"]?.int == 3)
  }

  @Test(
    "a fault is told with its place",
    arguments: [
      (
        ("\"terraform\":\"acme_box\"", "\"terraform\":7"),
        "wrong type: types[0].terraform: expected a string, found a number"
      ),
      (("\"provider\":\"Acme/Box\",", ""), "missing key: types[0]: \"provider\" is not there"),
      (
        ("\"scope\":\"global\"", "\"scope\":\"lunar\""),
        "unknown word: types[0].scope: expected one of regional, global"
      ),
      (
        ("\"from\":[\"size\"]", "\"from\":[\"size..x\"]"), "malformed path: types[0].attributes[0].from[0]: \"size..x\""
      ),
      (
        ("\"from\":[\"size\"]", "\"from\":\"size\""),
        "wrong type: types[0].attributes[0].from: expected an array, found a string"
      ),
      (("\"do\":[\"int\"]", "\"do\":[\"integer\"]"), "unknown transform: types[0].attributes[0].do[0]: \"integer\""),
      (("\"type\":\"n\"", "\"type\":\"number\""), "unknown word: types[0].attributes[0].type: expected one of s, n"),
      (("{\"from\":\"id\"}", "{\"path\":\"id\"}"), "missing key: types[0].id[0][1]: \"from\" is not there"),
      (
        ("\"calls\":{}", "\"calls\":{},\"tags\":{\"from\":\"t\",\"shape\":\"round\"}"),
        "unknown word: types[0].tags.shape: expected one of kv"
      ),
      (
        ("\"calls\":{}", "\"calls\":{},\"select\":[{\"from\":\"a\"}]"),
        "missing key: types[0].select[0]: \"exists\" is not there"
      ),
      (
        ("\"calls\":{}", "\"calls\":{},\"managed_by\":[{\"by\":\"x\",\"all\":[{\"is\":[\"a\"]}]}]"),
        "missing key: types[0].managed_by[0].all[0]: \"from\" is not there"
      ),
    ])
  func faults(_ change: (String, String), _ message: String) throws {
    let document = try JSONDocument(Self.data(Self.entry(change)))
    let error = #expect(throws: MappingError.self) { try MappingCatalogue(document) }
    #expect(error.map { "\($0)".hasPrefix(message) } == true, "\(error.map { "\($0)" } ?? "")")
  }

  @Test("clouds without data are named")
  func unknownCloud() {
    #expect(throws: MappingError.noMappings(cloud: .other("acme"))) {
      try MappingCatalogue.standard(for: .other("acme"))
    }
  }
}
