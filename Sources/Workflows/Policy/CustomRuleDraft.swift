public import DriftModels
import RiskPolicy
import Storage

/// What somebody wants a rule of an organisation to be.
public struct CustomRuleDraft: Sendable {
  /// Most bytes of a configuration, as it is written: 16 KiB.
  public static let configBytes = 16 << 10

  /// Name for people.
  public let name: String
  /// What it is for.
  public let description: String
  /// What it says.
  public let config: JSONView

  /// Joins the parts, which are checked when the rule is kept.
  public init(name: String, description: String, config: JSONView) {
    self.name = name
    self.description = description
    self.config = config
  }

  /// Checks the configuration.
  /// - Returns: the id of the flag that a risk rule raises; nil for noise rules.
  /// - Throws: `WorkflowError.invalidField` when it is too long; `CustomRuleError` with the place of what is wrong.
  func checkedFlag(of kind: RuleKind) throws -> String? {
    let length = config.withSource { $0.count }
    guard length <= Self.configBytes else {
      throw WorkflowError.invalidField("config", reason: "has \(length) bytes, the limit is \(Self.configBytes)")
    }
    switch kind {
    case .risk: return try CustomRiskRule(config: config).flagID
    case .noise:
      _ = try CustomNoiseRule(config: config)
      return nil
    }
  }

  /// The configuration with the bytes that it was sent in.
  func body(_ hashing: any ContentHashing) -> JSONBody {
    hashing.body(config.withSource { Array($0) })
  }
}

extension [CustomRuleRecord] {
  /// Flags name the rule that raised them, so one id means one rule, switched on or not.
  /// - Throws: `WorkflowError.invalidField` when a rule other than `id` has the flag.
  func requireUnused(flag: String?, except id: CustomRuleID?) throws(WorkflowError) {
    guard let flag else { return }
    let isUsed = contains { rule in
      rule.kind == .risk && rule.id != id
        && (try? JSONDocument(rule.config.bytes))?.root["flag_id"]?.string == flag
    }
    if isUsed { throw .invalidField("config.flag_id", reason: "must not be that of another rule of the organisation") }
  }
}
