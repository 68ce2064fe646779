import Testing

@testable import DriftModels

/// Comparing looks at each value a bounded number of times, however deep the difference lies. A comparison that
/// looked twice at each level would not end at these depths.
@Suite struct EqualityCostTests {
  @Test(
    "a difference in the innermost of 200 objects is found",
    arguments: [
      (#"{"a":"#, "}"), (#"{"a":1,"a":"#, "}"), (#"{"a":"#, #","a":0,"b":1}"#), (#"[{"a":"#, "}]"),
    ])
  func differenceDeepDown(_ level: (String, String)) throws {
    let left = try Self.document(level, leaf: "1").root
    let right = try Self.document(level, leaf: "2").root
    let overruled = level.1.contains("\"a\"")
    #expect((left == right) == overruled)
  }

  @Test("200 objects in one another are equal to themselves with members in another order")
  func orderDeepDown() throws {
    let left = try Self.document((#"{"a":"#, #","b":1,"c":2}"#), leaf: "1").root
    let right = try Self.document((#"{"a":"#, #","c":2,"b":1}"#), leaf: "1").root
    let other = try Self.document((#"{"a":"#, #","c":2,"b":1}"#), leaf: "2").root
    #expect(left == right)
    #expect(left.valueHash == right.valueHash)
    #expect(left != other)
  }

  @Test("overruled members may differ, also where names repeat in another order")
  func overruledMembers() throws {
    let pairs: [(String, String, Bool)] = [
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":9,"b":2,"a":3}"#, true),
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2}"#, true),
      (#"{"a":1,"b":2,"a":3}"#, #"{"b":2,"a":1,"a":3}"#, true),
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":1,"b":2,"a":4}"#, false),
      (#"{"a":1,"b":2,"a":3}"#, #"{"a":3,"b":2,"a":1}"#, false),
      (#"{"a":1,"a":1}"#, #"{"a":1,"b":1}"#, false),
    ]
    for (left, right, expected) in pairs {
      let (x, y) = (try JSONDocument(left).root, try JSONDocument(right).root)
      #expect((x == y) == expected, "\(left) and \(right)")
      #expect((x.valueHash == y.valueHash) == expected, "\(left) and \(right)")
    }
  }

  private static func document(_ level: (String, String), leaf: String) throws -> JSONDocument {
    let depth = 200
    return try JSONDocument(
      String(repeating: level.0, count: depth) + leaf + String(repeating: level.1, count: depth))
  }
}
