import RiskPolicy

/// What flags are about, for lists of rules.
enum PlanFlagText {
  /// One sentence; flags of custom rules are called by their ids.
  static func summary(_ id: String) -> String {
    FlagCatalogue.flag(id: id)?.entry.description ?? "The rule \(id) of the organisation."
  }
}
