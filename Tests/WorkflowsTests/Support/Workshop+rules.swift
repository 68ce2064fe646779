import DriftModels
import NoiseAggregator
import Storage

@testable import Workflows

extension Workshop {
  func addRule(_ kind: RuleKind, _ config: String) async throws -> CustomRuleID {
    let rule = CustomRuleRecord(
      id: .new(), kind: kind, name: "rule", description: "", config: TestHashing().body(Array(config.utf8)),
      createdBy: "me", createdAt: clock.now, updatedAt: clock.now)
    try await write { try await $0.rules.insert(rule) }
    return rule.id
  }

  @discardableResult
  func suppress(
    _ type: String, _ path: String, at address: String, for duration: SuppressionDuration = .forever
  ) async throws -> SuppressionID {
    let suppression = NoiseSuppression(
      id: .new(), fingerprint: NoiseFingerprint(resourceType: type, attribute: path, action: .update),
      resourceAddress: address, duration: duration, reason: "known", createdBy: "me", createdAt: clock.now)
    try await write { try await $0.noise.suppress([suppression]) }
    return suppression.id
  }
}
