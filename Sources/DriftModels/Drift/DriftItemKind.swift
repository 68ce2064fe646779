/// How the declared and the live side of one resource relate.
public enum DriftItemKind: String, Hashable, Sendable, CaseIterable {
  /// On both sides, with at least one differing attribute.
  case changed
  /// Declared, not live.
  case missing
  /// Live, not declared.
  case extra
  /// On both sides without a difference; listed on request only.
  case matched
}
