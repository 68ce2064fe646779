import DriftModels
import Testing

/// A text inside a string of a larger object, unescaped while the object arrives.
@Suite struct JSONEmbeddedReaderTests {
  private static func read(_ body: [UInt8], cutAt cuts: [Int]) throws -> (
    envelope: JSONValue, text: [UInt8]?, count: Int
  ) {
    var reader = try JSONEmbeddedReader(key: "plan")
    var start = 0
    for end in cuts + [body.count] {
      try body[start..<end].withUnsafeBytes { try reader.append($0) }
      start = end
    }
    let occurrences = reader.occurrences
    let (envelope, source) = try reader.finish()
    guard let source else { return (envelope.root.value, nil, occurrences) }
    var parser = JSONParser()
    return (envelope.root.value, try parser.parse(source).withBytes { Array($0) }, occurrences)
  }

  static let inner =
    #"{"a":"q\"\\\u00e9\ud83d\ude00é\n","b":[1,{"plan":"inner"}],"long":"\#(String(repeating: "x", count: 60))"}"#

  /// The inner text as a JSON string, with each kind of escape in it.
  static func body() -> [UInt8] {
    var writer = JSONWriter()
    writer.value(inner)
    let text = writer.text.replacing("é", with: #"\u00e9"#).replacing("[1", with: #"\u005b1"#)
    return Array(#"{"x":{"plan":"not me"},"plan" : \#(text) ,"y":["plan","\"plan\""],"emoji":"\ud83d\ude00"}"#.utf8)
  }

  @Test("the text comes out whole wherever the body is cut in two")
  func everyCut() throws {
    let body = Self.body()
    for cut in 0...body.count {
      let (envelope, text, count) = try Self.read(body, cutAt: [cut])
      #expect(text == Array(Self.inner.utf8), "cut at \(cut)")
      #expect(envelope == ["x": ["plan": "not me"], "plan": "", "y": ["plan", "\"plan\""], "emoji": "😀"])
      #expect(count == 1)
    }
  }

  @Test("the text comes out whole when every byte comes alone, and three at a time")
  func smallPieces() throws {
    let body = Self.body()
    for size in [1, 2, 3, 5, 7, 11, 13] {
      let cuts = Array(stride(from: size, to: body.count, by: size))
      #expect(try Self.read(body, cutAt: cuts).text == Array(Self.inner.utf8), "pieces of \(size)")
    }
  }

  @Test("any scalar may be escaped and cut anywhere")
  func surrogates() throws {
    let body = Array(#"{"plan":"\"\ud83d\ude00\u20ac\u00e9\u0041\ufffd\""}"#.utf8)
    for cut in 0...body.count {
      for second in cut...body.count {
        #expect(try Self.read(body, cutAt: [cut, second]).text == Array("\"😀€éA\u{FFFD}\"".utf8))
      }
    }
  }

  static let bodiesWithout = [
    #"{"a":1}"#, #"{"plan":{"a":1}}"#, #"{"plan":null}"#, #"{"a":{"plan":"1"}}"#, #"["plan"]"#, #"{"a":"plan"}"#,
  ]

  @Test("without the member, or with another kind of value, there is no text", arguments: bodiesWithout)
  func absent(_ body: String) throws {
    let (envelope, text, count) = try Self.read(Array(body.utf8), cutAt: [])
    #expect(text == nil && count == 0)
    #expect(try envelope == JSONDocument(body).root.value)
  }

  static let faultyBodies: [(String, JSONError.Reason, Int)] = [
    (#"{"plan":"ab"#, .unexpectedEnd, 11), (#"{"plan":"a\q"}"#, .invalidEscape, 10),
    (#"{"plan":"\u12x4"}"#, .invalidEscape, 9),
    (#"{"plan":"\ud800\u0041"}"#, .loneSurrogate, 9), (#"{"plan":"\udc00"  ,"a":1}"#, .loneSurrogate, 9),
    ("{\"plan\":\"a\nb\"}", .controlCharacter(10), 10),
  ]

  @Test("faults in the text are named with the offset in the body, however it is cut", arguments: faultyBodies.indices)
  func faults(_ index: Int) throws {
    let (body, reason, offset) = Self.faultyBodies[index]
    let bytes = Array(body.utf8)
    for cut in 0...bytes.count {
      let error = try #require(throws: JSONError.self) { try Self.read(bytes, cutAt: [cut]) }
      #expect(error.reason == reason && error.offset == offset, "cut at \(cut): \(error)")
    }
  }

  @Test("what is around the text has a bound, and must be JSON")
  func envelope() throws {
    var reader = try JSONEmbeddedReader(key: "plan", envelopeLimit: 10)
    let body = Array(#"{"a":"0123456789"}"#.utf8)
    #expect(throws: JSONError(.tooLarge(bytes: 11, limit: 10))) { try body.withUnsafeBytes { try reader.append($0) } }
    #expect(throws: JSONError.self) { try Self.read(Array(#"{"plan":"1",}"#.utf8), cutAt: []) }
    #expect(throws: JSONError.self) { try Self.read([], cutAt: []) }
  }
}
