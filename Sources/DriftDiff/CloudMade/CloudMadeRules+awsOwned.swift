import DriftModels

extension CloudMadeRules {
  /// Objects that are part of, or made by, another object that is declared or live.
  static let awsOwned: [CloudMadeRule] = [
    .init(
      id: "aws.asg-instances", summary: "An Auto Scaling group makes and ends its instances.",
      source: "AWS documentation, Auto Scaling tags",
      types: ["aws_instance", "aws_ebs_volume", "aws_network_interface", "aws_spot_instance_request"],
      reads: ["aws_autoscaling_group": ["name"]], declaredSuffices: ["aws_autoscaling_group"]
    ) { resource, around in
      resource.tag("aws:autoscaling:groupName").map { around.others.has("aws_autoscaling_group", "name", is: $0) }
        ?? false
    },
    .init(
      id: "aws.eks-owned", summary: "Clusters and node groups of EKS make what they need.",
      source: "AWS documentation, EKS tags",
      reads: ["aws_eks_cluster": ["name"], "aws_eks_node_group": ["cluster_name", "node_group_name"]]
    ) { resource, around in
      guard resource.cloud == .aws else { return false }
      return EKSOwner.isOwned(resource, around.others)
    },
    .init(
      id: "aws.cloudformation-owned", summary: "A stack makes the objects that carry its name.",
      source: "AWS documentation, CloudFormation resource tags",
      reads: [
        "aws_cloudformation_stack": ["arn", "id", "name"], "aws_cloudformation_stack_set_instance": ["stack_id"],
      ]
    ) { resource, around in
      guard resource.cloud == .aws else { return false }
      if let name = resource.tag("aws:cloudformation:stack-name"),
        around.others.has("aws_cloudformation_stack", "name", is: name)
      {
        return true
      }
      guard let id = resource.tag("aws:cloudformation:stack-id") else { return false }
      return ["id", "arn"].contains { around.others.has("aws_cloudformation_stack", $0, is: id) }
        || around.others.has("aws_cloudformation_stack_set_instance", "stack_id", is: id)
    },
    .init(
      id: "aws.elasticache-members", summary: "A replication group is made of cache clusters.",
      source: "AWS documentation, ElastiCache components", types: ["aws_elasticache_cluster"],
      reads: ["aws_elasticache_replication_group": ["id", "replication_group_id"]]
    ) { resource, around in
      let group = resource.text("replication_group_id")
      guard !group.isEmpty else { return false }
      return ["replication_group_id", "id"].contains {
        around.others.has("aws_elasticache_replication_group", $0, is: group)
      }
    },
    .init(
      id: "aws.instance-block-devices", summary: "Instances bring volumes with them.",
      source: "AWS provider documentation, aws_instance", types: ["aws_ebs_volume", "aws_volume_attachment"],
      reads: ["aws_instance": BlockDevices.volumes], declaredSuffices: ["aws_instance"]
    ) { resource, around in
      let volume = resource.type == "aws_ebs_volume" ? resource.ownID : resource.text("volume_id")
      return BlockDevices.names(volume, in: around.others)
    },
    .init(
      id: "aws.auto-log-groups", summary: "Services make the log groups that they write to.",
      source: "AWS documentation, Lambda, CodeBuild, RDS and EKS logging", types: ["aws_cloudwatch_log_group"],
      reads: LogGroupOwner.reads, declaredSuffices: Set(LogGroupOwner.reads.keys)
    ) { resource, around in
      LogGroupOwner.isDeclared(ofGroup: resource.ownName, around.others)
    },
    .init(
      id: "aws.nat-eip-association", summary: "Services bind addresses to their own interfaces.",
      source: "AWS documentation, NAT gateways and requester-managed network interfaces",
      types: ["aws_eip_association"],
      reads: ["aws_nat_gateway": ["allocation_id", "network_interface_id"], "aws_network_interface": ["id"]]
    ) { resource, around in
      let (allocation, interface) = (resource.text("allocation_id"), resource.text("network_interface_id"))
      guard resource.text("instance_id").isEmpty else { return false }
      if around.others.has("aws_nat_gateway", "allocation_id", is: allocation)
        || around.others.has("aws_nat_gateway", "network_interface_id", is: interface)
      {
        return true
      }
      return around.others.live("aws_network_interface", "id", is: interface).contains {
        $0["requester_managed"]?.bool == true
      }
    },
    .init(
      id: "generic.replacement-shadow", summary: "For a while after a replacement both copies are live.",
      source: "Terraform language, create_before_destroy", reads: [:]
    ) { resource, around in
      let facts = around.facts
      guard facts.replacedIDs.contains(resource.ownID) || facts.replacedIDs.contains(resource.providerResourceID),
        let age = WholeNumber.of(resource.properties?["age_minutes"])
      else { return false }
      return age <= facts.replacementGraceMinutes
    },
  ]
}

