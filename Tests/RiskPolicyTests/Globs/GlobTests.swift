import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Globs over ids and types")
struct GlobTests {
  @Test(
    "a pattern fits whole texts as written",
    arguments: [
      ("tag-*", "tag-change", true), ("tag-*", "a-tag-change", false), ("*", "", true), ("a?c", "abc", true),
      ("a?c", "ac", false), ("[abc]x", "bx", true), ("[a-c]x", "dx", false), ("[!a]x", "bx", true),
      ("[!a]x", "ax", false), ("\\*", "*", true), ("\\*", "x", false), ("A", "a", false), ("[]]", "]", true),
      ("[a-]", "-", true), ("[\\]]", "]", true), ("*a*b*c", "xxaxxbxxc", true), ("*a*b*c", "xxaxxcxxb", false),
      ("aws_*_policy", "aws_iam_policy", true), ("a^b", "a^b", true), ("[^a]", "^", true), ("?", "é", true),
      ("[!]]", "a", true), ("a]", "a]", true),
    ])
  func fits(_ pattern: String, _ text: String, _ expected: Bool) throws {
    #expect(try Glob(pattern).matches(text) == expected)
  }

  @Test(
    "a malformed pattern says why",
    arguments: [
      ("", GlobError.empty), ("a[bc", .openBracket(offset: 1)), ("[]", .openBracket(offset: 0)),
      ("a\\", .trailingBackslash), ("[z-a]", .reversedRange(offset: 0)), ("[!", .openBracket(offset: 0)),
      ("[a\\", .trailingBackslash), (String(repeating: "a", count: 129), .tooLong(limit: 128)),
    ])
  func malformed(_ pattern: String, _ error: GlobError) {
    #expect(throws: error) { try Glob(pattern) }
  }

  @Test("128 characters are allowed, counted in scalars")
  func limit() throws {
    #expect(try Glob(String(repeating: "é", count: 128)).matches(String(repeating: "é", count: 128)))
  }

  @Test("matching agrees with one that tries all ways", arguments: 0..<40)
  func naive(_ seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let parts = ["*", "?", "a", "b", "[ab]", "[!a]", "[a-b]", "\\*", "c"]
    for _ in 0..<200 {
      let pattern = (0...Int.random(in: 0...6, using: &random)).map { _ in random.pick(parts) }.joined()
      let text = (0..<Int.random(in: 0...8, using: &random)).map { _ in random.pick(["a", "b", "c", "*"]) }.joined()
      let glob = try Glob(pattern)
      let expected = Self.fits(glob.elements[...], Array(text.unicodeScalars)[...])
      #expect(glob.matches(text) == expected, "seed \(seed): \(pattern) on \(text)")
    }
  }

  private static func fits(_ elements: ArraySlice<Glob.Element>, _ text: ArraySlice<Unicode.Scalar>) -> Bool {
    guard let first = elements.first else { return text.isEmpty }
    if first == .anyText {
      return (0...text.count).contains { fits(elements.dropFirst(), text.dropFirst($0)) }
    }
    guard let scalar = text.first, first.fits(scalar) else { return false }
    return fits(elements.dropFirst(), text.dropFirst())
  }
}
