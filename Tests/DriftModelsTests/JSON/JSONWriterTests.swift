import DriftModels
import Testing

@Suite struct JSONWriterTests {
  static let seeds = (0..<100).map { _ in UInt64.random(in: 0...UInt64.max) }

  @Test("what is written is read back as the same value, on one line or many", arguments: seeds)
  func roundTrip(_ seed: UInt64) throws {
    var json = RandomJSON(seed: seed)
    let value = json.value()
    for indent in [0, 1, 2, 4] {
      var writer = JSONWriter(indent: indent)
      writer.value(value)
      let document = try JSONDocument(writer.bytes)
      #expect(document.root.value == value, "seed \(seed)")
      #expect(document.duplicateKeyCount == 0, "seed \(seed)")
      #expect(writer.bytes.contains(0x0A) == (indent > 0 && document.root.count ?? 0 > 0), "seed \(seed)")
    }
  }

  @Test("every scalar of the first two planes' edges is read back")
  func scalars() throws {
    let edges: [ClosedRange<UInt32>] = [
      0...0x250, 0x7F0...0x810, 0xD7F0...0xD7FF, 0xE000...0xE010, 0xFFF0...0x10010, 0x1F600...0x1F610,
      0x10FFF0...0x10FFFF,
    ]
    var text = ""
    for value in edges.joined() { if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) } }
    var writer = JSONWriter()
    writer.object { $0.member(text, text) }
    let root = try JSONDocument(writer.bytes).root
    #expect(root[text]?.string.map { Array($0.utf8) } == Array(text.utf8))
  }

  @Test("escapes are the shortest there are")
  func escapes() {
    var writer = JSONWriter()
    writer.value("\u{0}\u{8}\t\n\u{B}\u{C}\r\u{1F}\"\\/\u{7F}é\u{2028}")
    #expect(writer.text == #""\u0000\b\t\n\u000b\f\r\u001f\"\\/\#u{7F}é\#u{2028}""#)
  }

  private static func sample(_ indent: Int) -> JSONWriter {
    var writer = JSONWriter(indent: indent)
    writer.object {
      $0.member("text", "a: b")
      $0.member("none", String?.none)
      $0.key("empty")
      $0.array { _ in }
      $0.key("list")
      $0.array {
        $0.object { _ in }
        $0.value(1)
        $0.value(1.5)
        $0.value(Double.infinity)
        $0.array { $0.value(true) }
      }
      $0.member("any", ["z": 1, "a": [nil, false]])
    }
    return writer
  }

  @Test("one line holds no white space")
  func oneLine() {
    let expected =
      #"{"text":"a: b","none":null,"empty":[],"list":[{},1,1.5,null,[true]],"any":{"a":[null,false],"z":1}}"#
    #expect(Self.sample(0).text == expected)
  }

  @Test("with indentation each member and element has its line, and empty containers stay closed")
  func indented() {
    let expected = """
      {
        "text": "a: b",
        "none": null,
        "empty": [],
        "list": [
          {},
          1,
          1.5,
          null,
          [
            true
          ]
        ],
        "any": {
          "a": [
            null,
            false
          ],
          "z": 1
        }
      }
      """
    #expect(Self.sample(2).text == expected)
  }

  @Test("parts taken along the way make the same text", arguments: [0, 2])
  func streaming(_ indent: Int) {
    var whole = JSONWriter(indent: indent)
    var parts = JSONWriter(indent: indent)
    var taken: [UInt8] = []
    whole.beginObject()
    parts.beginObject()
    for index in 0..<5 {
      taken += parts.take()
      whole.key("k\(index)")
      parts.key("k\(index)")
      taken += parts.take()
      whole.beginArray()
      parts.beginArray()
      for element in 0..<index {
        taken += parts.take()
        whole.value(element)
        parts.value(element)
      }
      taken += parts.take()
      whole.endArray()
      parts.endArray()
    }
    whole.endObject()
    parts.endObject()
    taken += parts.take()
    #expect(taken == whole.bytes)
    #expect(parts.bytes.isEmpty)
  }

  @Test("values of a document are written with their bytes as they are")
  func source() throws {
    let root = try JSONDocument(#"{"a": [1.0,  "x\u0041"], "b":1e2}"#).root
    var writer = JSONWriter()
    try writer.array {
      $0.value(try #require(root["a"]))
      $0.value(try #require(root["b"]))
      $0.value(json: Array(#"{"raw":true}"#.utf8))
    }
    #expect(writer.text == #"[[1.0,  "x\u0041"],1e2,{"raw":true}]"#)
  }
}

@Suite("Names of members that are plain")
struct PlainKeyTests {
  @Test("are written as all others are", arguments: [0, 2])
  func same(indent: Int) {
    var plain = JSONWriter(indent: indent, capacity: 4)
    var usual = JSONWriter(indent: indent)
    plain.object {
      $0.key(plain: "a")
      $0.value(1)
      $0.key(plain: "b_c")
      $0.array { $0.value("x") }
    }
    usual.object {
      $0.key("a")
      $0.value(1)
      $0.key("b_c")
      $0.array { $0.value("x") }
    }
    #expect(plain.bytes == usual.bytes)
  }
}
