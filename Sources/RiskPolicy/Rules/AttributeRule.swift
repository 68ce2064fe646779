/// A rule that looks at one attribute of some types, and raises a flag when it gets worse.
///
/// The same rule says nothing about a change in the other direction.
public struct AttributeRule: Sendable {
  /// Its stable id, such as `aws.rds.public-access`.
  public let id: String
  /// The flag that it raises.
  public let flag: BuiltInFlag
  /// The Terraform types that it looks at; one that ends in `*` stands for all types that begin so.
  public let types: [String]
  /// The names that lead to the attribute; lists on the way are entered, and `parameter[name=tls]` means those elements
  /// whose `name` is `tls`. Empty where the resource as a whole counts.
  public let path: [String]
  /// What makes the attribute worse.
  public let condition: RuleCondition
  /// What must hold beside it.
  let guards: [RuleGuard]
  /// Whether making a resource in the dangerous state counts too.
  public let countsAtCreation: Bool
  /// Why it is dangerous, one clause without a full stop.
  public let why: String
  /// The recommendations that it follows.
  public let references: [String]

  /// Builds a rule out of a row of the catalogue.
  /// - Parameter types: Names with blanks between them.
  /// - Parameter path: Names with dots between them, see ``PathName``.
  /// - Parameter countsAtCreation: False where a cloud makes resources so unless it is told otherwise, which would
  ///   raise the flag on each of them.
  init(
    _ id: String, _ flag: BuiltInFlag, _ types: String, _ path: String, _ condition: RuleCondition,
    guards: [RuleGuard] = [], countsAtCreation: Bool = true, _ why: String, _ references: String...
  ) {
    self.id = id
    self.flag = flag
    self.types = types.split(separator: " ").map(String.init)
    self.path = PathName.names(path)
    self.condition = condition
    self.guards = guards
    self.countsAtCreation = countsAtCreation && flag.countsAtCreation && condition.describesDanger
    self.why = why
    self.references = references
  }
}

/// What must hold beside a dangerous value on the same side of a change for it to be one.
struct RuleGuard: Sendable {
  /// The names that lead to the value from the resource.
  let path: [String]
  let condition: RuleCondition
  let isNegated: Bool

  /// It must hold.
  static func when(_ path: String, _ condition: RuleCondition) -> RuleGuard {
    RuleGuard(path: PathName.names(path), condition: condition, isNegated: false)
  }

  /// It must not hold.
  static func unless(_ path: String, _ condition: RuleCondition) -> RuleGuard {
    RuleGuard(path: PathName.names(path), condition: condition, isNegated: true)
  }
}
