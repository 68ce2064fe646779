import DriftModels

/// All that is known of one type under a set of rules; found out once a type, so that a plan costs its changes and not
/// changes times rules.
struct TypeProfile {
  let isStateful: Bool
  /// The flags that any change of the type raises.
  let typeFlags: [BuiltInFlag]
  let rules: [AttributeRule]
  let customRules: [CustomRiskRule]
  /// What the policy says of a flag on the type; a nil inside says that no rule matches.
  var decisions: [String: PolicyRule?] = [:]

  init(_ type: String, rules catalogue: RuleCatalogue, customRules: [CustomRiskRule], disabled: Set<String>) {
    let types = BuiltInTypes.standard
    isStateful = types.stateful.contains(type) && !disabled.contains(BuiltInFlag.statefulResourceDestruction.id)
    let lists: [(BuiltInFlag, Bool)] = [
      (.iamChange, types.saysWhoMay(type)), (.securityChange, types.security.contains(type)),
      (.networkChange, types.network.contains(type)), (.encryptionChange, types.encryption.contains(type)),
    ]
    typeFlags = lists.filter { $1 && !disabled.contains($0.id) }.map(\.0)
    rules = catalogue.rules(for: type).filter { !disabled.contains($0.flag.id) }
    self.customRules = customRules.filter { $0.means(type) }
  }
}
