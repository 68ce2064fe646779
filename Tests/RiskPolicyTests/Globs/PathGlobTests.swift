import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Globs over paths of attributes")
struct PathGlobTests {
  private static let ingress: [JSONPathStep] = [.key("ingress"), .index(0), .key("cidr_blocks"), .index(1)]

  @Test(
    "one star stops at dots, two do not, and indexes may be left out",
    arguments: [
      ("ingress[0].cidr_blocks[1]", true), ("ingress.cidr_blocks", true), ("ingress[*].cidr_blocks[*]", true),
      ("ingress.*", true), ("ingress*", false), ("ingress**", true), ("**.cidr_blocks", true), ("**", true),
      ("*", false), ("**.ingress.cidr_blocks", true), ("ingress[1].cidr_blocks", false), ("ingress.cidr_block?", true),
      ("ingress?cidr_blocks", false),
    ])
  func fits(_ pattern: String, _ expected: Bool) throws {
    #expect(try PathGlob(pattern).matches(Self.ingress) == expected)
  }

  @Test("a dot inside a name divides nothing")
  func innerDot() throws {
    let path: [JSONPathStep] = [.key("tags"), .key("kubernetes.io/role")]
    #expect(try PathGlob("tags.*").matches(path))
    #expect(try PathGlob("tags.kubernetes.io/role").matches(path))
    #expect(try !PathGlob("tags.kubernetes.*.role").matches(path))
  }

  @Test("malformed patterns say why")
  func malformed() {
    #expect(throws: GlobError.empty) { try PathGlob("") }
    #expect(throws: GlobError.trailingBackslash) { try PathGlob("a\\") }
    #expect(throws: GlobError.tooLong(limit: 128)) { try PathGlob(String(repeating: "a", count: 129)) }
  }

  @Test("a beginning of a path may fit exactly when some path that goes on does")
  func beginnings() throws {
    #expect(try PathGlob("a.b.c").mayFit(beneath: [.key("a")]))
    #expect(try PathGlob("a.b.c").mayFit(beneath: [.key("a"), .key("b")]))
    #expect(try !PathGlob("a.b.c").mayFit(beneath: [.key("b")]))
    #expect(try PathGlob("**.c").mayFit(beneath: [.key("x")]))
  }
}
