/// What happens to a resource, or what a comparison found out about it.
public enum RiskAction: String, Hashable, Sendable, CaseIterable {
  /// It is made.
  case create
  /// It is changed in place.
  case update
  /// It is destroyed.
  case delete
  /// It is destroyed and made anew.
  case replace
  /// A data source is read.
  case read
  /// Nothing.
  case noOp = "no-op"
  /// It leaves the state and goes on to exist.
  case forget
  /// Drift: it is live in another way than declared.
  case changed
  /// Drift: it is declared and not live.
  case missing
  /// Drift: it is live and not declared.
  case extra
  /// A plan reports that it was changed outside Terraform.
  case outOfBand = "out-of-band"

  /// Whether one object stays that was there before, with values on both sides.
  var keepsObject: Bool { self == .update || self == .changed || self == .replace }

  /// Whether what was there goes away.
  var destroys: Bool { self == .delete || self == .replace || self == .missing }

  /// The word that custom rules know it by; nil for what no custom rule speaks of.
  var customRuleWord: CustomRuleAction? {
    switch self {
    case .create: .create
    case .update, .changed: .update
    case .delete, .missing: .delete
    case .replace: .replace
    case .read, .noOp, .forget, .extra, .outOfBand: nil
    }
  }
}
