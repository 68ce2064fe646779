import ArgumentParser
import NoiseAggregator
import RiskPolicy

/// Ids of built-in rules on a command line.
enum RuleIDs {
  /// - Throws: `ValidationError` for the first id that there is none of.
  static func check(flags: [String], noiseRules: [String]) throws {
    for id in flags where FlagCatalogue.flag(id: id) == nil {
      throw ValidationError("there is no risk flag called \(id)\(hint(id, FlagCatalogue.entries.map(\.flag.id)))")
    }
    for id in noiseRules where NoiseCatalogue.builtIn[id] == nil {
      throw ValidationError("there is no noise rule called \(id)\(hint(id, NoiseCatalogue.builtIn.entries.map(\.id)))")
    }
  }

  /// Ids that share a word with one that is not known.
  private static func hint(_ id: String, _ known: [String]) -> String {
    let words = Set(id.split(separator: "-")).subtracting(["noise", "change"])
    let near = known.filter { !words.isDisjoint(with: $0.split(separator: "-")) }.prefix(5)
    return near.isEmpty ? "" : "; near are \(near.joined(separator: ", "))"
  }
}
