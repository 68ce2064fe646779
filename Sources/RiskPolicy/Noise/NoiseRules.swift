/// The noise rules that are built in.
public enum NoiseRules {
  /// All of them, in the order in which they are tried.
  public static let all: [NoiseRule] = [
    NoiseRule(
      "noise-tags-all", "Computed tags", "Maps of tags that the provider puts together by itself.",
      attributes: [
        "tags_all.**", "tags_all", "effective_labels.**", "effective_labels", "terraform_labels.**", "terraform_labels",
      ]),
    NoiseRule("noise-etag", "Entity tags", "A tag that changes with each write.", attributes: ["**.etag"]),
    NoiseRule(
      "noise-last-modified", "Times of the last change", "A time that the cloud writes down by itself.",
      attributes: [
        "**.last_modified", "**.last_modified_date", "**.last_modified_time", "**.last_updated", "**.update_time",
        "**.updated_at",
      ]),
    NoiseRule(
      "noise-version-id", "Version ids", "The id of the newest version, which changes with the content.",
      attributes: ["**.version_id", "**.latest_version", "**.qualified_arn"]),
    NoiseRule(
      "noise-fingerprint", "Fingerprints", "Fingerprints of labels, tags and metadata.", provider: "gcp",
      types: ["google_*"],
      attributes: ["**.fingerprint", "**.label_fingerprint", "**.metadata_fingerprint", "**.tags_fingerprint"]),
    NoiseRule(
      "noise-self-link-case", "Letter case of ids", "Ids of Azure, which are the same in any letter case.",
      provider: "azure", types: ["azurerm_*", "azapi_*"], attributes: ["**.id", "**_id", "**_ids", "**"], .letterCase),
    NoiseRule(
      "noise-json-whitespace", "Layout of JSON", "JSON texts that differ in layout and order of members only.",
      attributes: ["**"], .jsonLayout),
    NoiseRule(
      "noise-set-order", "Order of sets", "Lists that the cloud keeps in no order.",
      attributes: [
        "**.security_groups", "**.security_group_ids", "**.vpc_security_group_ids", "**.subnet_ids", "**.subnets",
        "**.cidr_blocks", "**.ipv6_cidr_blocks", "**.prefix_list_ids", "**.availability_zones", "**.source_ranges",
        "**.members", "**.managed_policy_arns", "**.aliases", "**.allowed_methods", "**.address_prefixes",
        "**.enabled_cluster_log_types", "**.enabled_cloudwatch_logs_exports",
      ], .order),
    NoiseRule(
      "noise-null-empty", "Nothing in two spellings", "An attribute that is absent on one side and empty on the other.",
      attributes: ["**"], .emptiness),
    NoiseRule(
      "noise-ami-most-recent", "Newest image", "An image that a data source looks up anew each time.", provider: "aws",
      types: ["aws_instance", "aws_launch_template", "aws_launch_configuration"], attributes: ["ami", "image_id"]),
    NoiseRule(
      "noise-desired-count", "Counts of a scaler", "A capacity that an autoscaler owns.", provider: "any",
      types: [
        "aws_autoscaling_group", "aws_ecs_service", "aws_appautoscaling_target", "azurerm_*_virtual_machine_scale_set",
        "google_compute_*instance_group_manager",
      ], attributes: ["desired_capacity", "desired_count", "instances", "target_size"]),
    NoiseRule(
      "noise-node-pool-size", "Sizes of node pools", "A number of nodes that a cluster autoscaler owns.",
      types: ["aws_eks_node_group", "google_container_node_pool", "azurerm_kubernetes_cluster*"],
      attributes: [
        "scaling_config.desired_size", "node_count", "initial_node_count", "default_node_pool.node_count",
      ]),
    NoiseRule(
      "noise-generated-password", "Generated passwords", "A password that is made anew, or that no cloud gives back.",
      attributes: [
        "password", "master_password", "master_user_password", "administrator_login_password", "**.password_wo_version",
      ]),
    NoiseRule(
      "noise-task-definition-revision", "Revisions of tasks", "A newer revision of the same task definition.",
      provider: "aws", types: ["aws_ecs_service", "aws_cloudwatch_event_target", "aws_scheduler_schedule"],
      attributes: ["task_definition", "**.task_definition_arn"], .revision),
    NoiseRule(
      "noise-certificate-validation-records", "Validation of certificates",
      "Records that prove the ownership of a domain, which come with each certificate.",
      types: ["aws_acm_certificate", "aws_acm_certificate_validation", "google_certificate_manager_dns_authorization"],
      attributes: [
        "domain_validation_options.**", "domain_validation_options", "validation_record_fqdns.**",
        "validation_record_fqdns", "validation_emails.**", "dns_resource_record.**",
      ]),
    NoiseRule(
      "noise-timeouts", "Time limits of the provider", "How long Terraform waits, which no resource has.",
      attributes: ["timeouts.**", "timeouts"]),
  ]

  /// The rule with this id; nil when there is none.
  public static func rule(id: String) -> NoiseRule? { all.first { $0.id == id } }

  /// The rules that apply to a cloud.
  public static func rules(for provider: String) -> [NoiseRule] {
    all.filter { $0.provider == provider || $0.provider == "any" }
  }
}
