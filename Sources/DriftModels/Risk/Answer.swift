/// What a rule says of a change: yes, no, or that it depends on values that are known only after apply.
///
/// The three values combine as in Kleene's logic, so that filling in what is unknown turns `unknown` into `yes` or `no`
/// and never one of these into the other.
public enum Answer: String, Hashable, Sendable, CaseIterable {
  /// It does not apply, whatever the unknown values turn out to be.
  case no
  /// It depends on values that are not known yet.
  case unknown
  /// It applies, whatever the unknown values turn out to be.
  case yes

  /// From what is known for certain.
  public init(_ holds: Bool) {
    self = holds ? .yes : .no
  }

  /// Whether both hold.
  public func and(_ other: @autoclosure () -> Answer) -> Answer {
    if self == .no { return .no }
    let other = other()
    if other == .no { return .no }
    return self == .yes && other == .yes ? .yes : .unknown
  }

  /// Whether at least one holds.
  public func or(_ other: @autoclosure () -> Answer) -> Answer {
    if self == .yes { return .yes }
    let other = other()
    if other == .yes { return .yes }
    return self == .no && other == .no ? .no : .unknown
  }

  /// The opposite.
  public var negated: Answer {
    switch self {
    case .no: .yes
    case .unknown: .unknown
    case .yes: .no
    }
  }
}
