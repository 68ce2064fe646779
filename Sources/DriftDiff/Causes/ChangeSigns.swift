import DriftModels

/// Signs of what changed a resource, from the attributes that differ.
enum ChangeSigns {
  static func add(
    _ declared: DeclaredResource, _ live: LiveResource?, _ differences: [AttributeDifference], _ facts: DriftFacts,
    to score: inout CauseScore
  ) {
    if let live { OwnerSigns.add(live, facts, to: &score) }
    let event = facts.trail.isEmpty ? nil : declared.attributes?["id"]?.string.flatMap { facts.trail[$0] }
    if let event { OwnerSigns.add(event, to: &score) }
    let isActorKnown = event != nil || live.map { facts.trail[$0.providerResourceID] != nil } ?? false
    let names = differences.map(\.lastName)
    if names.allSatisfy(capacities.contains) { score.add(.autoscaling, 2, "only capacities differ") }
    for (difference, name) in zip(differences, names) {
      addHint(of: difference, to: &score)
      if SecuritySigns.opens(difference) {
        score.add(.securityTamper, 3, "\(difference.pathText) is less safe than declared")
        if !isActorKnown { score.add(.securityTamper, 2, "nobody is known to have done it") }
      }
      if deployed.contains(name) { score.add(.otherPipeline, 2, "what is deployed differs") }
      if isMinorUpgrade(difference, name) { score.add(.maintenance, 2, "a newer version of the same major one") }
      if isEdited(difference) { score.add(.consoleChange, 1, "people edit \(difference.pathText) by hand") }
    }
    if names.contains(where: versions.contains), upgradesItself(declared) {
      score.add(.maintenance, 2, "upgrades are automatic")
    }
    addPlanned(declared, differences, facts, to: &score)
  }

  /// A rule has found out already what is behind a difference.
  private static func addHint(of difference: AttributeDifference, to score: inout CauseScore) {
    guard difference.isNoise, let hint = difference.hint else { return }
    let text = hint.lowercased()
    if text.contains("autoscaling") {
      score.add(.autoscaling, 3, "a scaler looks after it")
    } else if ["upgrade", "maintenance", "image refresh"].contains(where: text.contains) {
      score.add(.maintenance, 2, hint)
    } else if text.contains("deployment") {
      score.add(.otherPipeline, 2, hint)
    }
  }

  private static func addPlanned(
    _ declared: DeclaredResource, _ differences: [AttributeDifference], _ facts: DriftFacts, to score: inout CauseScore
  ) {
    guard !facts.plannedPaths.isEmpty, let planned = facts.plannedPaths[declared.address] else { return }
    if differences.contains(where: { planned.contains($0.pathText) }) {
      score.add(.configAhead, 4, "a plan holds a change of the same attribute")
    }
  }

  private static func isMinorUpgrade(_ difference: AttributeDifference, _ name: String) -> Bool {
    guard versions.contains(name), let declared = difference.declared.scalarText.flatMap(ComponentVersion.init),
      let live = difference.live.scalarText.flatMap(ComponentVersion.init)
    else { return false }
    return declared < live && declared.hasSame(1, as: live)
  }

  private static func isEdited(_ difference: AttributeDifference) -> Bool {
    guard case .key(let first)? = difference.path.first else { return false }
    return edited.contains(first)
  }

  private static func upgradesItself(_ declared: DeclaredResource) -> Bool {
    let root = declared.attributes
    return root?["auto_minor_version_upgrade"]?.bool == true || !Emptiness.isNothing(root?["release_channel"])
      || !Emptiness.isNothing(root?["automatic_upgrade_channel"])
  }

  private static let capacities: Set<String> = [
    "capacity", "current_count", "desired_capacity", "desired_count", "desired_size", "instance_count", "node_count",
    "provisioned_concurrent_executions", "read_capacity", "replica_count", "replicas", "shard_count", "target_size",
    "write_capacity",
  ]

  private static let versions: Set<String> = [
    "cluster_version", "database_version", "engine_version", "engine_version_actual", "kubernetes_version",
    "master_version", "min_master_version", "node_version", "orchestrator_version", "platform_version",
    "release_version", "version",
  ]

  private static let deployed: Set<String> = [
    "code_sha256", "container_definitions", "image", "image_id", "image_uri", "source_code_hash", "task_definition",
    "template_revision",
  ]

  private static let edited: Set<String> = [
    "allow", "allocated_storage", "block_public_acls", "description", "egress", "ingress", "instance_class",
    "instance_type", "labels", "machine_type", "publicly_accessible", "security_rule", "size", "source_ranges",
    "tags", "vm_size", "vpc_security_group_ids",
  ]
}

extension DriftValue {
  /// A text, number or flag without its quotes.
  var scalarText: String? {
    guard case .json(let text) = self, let view = try? JSONDocument(text).root else { return nil }
    switch view.kind {
    case .string: return view.string
    case .number: return view.number?.text
    case .bool: return view.bool == true ? "true" : "false"
    default: return nil
    }
  }
}

extension AttributeDifference {
  /// The last name of its path.
  var lastName: String {
    for case .key(let name) in path.reversed() { return name }
    return ""
  }
}
