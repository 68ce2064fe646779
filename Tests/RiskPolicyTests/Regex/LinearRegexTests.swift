import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Regular expressions in linear time")
struct LinearRegexTests {
  @Test(
    "an expression finds what it describes",
    arguments: [
      ("abc", "xabcx", true), ("^abc$", "xabc", false), ("a.c", "abc", true), ("a.c", "a\nc", false),
      ("^(t2|t3)\\.(nano|micro)$", "t3.micro", true), ("^(t2|t3)\\.(nano|micro)$", "t3.large", false),
      ("\\d{3,5}", "ab12", false), ("\\d{3,5}", "ab1234", true), ("^\\d{2}$", "123", false), ("[^a-c]", "abc", false),
      ("[\\w.-]+@x", "a.b-c@x", true), ("\\bfoo\\b", "a foo b", true), ("\\bfoo\\b", "afoo", false), ("", "", true),
      ("a|", "b", true), ("(?i)ABC", "xaBc", true), ("(?:ab)+", "abab", true), ("a*?b", "aab", true),
      ("[]a]", "]", true), ("[a\\]]", "]", true), ("\\Boo", "foo", true), ("é+", "éé", true), ("x{0}", "", true),
    ])
  func finds(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try LinearRegex(pattern).finds(in: text) == expected)
  }

  @Test(
    "what cannot be matched in linear time, or is malformed, is refused",
    arguments: [
      "a(?=b)", "a(?!b)", "(?<=a)b", "(?<!a)b", "(a)\\1", "(?<n>a)", "a++", "(a", "a)", "[a", "a{2", "a{", "*a", "a**",
      "\\", "[z-a]", "a{5,2}", "a{101}", "\\q", "[[:alpha:]]", "^*", "((((a{50}){50}){50}){50}){50}",
      String(repeating: "(", count: 40), String(repeating: "a", count: 257),
    ])
  func refused(_ pattern: String) {
    #expect(throws: RegexError.self) { try LinearRegex(pattern) }
  }

  @Test("the reason for refusing names what is not supported")
  func reasons() {
    #expect(throws: RegexError.unsupported("lookahead", offset: 1)) { try LinearRegex("a(?=b)") }
    #expect(throws: RegexError.unsupported("a backreference", offset: 3)) { try LinearRegex("(a)\\1") }
  }

  @Test(
    "hostile expressions take no more steps than text times program",
    arguments: [
      "(a*)*b", "(a|a)*b", "(a|aa)+$", "(.*)(.*)(.*)(.*)x", "(a?){50}a{50}", "((a+)+)+c", "^(([a-z])+.)+[A-Z]$",
    ])
  func linear(_ pattern: String) throws {
    let regex = try LinearRegex(pattern)
    for length in [1_000, 4_000] {
      var steps = 0
      _ = regex.finds(in: String(repeating: "a", count: length) + "!", countingSteps: &steps)
      #expect(steps <= 2 * regex.programSize * (length + 2))
    }
  }

  @Test("answers agree with those of the standard library", arguments: 0..<30)
  func standard(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    for _ in 0..<40 {
      let pattern = Self.pattern(&random, depth: 3)
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(["a", "b", "1", " "]) }.joined()
      guard let mine = try? LinearRegex(pattern), let theirs = try? Regex(pattern) else { continue }
      let expected = text.firstMatch(of: theirs.matchingSemantics(.unicodeScalar)) != nil
      #expect(mine.finds(in: text) == expected, "seed \(seed): \(pattern) on \"\(text)\"")
    }
  }

  private static func pattern(_ random: inout SeededGenerator, depth: Int) -> String {
    guard depth > 0 else { return random.pick(["a", "b", ".", "\\d", "[ab]", "[^a]", "\\s", "\\w"]) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "(" + pattern(&random, depth: depth - 1) + "|" + pattern(&random, depth: depth - 1) + ")"
    case 1: return "(?:" + pattern(&random, depth: depth - 1) + ")" + random.pick(["*", "+", "?", "{1,2}", "{2}"])
    case 2: return "^" + pattern(&random, depth: depth - 1)
    case 3: return pattern(&random, depth: depth - 1) + "$"
    default: return pattern(&random, depth: depth - 1) + pattern(&random, depth: depth - 1)
    }
  }
}
