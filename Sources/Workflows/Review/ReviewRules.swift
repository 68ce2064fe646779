public import DriftModels
public import NoiseAggregator
public import RiskPolicy

/// By what the changes of a plan, or of a drift report, are judged: the rules that are built in, and what an
/// organisation has decided about them.
///
/// ```swift
/// let rules = ReviewRules(policy: policy)
/// let analysis = try PlanAnalysis(plan, rules: rules, hashing: hashing)
/// ```
public struct ReviewRules: Sendable {
  /// A rule about noise that an organisation wrote, with its id.
  public struct NoiseRule: Sendable {
    /// Given as the reason of what it explains.
    public let id: String
    /// What it says.
    public let rule: CustomNoiseRule

    /// Names a rule.
    public init(id: String, rule: CustomNoiseRule) {
      self.id = id
      self.rule = rule
    }
  }

  /// The severities of flags.
  public var policy: Policy
  /// Ids of built-in flags that are switched off.
  public var disabledFlags: Set<String>
  /// Further rules about risk.
  public var riskRules: [CustomRiskRule]
  /// The built-in rules about noise that are not switched off.
  public var catalogue: NoiseCatalogue
  /// Further rules about noise; they come before those of the catalogue.
  public var noiseRules: [NoiseRule]
  /// What has been put aside.
  public var suppressions: SuppressionSet
  /// The moment at which suppressions have to hold.
  public var now: Timestamp

  /// Sets the rules up; by default those that are built in, and nothing else.
  public init(
    policy: Policy = .unsaved, disabledFlags: Set<String> = [], riskRules: [CustomRiskRule] = [],
    catalogue: NoiseCatalogue = .builtIn, noiseRules: [NoiseRule] = [], suppressions: SuppressionSet = SuppressionSet(),
    now: Timestamp = .now
  ) {
    self.policy = policy
    self.disabledFlags = disabledFlags
    self.riskRules = riskRules
    self.catalogue = catalogue
    self.noiseRules = noiseRules
    self.suppressions = suppressions
    self.now = now
  }

  /// An evaluator with these rules about risk.
  public var evaluator: RiskEvaluator {
    RiskEvaluator(policy: policy, disabled: disabledFlags, customRules: riskRules)
  }
}