extension LiveResource {
  /// The value of a tag, from the record or the properties, whichever form these have; nil where there is none.
  func tag(_ key: String) -> String? {
    if let value = tags?[key]?.string { return value }
    guard let tags = properties?["tags"] ?? properties?["tag"] else { return nil }
    if let value = tags[key]?.string { return value }
    let block = tags.elements?.first { ($0["key"] ?? $0["Key"])?.string == key }
    return (block?["value"] ?? block?["Value"])?.string
  }

  /// The id by which other objects refer to it.
  var ownID: String {
    text("id").isEmpty ? ARN(providerResourceID)?.resourceWithoutType ?? providerResourceID : text("id")
  }
}

/// What EKS made, told by the tags that it and its controllers set.
private enum EKSOwner {
  static func isOwned(_ resource: LiveResource, _ others: OtherResources) -> Bool {
    let cluster = resource.tag("eks:cluster-name") ?? resource.tag("aws:eks:cluster-name") ?? ownedCluster(resource)
    if let group = resource.tag("eks:nodegroup-name") {
      let groups = others.declared("aws_eks_node_group", "node_group_name", is: group)
      if groups.contains(where: { cluster == nil || $0["cluster_name"]?.string == cluster }) { return true }
    }
    return cluster.map { others.has("aws_eks_cluster", "name", is: $0) } ?? false
  }

  /// `kubernetes.io/cluster/NAME` = `owned`; shared objects belong to somebody else.
  private static func ownedCluster(_ resource: LiveResource) -> String? {
    let prefix = "kubernetes.io/cluster/"
    for tags in [resource.tags, resource.properties?["tags"]] {
      for (key, value) in tags?.members ?? .none
      where value.string == "owned" && key.hasPrefix("kubernetes.io/cluster/") {
        return String(key.description.dropFirst(prefix.count))
      }
    }
    return nil
  }
}

/// The volumes that instances are declared with.
private enum BlockDevices {
  static let volumes: Set<String> = ["ebs_block_device.volume_id", "root_block_device.volume_id"]

  static func names(_ volume: String, in others: OtherResources) -> Bool {
    !volume.isEmpty && volumes.contains { !others.declared("aws_instance", $0, is: volume).isEmpty }
  }
}

/// Which object a log group was made for, told by its name.
private enum LogGroupOwner {
  /// The beginning of the name, what the object is, and the attribute that the name goes on with.
  private static let kinds: [(prefix: String, type: String, attribute: String)] = [
    ("/aws/lambda/", "aws_lambda_function", "function_name"),
    ("/aws/codebuild/", "aws_codebuild_project", "name"),
    ("/aws/rds/instance/", "aws_db_instance", "identifier"),
    ("/aws/rds/cluster/", "aws_rds_cluster", "cluster_identifier"),
    ("/aws/docdb/", "aws_docdb_cluster", "cluster_identifier"),
    ("/aws/neptune/", "aws_neptune_cluster", "cluster_identifier"),
    ("/aws/eks/", "aws_eks_cluster", "name"),
    ("/aws/ecs/containerinsights/", "aws_ecs_cluster", "name"),
    ("/aws/kinesisfirehose/", "aws_kinesis_firehose_delivery_stream", "name"),
    ("/aws/vendedlogs/states/", "aws_sfn_state_machine", "name"),
    ("API-Gateway-Execution-Logs_", "aws_api_gateway_rest_api", "id"),
  ]

  static let reads = Dictionary(kinds.map { ($0.type, Set([$0.attribute])) }) { $0.union($1) }

  static func isDeclared(ofGroup name: String, _ others: OtherResources) -> Bool {
    for kind in kinds where name.hasPrefix(kind.prefix) {
      let owner = name.dropFirst(kind.prefix.count).prefix { $0 != "/" }
      if !others.declared(kind.type, kind.attribute, is: String(owner)).isEmpty { return true }
    }
    return false
  }
}
