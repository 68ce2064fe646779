import DriftDiff
import DriftModels
import Testing
import TestingTools

@Suite("Pairing the blocks of two sets")
struct SetAssignmentTests {
  /// Blocks of four leaves, each 0 or 1.
  private struct Blocks {
    var random: SeededGenerator

    mutating func next() -> [[Int]] {
      var blocks: Set<[Int]> = []
      for _ in 0..<Int.random(in: 1...5, using: &random) {
        blocks.insert((0..<4).map { _ in Int.random(in: 0...1, using: &random) })
      }
      return blocks.shuffled(using: &random)
    }
  }

  @Test("no other pairing has fewer differing leaves", arguments: 1...60)
  func least(seed: Int) throws {
    var blocks = Blocks(random: SeededGenerator(seed: UInt64(seed)))
    let (declared, live) = (blocks.next(), blocks.next())
    let paths = try differences(declared, live)
    let leaves = paths.count { $0.contains(".") }
    #expect(leaves == leastLeaves(declared, live[...]), "seed \(seed): \(declared) and \(live) differ at \(paths)")
    #expect(paths.count { !$0.contains(".") && $0 != "ingress" } == max(0, declared.count - live.count))
    #expect(paths.contains("ingress") == (live.count > declared.count))
  }

  @Test("the order of the live blocks changes nothing", arguments: 1...20)
  func order(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    var blocks = Blocks(random: random)
    let (declared, live) = (blocks.next(), blocks.next())
    #expect(try differences(declared, live) == differences(declared, live.shuffled(using: &random)))
  }

  @Test("very many blocks are paired by what names them")
  func many() throws {
    let declared = (0..<100).map { #"{"name":"n\#($0)","value":1}"# }
    let live = (0..<100).reversed().map { #"{"name":"n\#($0)","value":2}"# }
    let paths = try Make.differences(
      "google_sql_database_instance", declared: #"{"database_flags":[\#(declared.joined(separator: ","))]}"#,
      live: #"{"database_flags":[\#(live.joined(separator: ","))]}"#)
    #expect(paths == (0..<100).map { "database_flags[\($0)].value" })
  }

  private func differences(_ declared: [[Int]], _ live: [[Int]]) throws -> [String] {
    func text(_ blocks: [[Int]]) -> String {
      let texts = blocks.map { block in
        "{" + block.enumerated().map { #""l\#($0.offset)":\#($0.element)"# }.joined(separator: ",") + "}"
      }
      return #"{"ingress":[\#(texts.joined(separator: ","))]}"#
    }
    return try Make.differences("aws_security_group", declared: text(declared), live: text(live))
  }

  /// By trying all pairings, equal blocks first.
  private func leastLeaves(_ declared: [[Int]], _ live: ArraySlice<[Int]>) -> Int {
    let rest = declared.filter { !live.contains($0) }
    return tried(rest[...], live.filter { !declared.contains($0) }, declared.count - live.count)
  }

  private func tried(_ declared: ArraySlice<[Int]>, _ live: [[Int]], _ surplus: Int) -> Int {
    guard let first = declared.first else { return 0 }
    var best = surplus > 0 ? tried(declared.dropFirst(), live, surplus - 1) : Int.max
    for (index, other) in live.enumerated() {
      var rest = live
      rest.remove(at: index)
      let cost = zip(first, other).count { $0 != $1 }
      let further = tried(declared.dropFirst(), rest, surplus)
      if further < .max { best = min(best, cost + further) }
    }
    return best
  }
}
