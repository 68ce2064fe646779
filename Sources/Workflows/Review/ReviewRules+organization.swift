import DriftModels
import NoiseAggregator
import RiskPolicy
import Storage

/// The rules of an organisation as they are stored, and what is wrong with them.
struct OrganizationRules {
  private static let policyCode = "policy_unreadable"
  private static let ruleCode = "custom_rule_skipped"
  /// What ``issues`` may hold.
  static let codes: Set<String> = [policyCode, ruleCode]

  var rules: ReviewRules
  /// From when on something recurs.
  var settings = NoiseSettings()
  /// Rules that could not be read. They are left out and never fail what they would have judged.
  var issues: [ScanIssue]

  /// Reads all that an organisation has decided.
  /// - Throws: `StorageError`.
  static func load(from org: any OrgReader, at now: Timestamp) async throws -> OrganizationRules {
    var loaded = OrganizationRules(rules: ReviewRules(now: now), issues: [])
    if let record = try await org.policy.get() { loaded.take(record) }
    let disabled = try await org.rules.disabled(nil)
    loaded.rules.disabledFlags = Set(disabled.lazy.filter { $0.kind == .risk }.map(\.ruleID))
    loaded.rules.catalogue = NoiseCatalogue.builtIn.disabling(
      Set(disabled.lazy.filter { $0.kind == .noise }.map(\.ruleID)))
    for record in try await org.rules.list(nil) where record.isEnabled { loaded.take(record) }
    loaded.settings = try await NoiseSettings.saved(in: org.noise)
    loaded.rules.suppressions = SuppressionSet(try await org.noise.suppressions(at: now))
    return loaded
  }

  private mutating func take(_ record: PolicyRecord) {
    do {
      rules.policy = Policy(
        version: record.version, rules: try Policy.rules(JSONDocument(record.rules.bytes).root))
    } catch {
      note(Self.policyCode, "the policy could not be read, so the default severities hold: \(error)")
    }
  }

  private mutating func take(_ record: CustomRuleRecord) {
    do {
      let config = try JSONDocument(record.config.bytes).root
      switch record.kind {
      case .noise:
        rules.noiseRules.append(
          ReviewRules.NoiseRule(id: record.id.description, rule: try CustomNoiseRule(config: config)))
      case .risk: rules.riskRules.append(try CustomRiskRule(config: config))
      }
    } catch {
      note(Self.ruleCode, "the custom rule \(record.id) was skipped: \(error)")
    }
  }

  private mutating func note(_ code: String, _ message: String) {
    issues.append(ScanIssue(code: code, message: VisibleText.escaped(message, limit: 500), isRetryable: false))
  }
}
