import DriftDiff

/// A rule that there is none of.
struct UnknownRuleError: Error, CustomStringConvertible {
  let id: String
  let near: [String]

  var description: String {
    let hint = near.isEmpty ? "" : "; near are \(near.joined(separator: ", "))"
    return "there is no rule called \(id)\(hint)"
  }
}

/// Rules of the library that somebody does not want.
enum RuleSwitches {
  private static let listed = 3
  /// Longer words are compared by their beginning, since no id is that long.
  private static let longestID = 100

  /// The standard rules without some.
  /// - Throws: ``UnknownRuleError`` for the first id that no rule has.
  static func rules(without ids: [String]) throws -> RuleRegistry {
    let all = RuleRegistry.standard
    let known = all.rules.map(\.id) + all.cloudMade.map(\.id)
    var rules = all
    for id in ids {
      guard known.contains(id) else { throw UnknownRuleError(id: id, near: near(id, known)) }
      rules.disable(id)
    }
    return rules
  }

  /// The ids that take least changes, and those that end in the word, which may lack its cloud.
  private static func near(_ id: String, _ known: [String]) -> [String] {
    let id = Array(id.lowercased().utf8.prefix(longestID))
    let ranked = Set(known).map { name in
      let isEnd = id.count > 2 && name.utf8.reversed().starts(with: id.reversed())
      return (name, isEnd ? 0 : distance(id, Array(name.utf8)))
    }
    return ranked.filter { $0.1 <= max(2, id.count / 3) }.sorted { ($0.1, $0.0) < ($1.1, $1.0) }.prefix(listed).map(\.0)
  }

  /// Levenshtein's distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (place, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (column, other) in right.enumerated() {
        let change = diagonal + (byte == other ? 0 : 1)
        diagonal = row[column + 1]
        row[column + 1] = min(change, row[column] + 1, diagonal + 1)
      }
    }
    return row.last ?? 0
  }
}
