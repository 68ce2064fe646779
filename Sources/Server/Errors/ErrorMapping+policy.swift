import DriftModels
import HTTPTypes
import NoiseAggregator
import RiskPolicy

extension ErrorMapping {
  /// How a custom rule is refused that is none.
  static func answer(to failure: CustomRuleError) -> ErrorAnswer {
    answer(to: RequestFailure.invalid(field: failure.place, problem: failure.reason))
  }

  /// How a policy is refused: its rules are understood and can't stand, or somebody else saved in between.
  static func answer(to failure: PolicyError) -> ErrorAnswer {
    switch failure {
    case .invalid(let reason):
      refuse(
        .unprocessableContent, "policy_invalid", failure.description,
        details: ["field": "rules", "problem": .string(reason)])
    case .invalidRule(let place, let reason):
      refuse(
        .unprocessableContent, "policy_invalid", failure.description,
        details: .object([place.member.name: place.member.value, "problem": .string(reason)]))
    case .staleVersion(let sent, let stored):
      refuse(
        .conflict, "version_conflict", "\(failure); read the policy again",
        details: ["version": .number(JSONNumber(sent)), "stored_version": .number(JSONNumber(stored))])
    }
  }

  static var registryUnavailable: ErrorAnswer {
    refuse(.badGateway, "upstream_error", "the provider registry can't be reached, and nothing is known from before")
  }

  /// How settings or suppressions are refused.
  static func answer(to failure: NoiseError) -> ErrorAnswer {
    refuse(.badRequest, "validation_failed", failure.description, details: ["field": .string(failure.field)])
  }
}

extension PolicyError.Place {
  fileprivate var member: (name: String, value: JSONValue) {
    switch self {
    case .rule(let id): ("rule_id", .string(id))
    case .position(let position): ("index", .number(JSONNumber(position)))
    }
  }
}
