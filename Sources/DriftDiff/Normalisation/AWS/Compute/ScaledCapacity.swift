import DriftModels

extension NormalisationRule {
  /// `aws.asg-capacity`
  static let asgCapacity = NormalisationRule(
    id: "aws.asg-capacity", summary: "A scaler moves a capacity between its limits.",
    source: "AWS documentation, EC2 Auto Scaling and Application Auto Scaling",
    scope: .types([
      "aws_autoscaling_group", "aws_eks_node_group", "aws_ecs_service", "aws_appstream_fleet", "aws_spot_fleet_request",
    ]),
    reads: [
      "aws_appautoscaling_target": ["resource_id"], "aws_appautoscaling_policy": ["resource_id"],
      "aws_autoscaling_policy": ["autoscaling_group_name"],
    ]
  ) { pair in
    guard ["desired_capacity", "desired_size", "desired_count"].contains(pair.name) else { return .undecided }
    return ScaledCapacity.verdict(pair, resourceID: ScaledCapacity.serviceID(pair))
  }

  /// `aws.dynamodb-autoscaled`
  static let dynamodbAutoscaled = NormalisationRule(
    id: "aws.dynamodb-autoscaled", summary: "A scaler moves the capacity of a table between its limits.",
    source: "AWS documentation, DynamoDB auto scaling", scope: .types(["aws_dynamodb_table"]),
    reads: ["aws_appautoscaling_target": ["resource_id"], "aws_appautoscaling_policy": ["resource_id"]]
  ) { pair in
    guard pair.name == "read_capacity" || pair.name == "write_capacity" else { return .undecided }
    let index = pair.isTopLevel ? nil : pair.declaredRoot.value(at: pair.path.dropLast())?["name"]?.string
    let table = pair.sibling("name")?.string.map { "table/\($0)" + (index.map { "/index/\($0)" } ?? "") }
    return ScaledCapacity.verdict(
      pair, resourceID: table, dimension: pair.name == "read_capacity" ? "ReadCapacityUnits" : "WriteCapacityUnits")
  }
}

/// Capacities that something moves by itself.
enum ScaledCapacity {
  static let hint = "likely autoscaling: ignore changes of this capacity"

  /// Noise while the live value is within the limits of a scaler that is known.
  static func verdict(_ pair: AttributePair, resourceID: String?, dimension: String? = nil) -> RuleVerdict {
    guard let live = WholeNumber.of(pair.live), WholeNumber.of(pair.declared) != nil else { return .undecided }
    guard let scaler = scaler(of: pair, resourceID, dimension) else {
      return pair.surroundings.others.isComplete ? .undecided : .postponed
    }
    let own = ownLimits(pair)
    guard let least = scaler.minimum ?? own.minimum, let most = scaler.maximum ?? own.maximum, least <= live,
      live <= most
    else { return .undecided }
    return .noise(hint: hint)
  }

  /// `service/CLUSTER/NAME` of an ECS service.
  static func serviceID(_ pair: AttributePair) -> String? {
    guard pair.type == "aws_ecs_service", let name = pair.sibling("name")?.string,
      let cluster = pair.sibling("cluster")?.string?.split(separator: "/").last
    else { return nil }
    return "service/\(cluster)/\(name)"
  }

  private static func scaler(of pair: AttributePair, _ resourceID: String?, _ dimension: String?) -> ScalingLimits? {
    let facts = pair.surroundings.facts.scalers
    if !facts.isEmpty {
      let names = [pair.declaredResource.address, pair.liveResource.providerResourceID, pair.sibling("name")?.string]
      if let given = names.lazy.compactMap({ $0 }).compactMap({ facts[$0] }).first { return given }
    }
    let others = pair.surroundings.others
    if let resourceID {
      let targets =
        others.declared("aws_appautoscaling_target", "resource_id", is: resourceID)
        + others.live("aws_appautoscaling_target", "resource_id", is: resourceID)
      let target = targets.first { isOf(dimension, $0) }
      if let target {
        return ScalingLimits(
          minimum: WholeNumber.of(target["min_capacity"]), maximum: WholeNumber.of(target["max_capacity"]))
      }
    }
    if let name = pair.sibling("name")?.string, others.has("aws_autoscaling_policy", "autoscaling_group_name", is: name)
    {
      return ScalingLimits()
    }
    return isTaggedForAutoscaler(pair) ? ScalingLimits() : nil
  }

  private static func isOf(_ dimension: String?, _ target: JSONView) -> Bool {
    guard let dimension, let own = target["scalable_dimension"]?.string else { return true }
    return own.hasSuffix(dimension)
  }

  /// The smallest and largest size that stand beside the capacity.
  private static func ownLimits(_ pair: AttributePair) -> ScalingLimits {
    let block = pair.declaredRoot.value(at: pair.path.dropLast())
    return ScalingLimits(
      minimum: WholeNumber.of(block?["min_size"]) ?? WholeNumber.of(block?["min_capacity"]),
      maximum: WholeNumber.of(block?["max_size"]) ?? WholeNumber.of(block?["max_capacity"]))
  }

  /// The cluster autoscaler of Kubernetes finds its groups by a tag.
  private static func isTaggedForAutoscaler(_ pair: AttributePair) -> Bool {
    let prefix = "k8s.io/cluster-autoscaler/"
    return [pair.declaredRoot, pair.liveRoot].contains { root in
      root["tags"]?.members?.contains { $0.key.description.hasPrefix(prefix) } == true
        || root["tag"]?.elements?.contains { $0["key"]?.string?.hasPrefix(prefix) == true } == true
    }
  }
}
