import DriftModels
import Testing
import TestingTools

/// RFC 8785: its own examples, and its table of numbers (appendix B).
@Suite struct JSONCanonicalTests {
  private static func canonical(_ text: String) throws -> String {
    String(decoding: try JSONCanonical.bytes(of: JSONDocument(text).root.value), as: UTF8.self)
  }

  @Test("the example of section 3.2.2 gets its canonical form")
  func example() throws {
    let text = #"""
      {
        "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
        "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
        "literals": [null, true, false]
      }
      """#
    let expected =
      #"{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"#
      + #""string":"€$\u000f\nA'B\"\\\\\"/"}"#
    #expect(try Self.canonical(text) == expected)
  }

  @Test("members are sorted by UTF-16 code units, as in section 3.2.3")
  func sorting() throws {
    let text = #"""
      {"\u20ac":"Euro Sign","\r":"Carriage Return","\ufb33":"Hebrew Letter Dalet With Dagesh","1":"One",
       "\ud83d\ude00":"Emoji: Grinning Face","\u0080":"Control","\u00f6":"Latin Small Letter O With Diaeresis"}
      """#
    let root = try JSONDocument(Self.canonical(text)).root
    let expected = [
      "Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis", "Euro Sign", "Emoji: Grinning Face",
      "Hebrew Letter Dalet With Dagesh",
    ]
    #expect(root.members.map { $0.compactMap { $0.value.string } } == expected)
  }

  static let numbers: [(UInt64, String?)] = [
    (0x0000_0000_0000_0000, "0"), (0x8000_0000_0000_0000, "0"), (0x0000_0000_0000_0001, "5e-324"),
    (0x8000_0000_0000_0001, "-5e-324"), (0x7FEF_FFFF_FFFF_FFFF, "1.7976931348623157e+308"),
    (0xFFEF_FFFF_FFFF_FFFF, "-1.7976931348623157e+308"), (0x4340_0000_0000_0000, "9007199254740992"),
    (0xC340_0000_0000_0000, "-9007199254740992"), (0x4430_0000_0000_0000, "295147905179352830000"),
    (0x7FFF_FFFF_FFFF_FFFF, nil), (0x7FF0_0000_0000_0000, nil), (0x44B5_2D02_C7E1_4AF5, "9.999999999999997e+22"),
    (0x44B5_2D02_C7E1_4AF6, "1e+23"), (0x44B5_2D02_C7E1_4AF7, "1.0000000000000001e+23"),
    (0x444B_1AE4_D6E2_EF4E, "999999999999999700000"), (0x444B_1AE4_D6E2_EF4F, "999999999999999900000"),
    (0x444B_1AE4_D6E2_EF50, "1e+21"), (0x3EB0_C6F7_A0B5_ED8C, "9.999999999999997e-7"),
    (0x3EB0_C6F7_A0B5_ED8D, "0.000001"), (0x41B3_DE43_5555_5553, "333333333.3333332"),
    (0x41B3_DE43_5555_5554, "333333333.33333325"), (0x41B3_DE43_5555_5555, "333333333.3333333"),
    (0x41B3_DE43_5555_5556, "333333333.3333334"), (0x41B3_DE43_5555_5557, "333333333.33333343"),
    (0xBECB_F647_612F_3696, "-0.0000033333333333333333"), (0x4314_3FF3_C1CB_0959, "1424953923781206.2"),
  ]

  @Test("doubles are written as in appendix B", arguments: numbers)
  func number(_ bits: UInt64, _ expected: String?) throws {
    let number = JSONNumber(Double(bitPattern: bits))
    #expect(number?.text == expected)
    if let expected { #expect(try Self.canonical(expected) == expected) }
  }

  @Test("random doubles are read back as the same double")
  func randomDoubles() throws {
    let seed = UInt64.random(in: 0...UInt64.max)
    var random = SeededGenerator(seed: seed)
    for _ in 0..<5_000 {
      let value = Double(bitPattern: random.next())
      guard value.isFinite else { continue }
      let text = try #require(JSONNumber(value)).text
      #expect(Double(text) == value, "seed \(seed)")
      #expect(JSONNumber(text) != nil, "seed \(seed)")
    }
  }

  @Test("a number that no double holds has no canonical form")
  func outOfRange() throws {
    let value = try JSONDocument("[1,-1E400]").root.value
    #expect(throws: JSONCanonical.Failure.numberOutOfRange("-1E400")) { try JSONCanonical.bytes(of: value) }
  }

  @Test(
    "the canonical form is its own canonical form, whatever the spelling", arguments: EqualityLawTests.seeds.prefix(50))
  func idempotent(_ seed: UInt64) throws {
    var json = RandomJSON(seed: seed)
    let value = json.value()
    let first = try Self.canonical(json.text(of: value))
    #expect(try Self.canonical(json.text(of: value)) == first, "seed \(seed)")
    #expect(try Self.canonical(first) == first, "seed \(seed)")
  }
}
