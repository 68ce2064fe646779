import DriftModels
import Testing

@testable import PlanParser

/// Work grows with the bytes of a file and nothing else. What is counted are places looked at, never time.
@Suite struct LinearCostTests {
  private static func visits(_ change: String) throws -> (visits: Int, found: Int) {
    var iterator = try Sample.change(#""actions":["update"],\#(change)"#).attributeChanges.makeIterator()
    var found = 0
    while iterator.next() != nil { found += 1 }
    return (iterator.visits, found)
  }

  private static func nested(_ depth: Int, _ leaf: String) -> String {
    String(repeating: #"{"a":"#, count: depth) + leaf + String(repeating: "}", count: depth)
  }

  /// Members whose names are sorted, as Go's encoder writes them.
  private static func members(_ count: Int, _ value: (Int) -> String) -> String {
    "{" + (0..<count).map { #""k\#(1_000_000 + $0)":\#(value($0))"# }.joined(separator: ",") + "}"
  }

  @Test("a change at any depth is found in one visit a level", arguments: [1, 10, 100, 500])
  func depth(_ depth: Int) throws {
    let (visits, found) = try Self.visits(#""before":\#(Self.nested(depth, "1")),"after":\#(Self.nested(depth, "2"))"#)
    #expect(found == 1 && visits == depth + 1)
  }

  @Test("masks and unknowns beside the values cost no further visits")
  func masks() throws {
    let (before, after, mask) = (Self.nested(200, "1"), Self.nested(200, "2"), Self.nested(200, "false"))
    let (visits, found) = try Self.visits(
      #"""
      "before":\#(before),"after":\#(after),"after_unknown":\#(Self.nested(200, "{}")),
      "before_sensitive":\#(mask),"after_sensitive":\#(Self.nested(199, "{}"))
      """#)
    #expect(found == 1 && visits == 201)
  }

  @Test("100,000 siblings are visited once each", arguments: [1_000, 100_000])
  func siblings(_ count: Int) throws {
    let (before, after) = (Self.members(count) { "\($0)" }, Self.members(count) { "\($0 + 1)" })
    let objects = try Self.visits(#""before":\#(before),"after":\#(after)"#)
    #expect(objects.found == count && objects.visits == count + 1)
    let list = (0..<count).map(String.init).joined(separator: ",")
    let lists = try Self.visits(#""before":{"l":[\#(list)]},"after":{"l":[0,\#(list)]}"#)
    #expect(lists.found == count && lists.visits == count + 3)
  }

  @Test("siblings in no order are visited once each")
  func unsorted() throws {
    let names = (0..<4_000).map { $0 * 2_477 % 4_000 }
    func object(_ value: Int) -> String { "{" + names.map { #""k\#($0)":\#(value)"# }.joined(separator: ",") + "}" }
    let (visits, found) = try Self.visits(#""before":\#(object(1)),"after":\#(object(2))"#)
    #expect(found == 4_000 && visits == 4_001)
  }

  @Test("what is written with the same bytes is passed by as a whole")
  func same() throws {
    let inner = Self.members(10_000) { _ in #"{"deep":[1,2,3]}"# }
    let equal = try Self.visits(#""before":\#(inner),"after":\#(inner)"#)
    #expect(equal.found == 0 && equal.visits == 1)
    let beside = try Self.visits(#""before":{"same":\#(inner),"x":1},"after":{"same":\#(inner),"x":2}"#)
    #expect(beside.found == 1 && beside.visits == 3)
  }

  @Test("a mask with names that the values lack is walked once", arguments: [1_000, 100_000])
  func maskOnly(_ count: Int) throws {
    let (visits, found) = try Self.visits(
      #""before":{"x":1},"after":{"x":2},"after_sensitive":\#(Self.members(count) { _ in "true" })"#)
    #expect(found == 1 && visits == count + 2)
  }

  @Test("a string of a million escapes is one place, in names and in values")
  func escapes() throws {
    let escapes = String(repeating: #"\u0061"#, count: 1_000_000)
    let plain = String(repeating: "a", count: 1_000_000)
    let values = try Self.visits(#""before":{"x":"\#(escapes)"},"after":{"x":"\#(plain)"}"#)
    #expect(values.found == 0 && values.visits == 2)
    let names = try Self.visits(#""before":{"\#(escapes)":1},"after":{"\#(plain)":2}"#)
    #expect(names.found == 1 && names.visits == 2)
  }

  @Test("many changed branches of one deep value are visited once each")
  func branches() throws {
    func tree(_ depth: Int, _ leaf: Int) -> String {
      depth == 0 ? "\(leaf)" : #"{"l":\#(tree(depth - 1, leaf)),"r":\#(tree(depth - 1, leaf))}"#
    }
    let (visits, found) = try Self.visits(#""before":\#(tree(12, 1)),"after":\#(tree(12, 2))"#)
    #expect(found == 1 << 12 && visits == (1 << 13) - 1)
  }

  @Test("replace paths cost nothing beside them, whatever their number")
  func replacePaths() throws {
    let paths = (0..<20_000).map { #"["k\#(1_000_000 + $0)","x"]"# }.joined(separator: ",")
    let (before, after) = (Self.members(1_000) { _ in #"{"x":1}"# }, Self.members(1_000) { _ in #"{"x":2}"# })
    let (visits, found) = try Self.visits(
      #""before":\#(before),"after":\#(after),"replace_paths":[\#(paths)]"#)
    #expect(found == 1_000 && visits == 2_001)
  }

  @Test("what is read again for each instance of an entry is bounded")
  func heads() throws {
    let junk = (0..<4_000).map { #""k\#($0)":0"# }.joined(separator: ",")
    let raw = try #require(throws: PlanParserError.self) {
      try Sample.state(#"{"type":"t","name":"a",\#(junk),"instances":[{},{}]}"#)
    }
    #expect(raw.description.hasPrefix("too large: resources[0]: "))
    let shown = try #require(throws: PlanParserError.self) {
      try Sample.shown(#""child_modules":[{"address":"module.\#(String(repeating: "m", count: 20_000))"}]"#)
    }
    #expect(shown.description.hasPrefix("too large: values.root_module.child_modules[0]: "))
    // Of instances and resources there may be any number.
    let instances = (0..<100_000).map { #"{"index_key":\#($0)}"# }.joined(separator: ",")
    #expect(try Sample.state(#"{"type":"t","name":"a","instances":[\#(instances)]}"#).managedCount == 100_000)
  }

  @Test("a million instances are held in two numbers each")
  func instanceSize() {
    #expect(MemoryLayout<StateInstances.Position>.stride == 16)
  }
}
