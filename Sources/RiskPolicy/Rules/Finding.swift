import DriftModels

/// What a condition found: the answer, and the place that decided it.
struct Finding {
  let answer: Answer
  var path: [JSONPathStep]
  /// What of the values may be told, such as `"30" is now "7"`; nil where the condition says it all.
  var detail: FindingDetail?

  static func no(_ path: [JSONPathStep] = []) -> Finding { Finding(answer: .no, path: path) }
}

/// The two values that a finding is about.
struct FindingDetail {
  let before: RiskValue?
  let after: RiskValue?
}
