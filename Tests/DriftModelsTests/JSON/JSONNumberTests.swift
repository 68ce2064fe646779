import DriftModels
import Testing

@Suite struct JSONNumberTests {
  static let equal: [[String]] = [
    ["1", "1.0", "1e0", "10e-1", "0.1e1", "1E+0", "1.000000000000000000000000", "100e-2"],
    ["0", "-0", "0.0", "-0.0", "0e5", "-0e-99999999999999999999"],
    ["1E400", "10E399", "0.1e401"], ["1e-400", "0.1e-399"], ["-12.5", "-125e-1", "-0.125E2"],
    ["9007199254740993", "9007199254740993.0"], ["123456789012345678901234567890123456789"],
    ["1000000000000000000000000000000000000000", "1e39"],
  ]

  @Test("spellings of one value are equal and have one hash", arguments: equal)
  func equalSpellings(_ spellings: [String]) throws {
    for left in spellings {
      for right in spellings {
        let (x, y) = (try #require(JSONNumber(left)), try #require(JSONNumber(right)))
        #expect(x == y && x.hashValue == y.hashValue, "\(left) and \(right)")
        let (a, b) = (try JSONDocument(left).root, try JSONDocument("[\(right)]").root)
        #expect(a == b[0] && a.valueHash == b[0]?.valueHash, "\(left) and \(right)")
      }
    }
  }

  static let unequal = [
    ("1", "-1"), ("1", "1.0000000000000000000000000000000001"), ("9007199254740992", "9007199254740993"),
    ("1234567890123456789012345678901234567890", "1234567890123456789012345678901234567891"),
    ("18446744073709551615", "18446744073709551616"), ("1E400", "1E401"), ("1e-400", "0"), ("12", "21"), ("1", "10"),
  ]

  @Test("different values are different", arguments: unequal)
  func differentValues(_ left: String, _ right: String) throws {
    #expect(JSONNumber(left) != JSONNumber(right))
    #expect(try JSONDocument(left).root != JSONDocument(right).root)
  }

  @Test("digits are kept as written", arguments: ["1.0", "1e0", "-0", "9223372036854775808", "0.10", "1E+02"])
  func digits(_ text: String) throws {
    #expect(try JSONDocument(text).root.number?.text == text)
  }

  static let integers: [(text: String, int: Int?, unsigned: UInt64?)] = [
    ("0", 0, 0), ("-0", 0, 0), ("1.0", 1, 1), ("1e2", 100, 100), ("120e-1", 12, 12), ("1.5", nil, nil),
    ("1e-1", nil, nil),
    ("-5", -5, nil), ("9223372036854775807", .max, 9_223_372_036_854_775_807),
    ("9223372036854775808", nil, 9_223_372_036_854_775_808), ("-9223372036854775808", .min, nil),
    ("-9223372036854775809", nil, nil), ("-9223372036854775808.0", .min, nil), ("18446744073709551615", nil, .max),
    ("18446744073709551615.0", nil, .max), ("1e19", nil, 10_000_000_000_000_000_000),
    ("18446744073709551616", nil, nil), ("1e400", nil, nil), ("0e400", 0, 0),
    ("9007199254740993", 9_007_199_254_740_993, 9_007_199_254_740_993),
  ]

  @Test("integers are exact and come out only when they fit", arguments: integers.indices)
  func integer(_ index: Int) throws {
    let (text, int, unsigned) = Self.integers[index]
    let view = try JSONDocument(text).root
    #expect(view.int == int)
    #expect(view.number?.uint64 == unsigned)
  }

  @Test("doubles are the nearest, and infinite out of range")
  func doubles() {
    #expect(JSONNumber("0.1")?.double == 0.1)
    #expect(JSONNumber("1e400")?.double == .infinity)
    #expect(JSONNumber("-1e400")?.double == -.infinity)
    #expect(JSONNumber("1e-400")?.double == 0)
    #expect(JSONNumber(Double.nan) == nil)
    #expect(JSONNumber(-Double.infinity) == nil)
    #expect(JSONNumber(1e21)?.text == "1e+21")
    #expect(JSONNumber(UInt64.max).text == "18446744073709551615")
  }

  @Test(
    "text outside the grammar is no number",
    arguments: [
      "", "-", "+1", "01", "-01", "1.", ".5", "1e", "1e+", "1.e1", "0x1", "1 ", " 1", "1_0", "NaN", "Infinity", "--1",
      "１",
    ])
  func notNumbers(_ text: String) {
    #expect(JSONNumber(text) == nil)
  }
}
