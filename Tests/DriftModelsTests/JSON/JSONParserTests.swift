import DriftModels
import Foundation
import Testing

/// One parser for many documents, and the ways bytes come to it.
@Suite struct JSONParserTests {
  @Test("a document stays as it is while its parser goes on", arguments: [false, true])
  func earlierDocumentsStay(_ recycles: Bool) throws {
    var parser = JSONParser(recyclesMemory: recycles)
    var kept: [(JSONView, JSONValue)] = []
    for seed in 0..<200 as Range<UInt64> {
      var json = RandomJSON(seed: seed)
      let value = json.value()
      let document = try parser.parse(Array(json.text(of: value).utf8))
      #expect(document.root.value == value)
      // Some stay, some go before the next: both ways to the parser's memory are taken.
      if seed % 3 == 0 { kept.append((document.root, value)) }
    }
    for (view, value) in kept { #expect(view.value == value) }
  }

  @Test("a view alone keeps its document's memory from being used again")
  func viewHolds() throws {
    var parser = JSONParser(recyclesMemory: true)
    let text = try #require(try parser.parse(Array(#"{"a":["first","second"]}"#.utf8)).root["a"]?[1]?.text)
    for _ in 0..<10 { _ = try parser.parse(Array(#"[1,2,3,4,5,6,7,8,9,10]"#.utf8)) }
    #expect(text.description == "second")
  }

  @Test("copies of a parser don't share memory that is in use")
  func copies() throws {
    var first = JSONParser(recyclesMemory: true)
    _ = try first.parse(Array("[1,2,3]".utf8))
    var second = first
    let left = try first.parse(Array("[4,5,6]".utf8))
    let right = try second.parse(Array(#"["a","b","c"]"#.utf8))
    #expect(left.root.elements.map { $0.map(\.int) } == [4, 5, 6])
    #expect(right.root.elements.map { $0.map(\.string) } == ["a", "b", "c"])
  }

  @Test("a refused text leaves the parser fit for the next")
  func afterError() throws {
    var parser = JSONParser(recyclesMemory: true)
    for _ in 0..<3 {
      #expect(throws: JSONError.self) { try parser.parse(Array("[1,2,".utf8)) }
      #expect(try parser.parse(Array("[1,2]".utf8)).root.count == 2)
    }
  }

  @Test("bytes are read alike from arrays, slices, lazy sequences, shared sources and files of any size")
  func inputs() throws {
    for count in [0, 1, 4_000, 40_000] {
      let text = "[" + Array(repeating: "\"é\"", count: count).joined(separator: ",") + "]"
      let bytes = Array(text.utf8)
      let expected = try JSONDocument(bytes).root
      #expect(expected.count == count)
      #expect(try JSONDocument(([0] + bytes)[1...]).root == expected)
      #expect(try JSONDocument(bytes.lazy.map { $0 }).root == expected)
      var builder = try JSONSourceBuilder()
      for start in stride(from: 0, to: bytes.count, by: 1_000) {
        try bytes[start..<min(start + 1_000, bytes.count)].withUnsafeBytes { try builder.append($0) }
      }
      let source = builder.finish()
      var parser = JSONParser()
      #expect(source.byteCount == bytes.count)
      #expect(try parser.parse(source).root == expected)
      #expect(try parser.parse(source).root == expected)
      let file = FileManager.default.temporaryDirectory.appending(path: "json-\(UUID().uuidString)")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      #expect(try JSONDocument(file: file.path).root == expected)
    }
  }

  @Test("a file whose length is a whole number of pages ends where it ends")
  func wholePages() throws {
    for count in [65_536, 65_537, 131_072] {
      let bytes = Array("[\"".utf8) + [UInt8](repeating: 0x61, count: count - 4) + Array("\"]".utf8)
      let file = FileManager.default.temporaryDirectory.appending(path: "json-\(UUID().uuidString)")
      try Data(bytes).write(to: file)
      defer { try? FileManager.default.removeItem(at: file) }
      #expect(try JSONDocument(file: file.path).byteCount == count)
      try Data(bytes.dropLast()).write(to: file)
      #expect(throws: JSONError.self) { try JSONDocument(file: file.path) }
    }
  }

  @Test("files that can't be read say why")
  func unreadable() throws {
    let missing = try #require(throws: JSONError.self) { try JSONDocument(file: "/no/such/file.json") }
    #expect(missing.description == "cannot read: /no/such/file.json: No such file or directory")
    let folder = try #require(throws: JSONError.self) { try JSONDocument(file: "/") }
    #expect(folder.description == "cannot read: /: it is a directory")
  }
}
