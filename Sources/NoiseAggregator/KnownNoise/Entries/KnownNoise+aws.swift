extension KnownNoise {
  /// What Terraform and AWS write over each other: tags, images, capacities, networks.
  static let aws: [KnownNoise] = [
    KnownNoise(
      id: "noise-tags-all", title: "Computed tag maps",
      cause:
        "`tags_all` is what the provider computes from `tags` and its own `default_tags`; it changes whenever one of them "
        + "does, and when tags are set outside of Terraform.",
      provider: .aws, resourceTypes: ["aws_*"], attributes: ["tags_all", "tags_all.*"],
      quickPatch: FixTemplate(
        "Let the provider ignore foreign tags",
        "Tags that other tools set are left alone when the provider is told which ones they are.",
        code: """
          provider "aws" {
            ignore_tags {
              key_prefixes = ["aws:", "kubernetes.io/"]
            }
          }
          """,
        pros: ["One place for all resources"], cons: ["Drift of these tags is not seen any more"]),
      structuralRefactor: FixTemplate(
        "Set each tag in one place",
        "A key that stands in `default_tags` and in `tags` with the same value differs in each plan of older providers. Keep "
          + "common tags in `default_tags` alone.",
        code: """
          provider "aws" {
            default_tags {
              tags = var.common_tags
            }
          }
          """,
        pros: ["Resources carry only what is their own"], cons: ["All modules have to drop the common tags once"]),
      longTermRework: FixTemplate(
        "Name an owner for each tag key",
        "Write down which keys Terraform sets and which a tagging service does, and enforce it with a tag policy of the "
          + "organisation.",
        pros: ["Tags can be relied on for cost and access"], cons: ["Takes agreement with all who tag"])),
    KnownNoise(
      id: "noise-ami-most-recent", title: "Image id from a data source",
      cause: "The image is looked up with `most_recent`, so each image that is published changes the id.",
      provider: .aws,
      resourceTypes: ["aws_instance", "aws_launch_template", "aws_launch_configuration", "aws_spot_instance_request"],
      attributes: ["ami", "image_id"], actions: [.update, .replace],
      quickPatch: .ignoring(because: "Instances keep the image that they were made with."),
      structuralRefactor: FixTemplate(
        "Pin the image",
        "Give the image as a variable that is raised by a change of its own, so that a new image is a decision.",
        code: """
          variable "image_id" {
            description = "Image of the instances."
            type        = string
          }

          resource "<type>" "<name>" {
            <argument> = var.image_id
          }
          """,
        pros: ["Plans are the same tomorrow"], cons: ["Somebody has to raise the variable for security updates"]),
      longTermRework: FixTemplate(
        "Roll images out by a pipeline",
        "Build images in a pipeline that writes the id to a parameter, and replace instances by an instance refresh of a group "
          + "instead of by plans.",
        pros: ["Updates arrive everywhere, in order and with health checks"],
        cons: ["A pipeline to build and to look after"])),
    KnownNoise(
      id: "noise-desired-count", title: "Capacity that a scaler owns",
      cause: "An autoscaler moves the number between its limits, and Terraform wants to put it back.", provider: .aws,
      resourceTypes: ["aws_ecs_service", "aws_autoscaling_group", "aws_appstream_fleet", "aws_spot_fleet_request"],
      attributes: ["desired_count", "desired_capacity", "compute_capacity[*].desired_instances", "target_capacity"],
      confidence: .high,
      quickPatch: .ignoring(because: "The scaler decides on the number."),
      structuralRefactor: FixTemplate(
        "Leave the number out",
        "Give the limits only: a group without a desired capacity starts with its smallest size and is not touched afterwards.",
        code: """
          resource "aws_autoscaling_group" "<name>" {
            min_size = 2
            max_size = 10
          }
          """,
        pros: ["Says what is meant: the range"], cons: ["Not possible for an ECS service, which needs `ignore_changes`"]
      ),
      longTermRework: FixTemplate(
        "Put scaling into the module",
        "Offer a module that makes the service together with its scaling target and policy, and that ignores the number by "
          + "itself when scaling is on.",
        pros: ["No team meets this noise again"], cons: ["Services have to move to the module"])),
    KnownNoise(
      id: "noise-task-definition-revision", title: "Revisions of task definitions",
      cause:
        "A deployment registers a new revision of the task definition outside of Terraform, and the service points to it.",
      provider: .aws,
      resourceTypes: [
        "aws_ecs_service", "aws_cloudwatch_event_target", "aws_scheduler_schedule",
      ],
      attributes: [
        "task_definition", "ecs_target[*].task_definition_arn", "target[*].ecs_parameters[*].task_definition_arn",
      ],
      evidence: .revision, quickPatch: .ignoring(because: "Deployments decide on the revision."),
      structuralRefactor: FixTemplate(
        "Follow the newest revision",
        "Read the newest revision by a data source and use the greater of both numbers, so that plans do not go back.",
        code: """
          data "aws_ecs_task_definition" "current" {
            task_definition = aws_ecs_task_definition.app.family
          }

          locals {
            revision = max(aws_ecs_task_definition.app.revision, data.aws_ecs_task_definition.current.revision)
          }
          """,
        pros: ["Terraform may still change the definition"],
        cons: ["The data source has to exist before the first plan"]),
      longTermRework: FixTemplate(
        "Deploy with one tool",
        "Let either Terraform or the deployment tool own task definitions: the other one reads them.",
        pros: ["One history of what runs"], cons: ["Changes the way in which releases are made"])),
    KnownNoise(
      id: "noise-certificate-validation-records", title: "Validation records of certificates",
      cause:
        "The records that prove a domain are known after the certificate is made only, come as a set without order, and are "
        + "the same for a name and its wildcard.",
      provider: .aws, resourceTypes: ["aws_acm_certificate", "aws_acm_certificate_validation"],
      attributes: [
        "domain_validation_options", "domain_validation_options[*].*", "validation_record_fqdns",
        "validation_record_fqdns[*]",
      ],
      quickPatch: FixTemplate(
        "Key the records by domain",
        "Make one record for each domain name, so that order does not matter and equal records meet.",
        code: """
          locals {
            validation_records = {
              for option in aws_acm_certificate.<name>.domain_validation_options : option.resource_record_name => option...
            }
          }
          """,
        pros: ["Records are not made again when a name is added"], cons: ["Addresses of existing records change once"]),
      structuralRefactor: FixTemplate(
        "Order subject alternative names",
        "Sort the list of alternative names, leave the main name out of it, and replace certificates before the old ones go.",
        code: """
          resource "aws_acm_certificate" "<name>" {
            domain_name               = var.domain
            subject_alternative_names = sort(distinct(var.other_domains))
            validation_method         = "DNS"

            lifecycle {
              create_before_destroy = true
            }
          }
          """,
        pros: ["Plans show a change of names only when there is one"],
        cons: ["Does not help where the API itself reorders"]),
      longTermRework: FixTemplate(
        "Validate domains once",
        "The validation record of a domain is the same for each certificate of an account. Keep the records in the "
          + "configuration of the zone, apart from certificates.",
        pros: ["Certificates need no access to the zone"], cons: ["Zones and certificates are applied in order"])),
    KnownNoise(
      id: "noise-launch-template-version", title: "Versions of launch templates",
      cause: "Each change of a launch template counts its version up, also by other tools.", provider: .aws,
      resourceTypes: [
        "aws_autoscaling_group", "aws_eks_node_group", "aws_launch_template", "aws_batch_compute_environment",
      ],
      attributes: [
        "launch_template[*].version", "latest_version", "default_version",
        "mixed_instances_policy[*].launch_template[*].launch_template_specification[*].version",
        "compute_resources[*].launch_template[*].version",
      ], marksChanges: false,
      quickPatch: .ignoring(because: "The version counts up by itself."),
      structuralRefactor: FixTemplate(
        "Refer to the template's own version",
        "A version that is read from the template in the same configuration is known in the plan, unlike `$Latest`.",
        code: """
          resource "aws_autoscaling_group" "<name>" {
            launch_template {
              id      = aws_launch_template.<name>.id
              version = aws_launch_template.<name>.latest_version
            }
          }
          """,
        pros: ["A plan shows which version will run"], cons: ["Changes of the template by other tools are rolled back"]),
      longTermRework: FixTemplate(
        "Change templates through Terraform alone",
        "Take the right to make template versions from other tools, and roll out by instance refresh.",
        pros: ["Version and configuration say the same"],
        cons: ["Image pipelines have to open changes instead of versions"])),
    KnownNoise(
      id: "noise-volume-tags", title: "Tags of volumes set twice",
      cause:
        "`volume_tags` of an instance and the tags of its volumes, or of the block that makes them, write the same tags.",
      provider: .aws, resourceTypes: ["aws_instance", "aws_ebs_volume"],
      attributes: ["volume_tags", "volume_tags.*", "root_block_device[*].tags.*", "ebs_block_device[*].tags.*"],
      quickPatch: .ignoring(because: "Volumes are tagged elsewhere."),
      structuralRefactor: FixTemplate(
        "Tag volumes in one way",
        "Drop `volume_tags` and tag in the block of the device, or the other way round; never both.",
        code: """
          resource "aws_instance" "<name>" {
            root_block_device {
              tags = var.volume_tags
            }
          }
          """,
        pros: ["Each tag has one origin"], cons: ["Attached volumes have to be looked through once"]),
      longTermRework: FixTemplate(
        "Tag by default",
        "Set common tags in `default_tags` of the provider, which reach volumes as well in recent versions.",
        pros: ["Nothing to remember for each volume"], cons: ["Needs a recent provider"])),
    KnownNoise(
      id: "noise-inline-security-rules", title: "Rules inside and beside a security group",
      cause:
        "Rules in blocks of the group and rules as resources of their own do not know of each other, so each takes the "
        + "other's away.",
      provider: .aws, resourceTypes: ["aws_security_group", "aws_default_security_group"],
      attributes: ["ingress", "ingress[*]", "ingress[*].**", "egress", "egress[*]", "egress[*].**"],
      marksChanges: false,
      quickPatch: FixTemplate(
        "Keep one of both",
        "Move the rules that stand beside the group into it, or those inside to resources of their own, for this group first.",
        pros: ["Ends a fight that opens and closes ports"], cons: ["Needs care: a missing rule cuts traffic off"]),
      structuralRefactor: FixTemplate(
        "Make each rule a resource",
        "One resource for each rule has an id of its own and is never taken for a difference of the group.",
        code: """
          resource "aws_vpc_security_group_ingress_rule" "https" {
            security_group_id = aws_security_group.<name>.id
            cidr_ipv4         = "10.0.0.0/8"
            from_port         = 443
            to_port           = 443
            ip_protocol       = "tcp"
          }
          """,
        pros: ["Rules can be added by several modules"], cons: ["Existing rules have to be imported"]),
      longTermRework: FixTemplate(
        "Let one team own each group",
        "Give services groups of their own and refer to groups in rules instead of adding to groups of others.",
        pros: ["Who opened what is clear"], cons: ["Groups that are shared today have to be taken apart"])),
    KnownNoise(
      id: "noise-inline-routes", title: "Routes inside and beside a route table",
      cause:
        "Routes in blocks of the table and `aws_route` resources, or routes that a transit gateway or VPN adds, take each "
        + "other away.",
      provider: .aws, resourceTypes: ["aws_route_table", "aws_default_route_table"],
      attributes: ["route", "route[*]", "route[*].*", "propagating_vgws", "propagating_vgws[*]"], marksChanges: false,
      quickPatch: .ignoring("route", because: "Something else adds routes to the table."),
      structuralRefactor: FixTemplate(
        "Make each route a resource", "Tables without route blocks leave routes of others alone.",
        code: """
          resource "aws_route" "internet" {
            route_table_id         = aws_route_table.<name>.id
            destination_cidr_block = "0.0.0.0/0"
            gateway_id             = var.internet_gateway_id
          }
          """,
        pros: ["Propagated routes are no difference any more"], cons: ["Existing routes have to be imported"]),
      longTermRework: FixTemplate(
        "Keep routing in the network's configuration",
        "One configuration owns tables and routes; others ask it for routes through its variables.",
        pros: ["Traffic can be understood from one place"], cons: ["Other teams depend on the network's owners"])),
  ]
}
