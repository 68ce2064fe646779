import DriftDiff
import Foundation
import Testing

/// `docs/driftignore.md` says nothing that the parser would refuse.
@Suite("The page about ignore rules")
struct IgnorePageTests {
  private static func page() throws -> [Substring] {
    let root = GoldenFile.tests.deletingLastPathComponent().deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/driftignore.md"), encoding: .utf8)
    return text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test("its example is a file")
  func example() throws {
    let lines = try Self.page().drop { !$0.hasPrefix("```") }.dropFirst().prefix { !$0.hasPrefix("```") }
    #expect(try !IgnoreRules(parsing: lines.joined(separator: "\n")).isEmpty)
    #expect(lines.count > 10)
  }

  @Test("each pattern of its tables is one")
  func tables() throws {
    let cells = try Self.page().filter { $0.hasPrefix("| `") }.compactMap { $0.split(separator: "|").first }
    let patterns = cells.flatMap { $0.split(separator: "`").filter { !$0.allSatisfy { " ,".contains($0) } } }
    #expect(patterns.count > 15)
    for pattern in patterns { #expect(try !IgnoreRules(parsing: String(pattern)).isEmpty, "\(pattern)") }
  }
}
