import DriftModels

/// Signs of who made a live resource, or looks after it.
enum OwnerSigns {
  /// Prefixes of tags that other tools write.
  private static let toolTags = ["pulumi:", "serverless:", "crossplane", "sst:", "amplify:", "helm.sh/"]

  static func add(_ live: LiveResource, _ facts: DriftFacts, to score: inout CauseScore) {
    if let event = facts.trail[live.providerResourceID] { add(event, to: &score) }
    if let owner = live.managedBy, OwnerName.tellsMore(owner) {
      let kind: LikelyCause.Kind = OwnerName.isOtherTool(owner) ? .otherPipeline : .controllerManaged
      score.add(kind, 4, "the inventory names \(owner) as its owner")
    }
    for (key, value) in (live.tags ?? live.properties?["tags"] ?? live.properties?["labels"])?.members ?? .none {
      add(tag: key.description, value.string ?? "", type: live.type, to: &score)
    }
  }

  static func add(_ event: TrailEvent, to score: inout CauseScore) {
    let kind: LikelyCause.Kind =
      switch event.actor {
      case .person: .consoleChange
      case .pipeline: .otherPipeline
      case .service: .controllerManaged
      }
    score.add(kind, 4, event.words)
  }

  private static func add(tag key: String, _ value: String, type: String, to score: inout CauseScore) {
    let name = key.lowercased()
    if name.hasPrefix("kubernetes.io/cluster/"), value == "owned" {
      score.add(.controllerManaged, 2, "the tag \(key)")
    } else if TagMaps.isReserved(key, type: type) {
      if !TagMaps.saysNothing(name) { score.add(.controllerManaged, 3, "the reserved tag \(key)") }
    } else if toolTags.contains(where: name.hasPrefix) || name == "createdby" {
      score.add(.otherPipeline, 3, "the tag \(key)")
    } else if name.hasSuffix("managed-by") || name == "managedby" || name == "managed_by" {
      guard OwnerName.tellsMore(value) else { return }
      score.add(.otherPipeline, 3, "the tag \(key) = \(value)")
    }
  }
}

extension TagMaps {
  /// Reserved keys that a cloud puts on what Terraform makes too.
  fileprivate static func saysNothing(_ key: String) -> Bool {
    key.hasPrefix("goog-terraform") || key.hasPrefix("hidden-") || key == "kubernetes.io/metadata.name"
  }
}
