import DriftModels

extension NormalisationRule {
  /// `aws.lb-forward-forms`
  static let lbForwardForms = NormalisationRule(
    id: "aws.lb-forward-forms",
    summary: "To forward to one target group is written with its ARN or as a list of one, with any weight.",
    source: "AWS documentation, Elastic Load Balancing API, Action",
    scope: .types(["aws_lb_listener", "aws_lb_listener_rule"])
  ) { pair in
    guard pair.isTopLevel, pair.name == "default_action" || pair.name == "action",
      let declared = pair.declared.flatMap(ListenerActions.normal), let live = pair.live.flatMap(ListenerActions.normal)
    else { return .undecided }
    return .compare(declared: EmbeddedJSON.view(of: declared), live: EmbeddedJSON.view(of: live))
  }
}

/// Actions of listeners, in their order and without the order written in each.
private enum ListenerActions {
  static func normal(_ list: JSONView) -> JSONValue? {
    guard let actions = list.elements.map(Array.init), actions.allSatisfy({ $0.kind == .object }) else { return nil }
    let numbered = actions.enumerated().map { index, action in
      (order: WholeNumber.of(action["order"]).flatMap { $0 == 0 ? nil : $0 } ?? index + 1, index: index, action: action)
    }
    let sorted = numbered.sorted { ($0.order, $0.index) < ($1.order, $1.index) }
    return .array(sorted.map { normal(action: $0.action) })
  }

  private static func normal(action: JSONView) -> JSONValue {
    guard case .object(var members) = action.value else { return action.value }
    members["order"] = nil
    let forward = action["forward"].flatMap { $0[0] ?? $0 }
    guard let forward, forward.kind == .object else { return .object(members) }
    let groups = forward["target_group"]?.elements.map(Array.init) ?? []
    let isSticky = isOn(forward["stickiness"].flatMap { $0[0] ?? $0 }?["enabled"])
    if groups.count == 1, !isSticky, let arn = groups[0]["arn"]?.string {
      members["target_group_arn"] = .string(arn)
      members["forward"] = nil
    } else if groups.count > 1 || isSticky {
      members["target_group_arn"] = nil
      members["forward"] = [forwarded(forward, groups, isSticky: isSticky)]
    }
    return .object(members)
  }

  /// Groups by ARN, with the weight that is meant where none is written.
  private static func forwarded(_ forward: JSONView, _ groups: [JSONView], isSticky: Bool) -> JSONValue {
    guard case .object(var members) = forward.value else { return forward.value }
    if !isSticky { members["stickiness"] = nil }
    let weighted = groups.map { group -> (arn: String, group: JSONValue) in
      guard case .object(var own) = group.value else { return ("", group.value) }
      if groups.count == 1 { own["weight"] = nil } else if Emptiness.isNothing(group["weight"]) { own["weight"] = 1 }
      return (group["arn"]?.string ?? "", .object(own))
    }
    members["target_group"] = .array(weighted.sorted { $0.arn < $1.arn }.map(\.group))
    return .object(members)
  }

  private static func isOn(_ view: JSONView?) -> Bool { view?.bool == true || view?.string == "true" }
}
