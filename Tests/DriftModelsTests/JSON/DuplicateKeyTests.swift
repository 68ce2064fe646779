import DriftModels
import Testing

@Suite struct DuplicateKeyTests {
  static let cases: [(text: String, count: Int, a: Int?)] = [
    (#"{"a":1}"#, 0, 1), (#"{"a":1,"a":2}"#, 1, 2), (#"{"a":1,"b":0,"a":2,"a":3}"#, 2, 3),
    (#"{"a":1,"\u0061":2}"#, 1, 2), (#"{"\u0061":1,"a":2}"#, 1, 2), (#"{"\u0061":1,"\u0061":2}"#, 1, 2),
    (#"{"A":1,"a":2}"#, 0, 2), (#"{"":1,"":2,"a":3}"#, 1, 3), (#"[{"a":1,"a":2},{"b":1,"b":2}]"#, 2, nil),
    (#"{"a":{"a":1,"a":2},"a":3}"#, 2, 3), (#"{"a":1,"a":{}}"#, 1, nil),
  ]

  @Test("the last of equally named members counts, and the others are counted", arguments: cases.indices)
  func few(_ index: Int) throws {
    let (text, count, a) = Self.cases[index]
    let document = try JSONDocument(text)
    #expect(document.duplicateKeyCount == count)
    #expect(document.root["a"]?.int == a)
  }

  @Test("the same holds in objects of many members", arguments: [15, 16, 17, 18, 1_000])
  func many(_ distinct: Int) throws {
    let names = (0..<distinct).map { "\"k\($0)\":\($0)" }
    let text = "{" + (names + [#""k0":-1"#, #""\u006b1":-2"#]).joined(separator: ",") + "}"
    let document = try JSONDocument(text)
    #expect(document.duplicateKeyCount == 2)
    #expect(document.root["k0"]?.int == -1)
    #expect(document.root["k1"]?.int == -2)
    #expect(document.root["k2"]?.int == 2)
    let single = "{" + (["\"k0\":-1", "\"k1\":-2"] + names.dropFirst(2)).joined(separator: ",") + "}"
    let expected = try JSONDocument(single)
    #expect(document.root == expected.root && document.root.valueHash == expected.root.valueHash)
    #expect(document.root.value == expected.root.value)
    #expect(document.root.count == distinct + 2)
  }
}
