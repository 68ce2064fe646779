import DriftModels
import Testing
import TestingTools

/// A string is accepted exactly when Swift takes its bytes for UTF-8.
@Suite struct UTF8VerdictTests {
  static let seed = UInt64.random(in: 0...UInt64.max)

  private static func agrees(_ text: [UInt8]) -> Bool {
    let expected = String(validating: text, as: UTF8.self)
    guard let document = try? JSONDocument([0x22] + text + [0x22]) else { return expected == nil }
    return document.root.string.map { Array($0.utf8) } == expected.map { Array($0.utf8) } && expected != nil
  }

  @Test("mutated texts get Swift's verdict, wherever the damage lies")
  func mutations() {
    var random = SeededGenerator(seed: Self.seed)
    let alphabet: [[UInt8]] = ["a", "é", "ÿ", "ࠀ", "€", "\u{D7FF}", "\u{E000}", "\u{FFFF}", "😀", "\u{10FFFF}"].map {
      Array($0.utf8)
    }
    let special: [UInt8] = [
      0x20, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xE0, 0xED, 0xF0, 0xF4, 0xF5, 0xFF,
    ]
    for _ in 0..<20_000 {
      var text: [UInt8] = []
      for _ in 0..<Int.random(in: 1..<30, using: &random) { text += alphabet.randomElement(using: &random) ?? [] }
      for _ in 0..<Int.random(in: 0..<3, using: &random) where !text.isEmpty {
        let place = text.indices.randomElement(using: &random) ?? 0
        if Bool.random(using: &random) {
          text[place] = special.randomElement(using: &random) ?? 0x80
        } else {
          text.remove(at: place)
        }
      }
      if !Self.agrees(text) { Issue.record("\(text), seed \(Self.seed)") }
    }
  }

  @Test("a sequence cut short is refused before a quote, an escape and at each edge of a step", arguments: 0..<36)
  func cutShort(_ place: Int) {
    for sequence in ["é", "€", "😀"].map({ Array($0.utf8) }) {
      for length in 1...sequence.count {
        let start = [UInt8](repeating: 0x61, count: place) + sequence.prefix(length)
        #expect(Self.agrees(start))
        #expect(Self.agrees(start + [0x61]))
        let escaped = try? JSONDocument([0x22] + start + Array(#"\n""#.utf8))
        #expect((escaped != nil) == (length == sequence.count))
      }
    }
  }

  @Test("the offset is that of the broken sequence's first byte")
  func offsets() throws {
    let cases: [([UInt8], Int)] = [
      ([0x80], 0), ([0x61, 0xC0, 0x80], 1), ([0xC3, 0xA9, 0xA9], 2), ([0xE2, 0x82], 0), ([0xE2, 0x82, 0xAC, 0x80], 3),
      ([0xF0, 0x9F, 0x98, 0x61], 0), ([0xED, 0xA0, 0x80], 0), ([0xF0, 0x9F, 0x98, 0x80, 0xBF], 4), ([0x61, 0xFF], 1),
      ([0xC3, 0xA9, 0xC3, 0x61], 2), ([0xE0, 0x80, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0),
    ]
    for (text, offset) in cases {
      for padding in 0..<20 {
        let bytes = [0x22] + [UInt8](repeating: 0x61, count: padding) + text + [0x22]
        let error = try #require(throws: JSONError.self) { try JSONDocument(bytes) }
        #expect(error.reason == .invalidUTF8 && error.offset == 1 + padding + offset, "\(text) after \(padding)")
      }
    }
  }
}
