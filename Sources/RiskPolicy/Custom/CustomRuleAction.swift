/// What happens to a resource, in the words of custom rules.
public enum CustomRuleAction: String, Hashable, Sendable, CaseIterable {
  case create
  case update
  case delete
  case replace
}
