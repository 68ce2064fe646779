import Testing
import TestingTools

@Suite("drift-report --disable-rule")
struct DisableRuleTests {
  private static let sides = "--state state.json --live live.json"

  @Test("a rule that is switched off makes no values equal")
  func disabled() throws {
    let scene = try Scene()
    let run = try scene.run("\(Self.sides) --disable-rule generic.scalar-encoding --disable-rule generic.null-empty")
    #expect(run.status == 2 && run.errors.isEmpty && run.output.contains("\n    size: \"1\" -> 1\n"))
    #expect(try !scene.run(Self.sides).output.contains("    size:"))
  }

  @Test(
    "an id that no rule has is told with those that it may be",
    arguments: [
      ("generic.scalar-encodin", "; near are generic.scalar-encoding"),
      ("Generic.Scalar-Encoding", "; near are generic.scalar-encoding"),
      ("scalar-encoding", "; near are generic.scalar-encoding"), ("nothing-like-this-at-all-xyz", "\n"),
    ])
  func unknown(id: String, hint: String) throws {
    let run = try Scene().run("\(Self.sides) --disable-rule \(id)")
    #expect(run.status == 1 && run.output.isEmpty)
    #expect(run.errors.hasPrefix("error: there is no rule called \(id)\(hint)"), "\(run.errors)")
  }
}
