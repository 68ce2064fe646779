import DriftModels

/// Short phrases that more than one form says in the same words. Text from outside is not escaped here.
enum PlanPhrases {
  /// `2 to create, 1 to replace`; `nothing to do` where nothing happens.
  static func counts(_ report: PlanReport) -> String {
    let kinds = [
      ("create", "to create"), ("update", "to update"), ("replace", "to replace"), ("delete", "to destroy"),
      ("forget", "to forget"), ("import", "to import"), ("move", "to move"), ("resource_drift", "changed outside"),
    ]
    let parts = kinds.map { (report.count($0.0), $0.1) }.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    return parts.isEmpty ? "nothing to do" : parts.joined(separator: ", ")
  }

  /// `high`, `low, up to critical`.
  static func level(_ level: RiskLevel, possible: RiskLevel) -> String {
    possible > level ? "\(level.rawValue), up to \(possible.rawValue)" : level.rawValue
  }

  /// `1 change`, `2 changes`.
  static func amount(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  /// `3 resources depend on it`; nil when none does.
  static func dependents(_ change: PlanReportChange) -> String? {
    let count = change.dependents
    return count > 0 ? "\(amount(count, "resource")) \(count == 1 ? "depends" : "depend") on it" : nil
  }

  /// What makes a plan less certain than it looks.
  static let doubt = "The plan does not cover everything: what is not listed may change all the same."
}
