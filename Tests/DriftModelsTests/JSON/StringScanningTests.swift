import DriftModels
import Testing

/// Strings are scanned sixteen bytes at a time; nothing may depend on where a step ends.
@Suite struct StringScanningTests {
  @Test("strings of each length hold what was written", arguments: 0...70)
  func lengths(_ length: Int) throws {
    let text = String(repeating: "x", count: length)
    let document = try JSONDocument(#"["\#(text)","\#(text)"]"#)
    #expect(document.root.elements.map { $0.map(\.string) } == [text, text])
    #expect(document.root[0]?.text?.isPlain == true)
  }

  static let marks: [(written: String, read: String)] = [
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b\f\n\r\t"#, "\u{8}\u{C}\n\r\t"), (#"\u00e9"#, "é"),
    (#"\uD83D\ude00"#, "😀"), (#"\u0000"#, "\u{0}"), ("é", "é"), ("€", "€"), ("😀", "😀"), ("\u{7F}", "\u{7F}"),
  ]

  @Test("escapes and long characters are read at each place of strings up to 70 bytes", arguments: marks.indices)
  func places(_ index: Int) throws {
    let (written, read) = Self.marks[index]
    for before in 0...40 {
      for after in [0, 1, 15, 16, 30] {
        let (head, tail) = (String(repeating: "a", count: before), String(repeating: "z", count: after))
        let document = try JSONDocument("{\"\(head)\(written)\(tail)\":\"\(head)\(written)\(written)\(tail)\"}")
        let value = document.root[head + read + tail]
        #expect(value?.string == head + read + read + tail, "\(written) after \(before) before \(after)")
      }
    }
  }

  @Test("a control character is refused at each place", arguments: [0x00, 0x01, 0x0A, 0x1F] as [UInt8])
  func controlCharacters(_ byte: UInt8) throws {
    for before in 0...40 {
      let bytes = Array("[\"".utf8) + [UInt8](repeating: 0x61, count: before) + [byte, 0x61, 0x22]
      let error = try #require(throws: JSONError.self) { try JSONDocument(bytes) }
      #expect(error.reason == .controlCharacter(byte) && error.offset == 2 + before)
    }
  }

  @Test("white space of each length and kind is passed over", arguments: [" ", "\n", "\t", "\r\n", "\n  ", " \n\t"])
  func whiteSpace(_ blank: String) throws {
    for count in 0...40 {
      let w = String(repeating: blank, count: count)
      let document = try JSONDocument("\(w){\(w)\"a\"\(w):\(w)[\(w)1\(w),\(w)\"b\"\(w)]\(w)}\(w)")
      #expect(document.root["a"]?.elements.map { $0.map(\.kind) } == [.number, .string])
      let path = try #require(document.root["a"]?[1])
      #expect(path.byteOffset == document.byteCount - 5 - 3 * w.utf8.count)
    }
  }
}

/// Lengths beyond what a word of the tape holds (24 bits).
@Suite struct LargeValueTests {
  @Test("strings around the length that a word holds keep their bytes", arguments: [-1, 0, 1, 17])
  func longStrings(_ beyond: Int) throws {
    let length = 0xFF_FFFF + beyond
    let bytes =
      Array("[\"".utf8) + [UInt8](repeating: 0x61, count: length - 2) + Array(#"\n","b",{"c":"#.utf8)
      + [UInt8](repeating: 0x31, count: length) + Array("}]".utf8)
    let document = try JSONDocument(bytes)
    #expect(document.root.count == 3)
    let first = try #require(document.root[0])
    #expect(first.text?.withUTF8 { $0.count } == length - 1)
    #expect(first.withSource { $0.count } == length + 2)
    #expect(document.root[1]?.string == "b")
    let number = try #require(document.root[2]?["c"])
    #expect(number.withSource { $0.count } == length)
    #expect(number.path == "[2].c")
  }

  @Test("containers of 16 MiB and more know where they begin")
  func longContainers() throws {
    let length = 1 << 24
    let head = Array(" {\"a\" :  [ \n {\"b\":[[\"".utf8)
    let bytes = head + [UInt8](repeating: 0x61, count: length) + Array("\",2],3]}, null ] , \"d\":[1]} ".utf8)
    let document = try JSONDocument(bytes)
    let outer = try #require(document.root["a"])
    #expect(document.root.byteOffset == 1)
    #expect(outer.byteOffset == 9)
    #expect(outer[0]?.byteOffset == 13)
    #expect(outer[0]?["b"]?.byteOffset == 18)
    #expect(outer[0]?["b"]?[0]?.byteOffset == 19)
    outer.withSource { source in
      #expect(source.first == UInt8(ascii: "[") && source.last == UInt8(ascii: "]"))
      #expect(source.count == length + 28)
    }
    #expect(document.root["d"]?.withSource { Array($0) } == Array("[1]".utf8))
    #expect(document.root.withSource { $0.count } == bytes.count - 2)
    let again = try JSONDocument(document.root.withSource { Array($0) })
    #expect(again.root == document.root && again.root.valueHash == document.root.valueHash)
  }
}
