import DriftModels

/// Signs of how something came to be live that nothing declares.
enum ExtraSigns {
  static func add(_ live: LiveResource, _ facts: DriftFacts, madeBy rule: String?, to score: inout CauseScore) {
    OwnerSigns.add(live, facts, to: &score)
    if let rule {
      let isStock = rule.contains("default") || rule.contains("stock") || rule.contains("service-linked")
      score.add(isStock ? .cloudDefault : .controllerManaged, 4, "the rule \(rule)")
    }
    if let state = facts.otherStates[live.providerResourceID] {
      score.add(.otherState, 4, "\(state) declares it")
    }
    if isUnattached(live) { score.add(.leftover, 2, "nothing uses it") }
    let tags = live.tags ?? live.properties?["tags"]
    if let tags, tags.members?.allSatisfy({ $0.key.description == "Name" }) ?? true {
      score.add(.consoleChange, 1, tags.count == 0 ? "it has no tags" : "it has no tag but a name")
    }
  }

  /// Disks, addresses and interfaces that are bound to nothing, as far as the inventory tells.
  private static func isUnattached(_ live: LiveResource) -> Bool {
    guard let properties = live.properties else { return false }
    switch live.type {
    case "aws_ebs_volume", "aws_network_interface":
      let state = properties["state"]?.string ?? properties["status"]?.string
      return state == "available"
    case "aws_eip":
      return ["association_id", "instance", "network_interface"].allSatisfy {
        Emptiness.isNothing(properties[$0]) && properties[$0] != nil
      }
    case "google_compute_disk": return properties["users"].map { Emptiness.isNothing($0) } ?? false
    case "google_compute_address": return properties["users"].map { Emptiness.isNothing($0) } ?? false
    case "azurerm_managed_disk": return properties["disk_state"]?.string == "Unattached"
    default: return false
    }
  }
}
