import DriftModels
import NoiseAggregator
import RiskPolicy

/// Tells which changed items of a drift report mean nothing, by the rules and suppressions of an organisation.
///
/// Nothing is hidden that is high or critical, or may be.
struct DriftNoiseRules: Sendable {
  private let rules: ReviewRules
  private let noiseRules: [ReviewRules.NoiseRule]

  /// Nil where the organisation has said nothing, so that nothing needs to be asked. Rules for some repositories say
  /// nothing of drift, which has none.
  init?(_ rules: ReviewRules) {
    noiseRules = rules.noiseRules.filter { $0.rule.applies(owner: nil, name: nil) }
    guard !noiseRules.isEmpty || rules.suppressions.count > 0 else { return nil }
    self.rules = rules
  }

  /// Whether a rule or a suppression explains each difference of an item.
  func covers(_ item: DriftItem, _ declared: DeclaredResource) -> Bool {
    let custom = noiseRules.filter { $0.rule.means(item.resourceType, .update) }
    let isExplained = item.changes.allSatisfy { difference in
      let (before, after) = (difference.declared.document, difference.live.document)
      return custom.contains { $0.rule.covers(difference.path, before: before?.root, after: after?.root) }
        || isSuppressed(difference, of: item)
    }
    guard isExplained else { return false }
    var evaluator = rules.evaluator
    let sides = RiskValue(declared.attributes, sensitivity: declared.sensitivity)
    return evaluator.evaluate(RiskSubject(item, declared: sides)).possibleLevel < .high
  }

  private func isSuppressed(_ difference: AttributeDifference, of item: DriftItem) -> Bool {
    guard let address = item.address, rules.suppressions.count > 0 else { return false }
    let fingerprint = NoiseFingerprint(
      resourceType: item.resourceType, attribute: difference.pathText, action: .update)
    return rules.suppressions.covers(fingerprint, at: address, riskLevel: .none, now: rules.now)
  }
}

extension DriftValue {
  /// The value where it may be looked at.
  fileprivate var document: JSONDocument? {
    if case .json(let text) = self { return try? JSONDocument(text) }
    return nil
  }
}
