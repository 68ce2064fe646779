import DriftModels
import Testing

/// Elements in batches are those of the whole document, in each of the three forms.
@Suite struct JSONElementStreamTests {
  private static func stream(_ text: String) throws -> JSONElementStream {
    try JSONElementStream(JSONSource(copying: text), arrayKey: "resources")
  }

  private static func elements(_ text: String) throws -> ([JSONView], JSONElementStream) {
    var stream = try stream(text)
    var elements: [JSONView] = []
    while let batch = try stream.nextBatch() { elements += batch }
    #expect(stream.count == elements.count)
    return (elements, stream)
  }

  static let element = #"{"id":"x","list":[1,[2,{}]],"text":"\#(String(repeating: "é\\n", count: 50))"}"#

  @Test("many batches hold what one document holds", arguments: [0, 1, 2, 20_000])
  func batches(_ count: Int) throws {
    let list = "[" + Array(repeating: Self.element, count: count).joined(separator: " ,\n") + " ]"
    let expected = Array(try #require(try JSONDocument(list).root.elements))
    #expect(try Self.elements(list).0 == expected)
    #expect(try Self.elements(#"{"a":1,"resources": \#(list), "b":[2]}"#).0 == expected)
    if count > 1 {
      #expect(try Self.elements(Array(repeating: Self.element, count: count).joined(separator: "\n")).0 == expected)
    }
  }

  @Test("members before and after the array become the envelope")
  func envelope() throws {
    let (elements, stream) = try Self.elements(#"{"a":1,"resources":[{}],"b":{"c":[2]}}"#)
    #expect(elements.count == 1)
    #expect(stream.envelope == ["a": 1, "b": ["c": [2]]])
  }

  static let faults: [(text: String, path: String, offset: Int)] = [
    (#"{"resources":[{},{"x":tru}]}"#, "resources[1].x", 22),
    (#"[{},{"x":?}]"#, "[1].x", 9), (#"{"a":{"b":?}}"#, "a.b", 10), (#"{"a":[1,?],"resources":[]}"#, "a[1]", 8),
    (#"{"resources":[1,2,3],"z":[0,{"y":?}]}"#, "z[1].y", 33), (#"{"resources":[1,]}"#, "resources[1]", 16),
    (#"{"resources":{}}"#, "resources", 0), (#"{"resources":[],"resources":[]}"#, "", 28),
    (#"{"resources":[],}"#, "", 16),
    (#"{"resources":[]} x"#, "", 17), ("[1] 2", "", 4), (#"{"resources":[1"#, "resources[1]", 15), ("1", "", 0),
  ]

  @Test("faults are named with the place in the whole text", arguments: faults.indices)
  func places(_ index: Int) throws {
    let (text, path, offset) = Self.faults[index]
    let error = try #require(throws: JSONError.self) { try Self.elements(text) }
    #expect(error.path == path)
    #expect(error.offset == offset)
  }

  @Test("a fault far behind the first batch counts from the array's first element")
  func farFault() throws {
    let text = #"{"resources":["# + String(repeating: Self.element + ",", count: 20_000) + #"{"x":?}]}"#
    let error = try #require(throws: JSONError.self) { try Self.elements(text) }
    #expect(error.path == "resources[20000].x")
    #expect(error.offset == text.utf8.count - 4)
  }

  @Test("an element far behind the first batch knows its path and offset")
  func farElement() throws {
    let text = "[" + String(repeating: Self.element + ",", count: 20_000) + #"{"x":[7]}]"#
    let last = try #require(try Self.elements(text).0.last)
    #expect(last["x"]?[0]?.path == "[20000].x[0]")
    #expect(last["x"]?[0]?.byteOffset == text.utf8.count - 4)
  }
}

extension JSONSource {
  fileprivate init(copying text: String) throws {
    var builder = try JSONSourceBuilder(expecting: text.utf8.count)
    try Array(text.utf8).withUnsafeBytes { try builder.append($0) }
    self = builder.finish()
  }
}
