/// One dangerous permission: an action on a resource under conditions.
struct Grant: Hashable {
  let action: String
  let resource: String
  let condition: String

  /// The permissions that contain this one, itself included; a bounded number, so that looking for them costs the same
  /// whatever a document holds.
  var containing: [Grant] {
    let service = action.split(separator: ":", maxSplits: 1).first.map { $0 + ":*" } ?? ""
    return [action, service, "*"].flatMap { action in
      [resource, "*"].flatMap { resource in
        [condition, ""].map { Grant(action: action, resource: resource, condition: $0) }
      }
    }
  }
}

extension PolicyStatement {
  /// What of the statement is dangerous in this way.
  func grants(_ danger: PolicyDanger) -> Set<Grant> {
    let actions =
      exceptsActions ? ["all but " + Set(actions).sorted().joined(separator: " ")] : actions.map(Self.normal)
    let resources =
      exceptsResources
      ? ["all but " + Set(resources).sorted().joined(separator: " ")]
      : (resources.isEmpty ? ["*"] : resources).map { Self.isEverything($0) ? "*" : $0 }
    var grants: Set<Grant> = []
    switch danger {
    case .anyPrincipal:
      guard allowsAnybody else { return [] }
      for action in actions { for resource in resources { grants.insert(grant(action, resource)) } }
    case .wildcard, .wildcardAction:
      let countsResources = danger == .wildcard && !self.resources.isEmpty
      for action in actions {
        let isBroad = exceptsActions || Self.isWildcard(action)
        for resource in resources where isBroad || countsResources && (resource == "*" || exceptsResources) {
          grants.insert(grant(action, resource))
        }
      }
    }
    return grants
  }

  private func grant(_ action: String, _ resource: String) -> Grant {
    Grant(action: action, resource: resource, condition: condition)
  }

  /// `*` for all spellings of every action.
  private static func normal(_ action: String) -> String {
    let parts = action.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let isEveryAction = parts.count == 2 && isStars(parts[1])
    if isStars(parts[0]), parts.count == 1 || isEveryAction { return "*" }
    return isEveryAction ? parts[0] + ":*" : action
  }

  private static func isWildcard(_ action: String) -> Bool { action == "*" || action.hasSuffix(":*") }

  /// `*`, or an ARN of nothing but stars.
  private static func isEverything(_ resource: String) -> Bool {
    if isStars(resource[...]) { return true }
    let parts = resource.split(separator: ":", maxSplits: 5, omittingEmptySubsequences: false)
    return parts.count == 6 && parts[0] == "arn" && parts.dropFirst().allSatisfy(isStars)
  }

  private static func isStars(_ text: Substring) -> Bool { !text.isEmpty && text.allSatisfy { $0 == "*" } }
}
