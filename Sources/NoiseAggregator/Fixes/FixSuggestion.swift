/// Fixes for a pattern, one of each tier, in the shape of the API.
public struct FixSuggestion: Hashable, Sendable {
  /// How sure it is that they meet the cause.
  public let confidence: FixConfidence
  /// The fixes, the quickest first.
  public let fixes: [NoiseFix]
  /// The trace of the model call that made them; empty where no model was asked.
  public let traceID: String
  /// The entry of the catalogue that they come from; nil where the pattern is not known.
  public let knownNoise: KnownNoise?

  /// Makes a suggestion whose snippets are balanced: those that are not are dropped, and confidence is lowered by one
  /// step when any was.
  public init(confidence: FixConfidence, fixes: [NoiseFix], traceID: String = "", knownNoise: KnownNoise? = nil) {
    let checked = fixes.map(\.withBalancedCode)
    self.confidence = checked == fixes ? confidence : confidence.lowered
    self.fixes = checked
    self.traceID = traceID
    self.knownNoise = knownNoise
  }
}

extension NoiseFix {
  fileprivate var withBalancedCode: NoiseFix {
    guard let code, HCLBalance.fault(in: code) != nil else { return self }
    return NoiseFix(tier: tier, title: title, description: description, code: nil, pros: pros, cons: cons)
  }

  /// Fixes that need no model.
  ///
  /// Those of the catalogue's entry for the pattern, at most of medium confidence, as the cause is told by names alone; a
  /// general advice of low confidence where there is no entry. Where a snippet can't be written for the pattern's names,
  /// it is left out and confidence is lowered by one step.
  public static func deterministic(
    for pattern: NoisePattern, catalogue: NoiseCatalogue = .builtIn
  ) -> FixSuggestion {
    let known = catalogue.match(type: pattern.resourceType, path: pattern.attribute, action: pattern.action)
    let templates = known?.fixes ?? GeneralAdvice.fixes(for: pattern.action, isWholeObject: pattern.attribute.isEmpty)
    let names = FixNames(pattern)
    let filled = templates.map { tier, template in template.fix(tier, names) }
    let isComplete = zip(templates, filled).allSatisfy { ($0.template.code == nil) == ($1.code == nil) }
    let confidence = min(known?.confidence ?? .low, .medium)
    return FixSuggestion(
      confidence: isComplete ? confidence : confidence.lowered, fixes: filled, knownNoise: known)
  }
}
