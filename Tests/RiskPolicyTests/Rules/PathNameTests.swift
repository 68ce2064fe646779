import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Names on the way to an attribute")
struct PathNameTests {
  @Test(
    "dots part names, except between brackets",
    arguments: [
      ("a.b.c", ["a", "b", "c"]), ("", []), ("p[name=rds.force_ssl].value", ["p[name=rds.force_ssl]", "value"]),
      ("a.p[name=x|y.z]", ["a", "p[name=x|y.z]"]),
    ])
  func names(_ path: String, _ expected: [String]) {
    #expect(PathName.names(path) == expected)
  }

  @Test("brackets tell which elements are meant")
  func parts() {
    #expect(PathName("settings").key == "settings" && PathName("settings").selector == nil)
    let name = PathName("parameter[name=TLS|ssl]")
    #expect(name.key == "parameter" && name.selector?.attribute == "name" && name.selector?.words == ["tls", "ssl"])
  }

  @Test(
    "the elements that are meant are found, whatever stands beside them",
    arguments: [
      (#"{"p":[{"name":"a","value":"1"},{"name":"TLS","value":"2"}]}"#, nil, ["p[1].value=2"]),
      (#"{"p":[{"name":"a","value":"1"}]}"#, nil, ["p=absent"]),
      (#"{"p":[]}"#, nil, ["p=absent"]), (#"{}"#, nil, ["p=absent"]), (#"{"p":"tls"}"#, nil, ["p=absent"]),
      (#"{"p":{"name":"tls","value":"3"}}"#, nil, ["p.value=3"]),
      (#"{"p":{"name":"a","value":"3"}}"#, nil, ["p=absent"]),
      (#"{"p":[{"value":"1"},{"name":"a","value":"2"}]}"#, #"{"p":[{"name":true},{}]}"#, ["p[0]=unknown"]),
      (#"{}"#, #"{"p":true}"#, ["p.value=unknown"]),
      (#"{"p":[{"name":"tls"}]}"#, #"{"p":[{"value":true}]}"#, ["p[0].value=unknown"]),
    ] as [(String, String?, [String])])
  func places(_ json: String, _ unknown: String?, _ expected: [String]) throws {
    let value = try Subjects.value(json, unknown: unknown)
    let found = value.places(PathName.names("p[name=tls].value")[...]).map { place in
      let text =
        switch place.value.content {
        case .absent: "absent"
        case .unknown: "unknown"
        case .value(let view): view.word ?? "?"
        }
      return "\(JSONPath.text(place.path))=\(text)"
    }
    #expect(found == expected)
  }

  @Test("an entry of a list is judged by its name: another one says nothing, and what hides its name may be it")
  func rule() throws {
    func answer(_ before: String, _ after: String, _ unknown: String? = nil) throws -> Answer? {
      try Subjects.verdict("aws_docdb_cluster_parameter_group", before: before, after: after, unknown: unknown).flags
        .first { $0.ruleID == "aws.docdb.parameter-tls" }?.answer
    }
    let on = #"{"parameter":[{"name":"ttl_monitor","value":"disabled"},{"name":"tls","value":"enabled"}]}"#
    let off = #"{"parameter":[{"name":"tls","value":"disabled"}]}"#
    #expect(try answer(on, off) == .yes)
    #expect(try answer(off, on) == nil)
    #expect(try answer(on, #"{"parameter":[{"name":"ttl_monitor","value":"disabled"}]}"#) == nil)
    #expect(try answer(on, "{}", #"{"parameter":true}"#) == .unknown)
    #expect(try answer(on, #"{"parameter":[{"value":"disabled"}]}"#, #"{"parameter":[{"name":true}]}"#) == .unknown)
  }

  @Test("drift that shows a value and not the name of its entry leaves it open, unless all that is declared is at hand")
  func drift() throws {
    let item = DriftItem(
      kind: .changed, address: "a", resourceType: "aws_docdb_cluster_parameter_group", providerResourceID: "id",
      name: "it",
      changes: [
        AttributeDifference(
          path: [.key("parameter"), .index(0), .key("value")], declared: .json(#""enabled""#),
          live: .json(#""disabled""#))
      ])
    var evaluator = RiskEvaluator()
    #expect(evaluator.evaluate(RiskSubject(item)).undecided.contains("encryption-disabled"))
    let other = DriftItem(
      kind: .changed, address: "a", resourceType: "aws_docdb_cluster_parameter_group", providerResourceID: "id",
      name: "it",
      changes: [AttributeDifference(path: [.key("family")], declared: .json(#""a""#), live: .json(#""b""#))])
    #expect(!evaluator.evaluate(RiskSubject(other)).flags.contains { $0.flagID == "encryption-disabled" })
    let declared = try JSONDocument(#"{"parameter":[{"name":"tls","value":"enabled"}]}"#).root
    #expect(
      evaluator.evaluate(RiskSubject(item, declared: RiskValue(declared))).certain.contains("encryption-disabled"))
  }
}
