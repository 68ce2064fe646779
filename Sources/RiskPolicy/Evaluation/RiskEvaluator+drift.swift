public import DriftModels

extension RiskEvaluator {
  /// Sets level and flags of an item of a drift report.
  ///
  /// ```swift
  /// var evaluator = RiskEvaluator(policy: policy)
  /// let report = run.finish(assess: { evaluator.assess(&$0, declared: $1, live: $2) })
  /// ```
  /// - Parameter declared: The declared side; without it, rules that need a value beside those that differ may not be
  ///   able to tell.
  /// - Parameter live: The live side of an extra item; without it, whether the resource is public can't be told.
  public mutating func assess(_ item: inout DriftItem, declared: DeclaredResource?, live: LiveResource?) {
    let sides = declared.map { RiskValue($0.attributes, sensitivity: $0.sensitivity) }
    let verdict = evaluate(RiskSubject(item, declared: sides, live: live?.properties))
    item.riskLevel = verdict.level
    item.flags = verdict.flags
  }
}
