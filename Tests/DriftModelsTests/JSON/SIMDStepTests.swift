import CJSONScan
import Testing
import TestingTools

/// The steps over 16 bytes against the same steps written plainly, byte by byte.
@Suite struct SIMDStepTests {
  static let seed = UInt64.random(in: 0...UInt64.max)

  /// Nil when every step gives the same at `p`, otherwise its name.
  private static func difference(at p: UnsafePointer<UInt8>) -> String? {
    if cjson_text_masks(p) != cjson_plain_text_masks(p) { return "text" }
    if cjson_solid_mask(p) != cjson_plain_solid_mask(p) { return "solid" }
    if cjson_not_space_mask(p) != cjson_plain_not_space_mask(p) { return "not space" }
    if cjson_utf8_errors(p) != cjson_plain_utf8_errors(p) { return "UTF-8" }
    return nil
  }

  @Test("every byte is told apart at every place of a step")
  func everyByte() {
    var bytes = [UInt8](repeating: 0x61, count: 24)
    for byte in UInt8.min...UInt8.max {
      for place in 0..<16 {
        bytes[4 + place] = byte
        bytes.withUnsafeBufferPointer { buffer in
          guard let p = buffer.baseAddress.map({ $0 + 4 }) else { return }
          if let step = Self.difference(at: p) { Issue.record("\(step): byte \(byte) at \(place)") }
          let isStop = byte == 0x22 || byte == 0x5C || byte < 0x20
          if cjson_text_masks(p) != (isStop ? 1 << UInt32(place) : 0) | (byte > 0x7F ? 1 << UInt32(16 + place) : 0) {
            Issue.record("text: byte \(byte) at \(place)")
          }
        }
        bytes[4 + place] = 0x61
      }
    }
  }

  @Test("every pair of lead and next byte gets the same verdict at every place, across the step's edge too")
  func everyPair() {
    var bytes = [UInt8](repeating: 0x61, count: 40)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let p = buffer.baseAddress else { return }
      for place in 4..<21 {
        for first in 0x80...0xFF {
          for second in 0x00...0xFF where second % 16 == 0 || second % 16 == 15 || second > 0x7F {
            p[place] = UInt8(first)
            p[place + 1] = UInt8(second)
            if let step = Self.difference(at: p + 5) { Issue.record("\(step): \(first) \(second) at \(place)") }
          }
        }
        p[place] = 0x61
        p[place + 1] = 0x61
      }
    }
  }

  @Test("sequences at the edges of their ranges get the same verdict at every place")
  func edges() {
    let leads: [UInt8] = [0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC, 0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF]
    let next: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xE0]
    var bytes = [UInt8](repeating: 0x61, count: 40)
    bytes.withUnsafeMutableBufferPointer { buffer in
      guard let p = buffer.baseAddress else { return }
      for place in 2..<21 {
        for lead in leads {
          for code in 0..<next.count * next.count * next.count {
            p[place] = lead
            p[place + 1] = next[code % 10]
            p[place + 2] = next[code / 10 % 10]
            p[place + 3] = next[code / 100]
            if let step = Self.difference(at: p + 5) { Issue.record("\(step): \(lead), \(code) at \(place)") }
          }
        }
        for i in place..<place + 4 { p[i] = 0x61 }
      }
    }
  }

  @Test("random bytes get the same verdict")
  func randomBytes() {
    var random = SeededGenerator(seed: Self.seed)
    var bytes = [UInt8](repeating: 0, count: 32)
    for round in 0..<100_000 {
      for i in stride(from: 0, to: 32, by: 8) {
        var word = random.next()
        // Half of the rounds speak ASCII with few stops, where a wrong step would hide among errors.
        if round % 2 == 0 { word &= 0x7F7F_7F7F_7F7F_7F7F }
        for j in 0..<8 { bytes[i + j] = UInt8(truncatingIfNeeded: word >> UInt64(8 * j)) }
      }
      bytes.withUnsafeBufferPointer { buffer in
        guard let p = buffer.baseAddress else { return }
        if let step = Self.difference(at: p + 8) { Issue.record("\(step): \(Array(buffer)), seed \(Self.seed)") }
      }
    }
  }
}
