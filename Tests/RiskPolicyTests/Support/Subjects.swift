import DriftModels

@testable import RiskPolicy

/// Builds subjects out of JSON texts.
enum Subjects {
  static func value(_ text: String?, unknown: String? = nil, sensitive: String? = nil) throws -> RiskValue {
    guard let text else { return .none }
    return RiskValue(
      try JSONDocument(text).root, unknown: Sensitivity(mask: try unknown.map { try JSONDocument($0).root }),
      sensitivity: Sensitivity(mask: try sensitive.map { try JSONDocument($0).root }))
  }

  static func change(
    _ type: String, _ action: RiskAction = .update, before: String? = nil, after: String? = nil,
    unknown: String? = nil, sensitive: String? = nil
  ) throws -> RiskSubject {
    RiskSubject(
      address: "\(type).it", resourceType: type, action: action,
      before: try value(before, sensitive: sensitive),
      after: try value(after, unknown: unknown, sensitive: sensitive))
  }

  static func verdict(
    _ type: String, _ action: RiskAction = .update, before: String? = nil, after: String? = nil,
    unknown: String? = nil, policy: Policy = .unsaved
  ) throws -> RiskVerdict {
    var evaluator = RiskEvaluator(policy: policy)
    return evaluator.evaluate(
      try change(type, action, before: before, after: after, unknown: unknown))
  }
}

extension RiskVerdict {
  /// The ids of the flags that apply for certain.
  var certain: Set<String> { Set(flags.filter { $0.answer == .yes }.map(\.flagID)) }
  /// The ids of the flags that depend on unknown values.
  var undecided: Set<String> { Set(flags.filter { $0.answer == .unknown }.map(\.flagID)) }
}
