import DriftModels
import NoiseAggregator
import Testing
import TestingTools

@Suite("Globs of paths")
struct GlobTests {
  private func catalogue(_ glob: String) throws -> NoiseCatalogue {
    let etag = try #require(NoiseCatalogue.builtIn["noise-etag"])
    return NoiseCatalogue([
      KnownNoise(
        id: "noise-own", title: "Own", cause: "Ours.", provider: .any, resourceTypes: ["*"], attributes: [glob],
        quickPatch: etag.quickPatch, structuralRefactor: etag.structuralRefactor, longTermRework: etag.longTermRework)
    ])
  }

  @Test(
    "`*` stays within a step and `**` does not",
    arguments: [
      ("a", "a", true), ("a", "ab", false), ("a", "b", false), ("*", "a", true), ("*", "a.b", false),
      ("**", "a.b", true),
      ("**", "", true), ("*", "", true), ("a.*", "a.b", true), ("a.*", "a.b.c", false), ("a.**", "a.b.c", true),
      ("a.**", "a", false), ("**.c", "a.b.c", true), ("**.c", "c", false), ("**c", "c", true), ("a*c", "abc", true),
      ("a*c", "a.c", false), ("a**c", "a.c", true), ("a*b*c", "aXbYbZc", true), ("a*.b*", "ax.by", true),
      ("a*.b*", "ax.cy", false), ("**.x.*.y", "a.x.b.x.c.y", true), ("**.x.*.y", "a.x.b.c.y", false),
      ("a[*].b", "a[3].b", true), ("a[*].b", "a[*].b", true), ("a[*].b", "a.b", false), ("a[*]", "a[0][1]", true),
      ("t.*", #"t["a.b"]"#, true), ("t.**", #"t["a.b"].c"#, true), (#"t["a.*"]"#, #"t["a.b"]"#, true),
      (#"t["a.*"]"#, #"t["b.a"]"#, false), ("t.b", #"t["a.b"]"#, false), ("**.b", #"t["a.b"]"#, false),
      ("*.é", "a.é", true), ("a?", "ab", false), ("a***b", "a.b", true),
    ])
  func matching(glob: String, path: String, fits: Bool) throws {
    #expect(try (catalogue(glob).match(type: "t", path: path, action: .update) != nil) == fits)
  }

  @Test("agree with the plain definition", arguments: 0..<40 as Range<UInt64>)
  func definition(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let glob = (0..<Int.random(in: 0...7, using: &random)).map { _ in "ab.**".randomElement(using: &random) ?? "a" }
      let text = (0..<Int.random(in: 0...9, using: &random)).map { _ in "aab.".randomElement(using: &random) ?? "a" }
      let found = try catalogue(String(glob)).match(type: "t", path: String(text), action: .update) != nil
      #expect(found == Self.fits(glob[...], text[...]), "seed \(seed): \(String(glob)) on \(String(text))")
    }
  }

  private static func fits(_ glob: ArraySlice<Character>, _ text: ArraySlice<Character>) -> Bool {
    guard let first = glob.first else { return text.isEmpty }
    if glob.starts(with: "**") {
      return (0...text.count).contains { fits(glob.dropFirst(2), text.dropFirst($0)) }
    }
    guard first == "*" else { return text.first == first && fits(glob.dropFirst(), text.dropFirst()) }
    return (0...text.prefix { $0 != "." }.count).contains { fits(glob.dropFirst(), text.dropFirst($0)) }
  }

  @Test("fit no path of more than 4,096 bytes")
  func longPaths() throws {
    let path = String(repeating: "a", count: 4_095)
    #expect(try catalogue("**a*b**").match(type: "t", path: path + "b", action: .update) != nil)
    #expect(try catalogue("**").match(type: "t", path: path + "ab", action: .update) == nil)
  }
}
