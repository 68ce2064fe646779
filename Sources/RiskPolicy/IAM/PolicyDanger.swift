/// What a policy document may grant that is dangerous.
public enum PolicyDanger: String, Hashable, Sendable {
  /// All actions, all of a service, or all resources, in a policy of an identity.
  case wildcard
  /// All actions, in a policy of a resource; such a policy names itself by `*`.
  case wildcardAction
  /// Something to anybody, without a condition that narrows it down to an account, organization or network.
  case anyPrincipal
}
