import DriftModels

/// What the lines of an ignore file say of one resource.
struct IgnoreVerdict {
  let resource: IgnoreSubject
  let lines: [IgnoreRules.Line]
  /// The lines that can mean it, the last one first.
  let candidates: [Int]

  /// The line that counts when the resource is missing or extra, and whether it leaves it out; nil when none means it.
  func onResource() -> (line: Int, isIgnored: Bool)? {
    candidates.first { lines[$0].rule.matches(resource) }.map { ($0, !lines[$0].rule.isNegated) }
  }

  /// The line that counts for a difference, and whether it leaves it out; nil when none means it.
  func onDifference(_ path: [JSONPathStep]) -> (line: Int, isIgnored: Bool)? {
    candidates.first { lines[$0].rule.matches(resource, path) }.map { ($0, !lines[$0].rule.isNegated) }
  }
}
