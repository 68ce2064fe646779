import Testing

@testable import DriftModels

/// The scanner writes words without looking, so the room it is given must cover the worst text of each length.
@Suite struct TapeRoomTests {
  /// Texts with as many words as possible for their bytes.
  static let densest: [(name: String, text: String)] = [
    ("lists of one", list(of: "[1]", count: 20_000)),
    ("deep lists", list(of: nested(500), count: 2_000)),
    ("objects of one", list(of: #"{"":1}"#, count: 20_000)),
    ("digits", list(of: "1", count: 100_000)),
    ("empty lists", list(of: "[]", count: 50_000)),
    ("empty strings", list(of: #""""#, count: 50_000)),
    ("one deep list", nested(512)),
  ]

  @Test("a text that is all brackets and digits gets enough tape", arguments: densest.indices)
  func wordsFit(_ index: Int) throws {
    let (_, text) = Self.densest[index]
    let document = try JSONDocument(text)
    #expect(document.tapeWordCount <= text.utf8.count)
    let again = try document.root.value.reparsed()
    #expect(document.root == again)
  }

  @Test("elements read in batches get enough tape", arguments: ["[1]", #"{"":1}"#, "[[[[1]]]]"])
  func batchesFit(_ element: String) throws {
    let text = Self.list(of: element, count: 300_000)
    let source = try Array(text.utf8).withUnsafeBytes { bytes throws(JSONError) in try JSONSource(copying: bytes) }
    var stream = try JSONElementStream(source, arrayKey: "resources")
    var count = 0
    while let batch = try stream.nextBatch() { count += batch.reduce(0) { sum, _ in sum + 1 } }
    #expect(count == 300_000)
  }

  private static func list(of element: String, count: Int) -> String {
    "[" + Array(repeating: element, count: count).joined(separator: ",") + "]"
  }

  private static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
  }
}

extension JSONValue {
  /// Written and parsed again.
  fileprivate func reparsed() throws -> JSONView {
    var writer = JSONWriter()
    writer.value(self)
    return try JSONDocument(writer.bytes).root
  }
}
