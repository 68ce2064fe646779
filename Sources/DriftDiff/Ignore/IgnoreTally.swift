import DriftModels

/// Counts how often each line decided; empty until one did.
struct IgnoreTally {
  private var resources: [Int: Int] = [:]
  private var differences: [Int: Int] = [:]

  mutating func addResource(line: Int) { resources[line, default: 0] += 1 }

  mutating func addDifference(line: Int) { differences[line, default: 0] += 1 }

  /// The counts of all lines, in their order; those that decided nothing are told too, for they may be outdated.
  func counts(of rules: IgnoreRules) -> [IgnoreLineCount] {
    rules.lines.enumerated().map { place, line in
      IgnoreLineCount(
        file: line.file, line: line.number, pattern: line.rule.spelling, resources: resources[place] ?? 0,
        differences: differences[place] ?? 0)
    }
  }
}
