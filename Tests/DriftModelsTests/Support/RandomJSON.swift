import DriftModels
import TestingTools

/// Makes values, and spells one value in many ways.
struct RandomJSON {
  var random: SeededGenerator

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func value(depth: Int = 4) -> JSONValue {
    switch Int.random(in: 0..<(depth > 0 ? 9 : 6), using: &random) {
    case 0: return .null
    case 1: return .bool(Bool.random(using: &random))
    case 2: return .number(JSONNumber(Int.random(in: -1_000_000...1_000_000, using: &random)))
    case 3: return .number(JSONNumber(Int.random(in: -99...99, using: &random) * 100))
    case 4, 5: return .string(string())
    case 6:
      let count = Int.random(in: 0..<5, using: &random)
      return .array((0..<count).map { _ in value(depth: depth - 1) })
    default:
      // More than sixteen members now and then: names are then compared through an index.
      let count = Int.random(in: 0..<(depth == 4 ? 24 : 5), using: &random)
      var members: [String: JSONValue] = [:]
      for _ in 0..<count { members[string()] = value(depth: depth - 1) }
      return .object(members)
    }
  }

  /// Precomposed or single characters only, so that equal strings have equal bytes.
  mutating func string() -> String {
    let alphabet: [Character] = ["a", "b", "Z", "0", " ", "\"", "\\", "/", "\n", "\u{1}", "é", "€", "😀", "\u{7F}"]
    let count = Int.random(in: 0..<(Bool.random(using: &random) ? 4 : 40), using: &random)
    return String((0..<count).map { _ in alphabet.randomElement(using: &random) ?? "a" })
  }

  /// Text of the value with members in any order, any white space, any escapes and any spelling of numbers.
  mutating func text(of value: JSONValue) -> String {
    blank() + bare(value) + blank()
  }

  private mutating func bare(_ value: JSONValue) -> String {
    switch value {
    case .null: return "null"
    case .bool(let flag): return flag ? "true" : "false"
    case .number(let number): return respelled(number.int ?? 0)
    case .string(let string): return quoted(string)
    case .array(let elements):
      var parts: [String] = []
      for element in elements { parts.append(text(of: element)) }
      return "[" + (parts.isEmpty ? blank() : parts.joined(separator: ",")) + "]"
    case .object(let members):
      var parts: [String] = []
      for (name, member) in members.shuffled(using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0 { parts.append(blank() + quoted(name) + ":0") }
        parts.append(blank() + quoted(name) + blank() + ":" + text(of: member))
      }
      return "{" + (parts.isEmpty ? blank() : parts.joined(separator: ",")) + "}"
    }
  }

  private mutating func blank() -> String {
    let kinds = [
      "", "", "", " ", "\n", "\r\n\t", String(repeating: " ", count: 17), "\n" + String(repeating: " ", count: 40),
    ]
    return kinds.randomElement(using: &random) ?? ""
  }

  private mutating func respelled(_ number: Int) -> String {
    let sign = number < 0 ? "-" : ""
    let digits = String(number.magnitude)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: return sign + digits + ".0"
    case 1: return sign + digits + "e0"
    case 2 where number != 0: return sign + digits + "00E-2"
    case 3 where number != 0: return sign + "0." + digits + "e+\(digits.utf8.count)"
    default: return sign + digits
    }
  }

  private mutating func quoted(_ string: String) -> String {
    var text = "\""
    for scalar in string.unicodeScalars {
      if scalar.value < 0x20 || scalar == "\"" || scalar == "\\" || Int.random(in: 0..<4, using: &random) == 0 {
        for unit in String(Character(scalar)).utf16 {
          let hex = String(unit, radix: 16, uppercase: Bool.random(using: &random))
          text += "\\u" + String(repeating: "0", count: 4 - hex.utf8.count) + hex
        }
      } else if scalar == "/", Bool.random(using: &random) {
        text += "\\/"
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text + "\""
  }
}
