/// What makes an attribute worse.
public enum RuleCondition: Hashable, Sendable {
  /// It is true now; `absent` is what leaving it out means.
  case turnsOn(absent: Bool = false)
  /// It is false now; `absent` is what leaving it out means.
  case turnsOff(absent: Bool = false)
  /// One of its values is among these words now, in any letter case; `absent` tells whether leaving it out is as bad.
  case isOneOf([String], absent: Bool = false)
  /// None of its values is among these words now, in any letter case; `absent` tells whether leaving it out is as bad.
  case isNoneOf([String], absent: Bool = true)
  /// One of its values begins with one of these words.
  case hasPrefix([String])
  /// One of its values has one of these words in it, in any letter case.
  case contains([String])
  /// It has a value now.
  case isSet
  /// A range of addresses in it takes in the whole internet.
  case admitsWorld
  /// A policy document in it grants what it did not grant.
  case grants(PolicyDanger)
  /// Its number is lower than before; `absent` is what leaving it out means, and 0 may stand for no end.
  case lowers(absent: Int? = nil, zeroIsEndless: Bool = false)
  /// Its number is higher than before; `absent` is what leaving it out means.
  case raises(absent: Int? = nil)
  /// It is an earlier one of these words than before, in any letter case.
  case lowersRank([String], absent: String? = nil)
  /// It had a value and has none.
  case isRemoved
  /// It had one of these values, in any letter case, and does not have it any more; none stands for any value.
  case loses([String])
  /// It had a value and has another one, or none.
  case changes
  /// A firewall rule lets in any address where none did.
  case opensIngress(IngressLayout)
  /// The resource, which guards another, goes away.
  case resourceGoes
}

extension RuleCondition {
  /// Whether it describes what is dangerous, and not what became less safe than it was: only the former can be said of
  /// something new.
  var describesDanger: Bool {
    switch self {
    case .turnsOn, .isOneOf, .hasPrefix, .contains, .isSet, .admitsWorld, .grants, .opensIngress: true
    case .turnsOff, .isNoneOf, .lowers, .raises, .lowersRank, .isRemoved, .loses, .changes, .resourceGoes: false
    }
  }
}
