import DriftModels
import NoiseAggregator
import Testing

/// One example that an entry of the catalogue is for, and one beside it.
struct NoiseExample: CustomStringConvertible {
  let id: String
  let type: String
  let path: String
  var action = NoiseAction.update
  var before: DriftValue?
  var after: DriftValue?
  let missType: String
  let missPath: String

  var description: String { id }

  init(
    _ id: String, _ type: String, _ path: String, _ action: NoiseAction = .update, _ before: DriftValue? = nil,
    _ after: DriftValue? = nil, not missType: String? = nil, _ missPath: String? = nil
  ) {
    (self.id, self.type, self.path, self.action, self.before, self.after) = (id, type, path, action, before, after)
    (self.missType, self.missPath) = (missType ?? type, missPath ?? path)
  }
}

@Suite("The catalogue of known noise")
struct CatalogueExampleTests {
  static let examples = [
    NoiseExample("noise-tags-all", "aws_vpc", "tags_all.Name", not: "google_compute_network"),
    NoiseExample("noise-tags-all", "aws_vpc", #"tags_all["a.b"]"#, not: nil, "tags.Name"),
    NoiseExample("noise-ami-most-recent", "aws_instance", "ami", .replace, not: "aws_ami_copy"),
    NoiseExample("noise-desired-count", "aws_ecs_service", "desired_count", not: nil, "max_desired_count"),
    NoiseExample(
      "noise-task-definition-revision", "aws_ecs_service", "task_definition", .update, .json(#""app:1""#),
      .json(#""app:2""#), not: "aws_ecs_cluster"),
    NoiseExample(
      "noise-certificate-validation-records", "aws_acm_certificate",
      "domain_validation_options[2].resource_record_name",
      not: nil, "domain_name"),
    NoiseExample(
      "noise-launch-template-version", "aws_autoscaling_group", "launch_template[0].version", not: nil,
      "launch_template[0].id"),
    NoiseExample("noise-volume-tags", "aws_instance", "volume_tags.Name", not: nil, "tags.Name"),
    NoiseExample(
      "noise-inline-security-rules", "aws_security_group", "ingress[3].from_port", not: "aws_security_group_rule"),
    NoiseExample("noise-inline-routes", "aws_route_table", "route[1].cidr_block", not: nil, "vpc_id"),
    NoiseExample("noise-version-id", "aws_s3_object", "version_id", not: "google_storage_bucket_object"),
    NoiseExample("noise-engine-minor-version", "aws_db_instance", "engine_version", not: nil, "engine"),
    NoiseExample("noise-snapshot-name", "aws_db_instance", "final_snapshot_identifier", not: nil, "identifier"),
    NoiseExample("noise-lambda-package", "aws_lambda_function", "source_code_hash", not: nil, "handler"),
    NoiseExample(
      "noise-table-capacity", "aws_dynamodb_table", "global_secondary_index[1].read_capacity", not: nil,
      "global_secondary_index[1].hash_key"),
    NoiseExample(
      "noise-api-redeployment", "aws_api_gateway_deployment", "triggers.redeployment", .replace,
      not: "aws_api_gateway_stage"),
    NoiseExample(
      "noise-secret-rotation", "aws_secretsmanager_secret_version", "secret_string", not: "aws_secretsmanager_secret"),
    NoiseExample("noise-fingerprint", "google_compute_instance", "metadata_fingerprint", not: "aws_key_pair"),
    NoiseExample("noise-effective-labels", "google_storage_bucket", "effective_labels.team", not: nil, "labels.team"),
    NoiseExample("noise-gke-version", "google_container_node_pool", "version", not: "google_sql_database_instance"),
    NoiseExample(
      "noise-cloud-run-annotations", "google_cloud_run_service",
      #"metadata[0].annotations["run.googleapis.com/client-name"]"#, not: nil,
      #"metadata[0].annotations["run.googleapis.com/ingress"]"#),
    NoiseExample(
      "noise-instance-ssh-keys", "google_compute_instance", "metadata.ssh-keys", not: nil, "metadata.startup-script"),
    NoiseExample(
      "noise-self-link-case", "azurerm_subnet", "network_security_group_id", .update, .json(#""/Sub/A""#),
      .json(#""/sub/a""#), not: "aws_subnet"),
    NoiseExample(
      "noise-azure-hidden-tags", "azurerm_linux_web_app", #"tags["hidden-link: /app/x"]"#, not: nil, "tags.team"),
    NoiseExample(
      "noise-azure-app-settings", "azurerm_linux_function_app", "app_settings.WEBSITE_RUN_FROM_PACKAGE", not: nil,
      "app_settings.OWN"),
    NoiseExample(
      "noise-aks-version", "azurerm_kubernetes_cluster", "default_node_pool[0].orchestrator_version", not: nil,
      "default_node_pool[0].vm_size"),
    NoiseExample(
      "noise-node-pool-size", "aws_eks_node_group", "scaling_config[0].desired_size", not: nil,
      "scaling_config[0].max_size"),
    NoiseExample("noise-replicas", "kubernetes_deployment_v1", "spec[0].replicas", not: "kubernetes_daemonset"),
    NoiseExample(
      "noise-kubernetes-server-fields", "kubernetes_deployment",
      #"metadata[0].annotations["deployment.kubernetes.io/revision"]"#, not: nil, "metadata[0].annotations.team"),
    NoiseExample("noise-helm-metadata", "helm_release", "metadata[0].revision", not: nil, "values[0]"),
    NoiseExample(
      "noise-json-whitespace", "aws_iam_policy", "policy", .update, .json(#""{\"a\":[1]}""#),
      .json(#""{ \"a\": [1.0] }""#),
      not: nil, "description"),
    NoiseExample("noise-set-order", "aws_security_group_rule", "cidr_blocks[1]", not: nil, "protocol"),
    NoiseExample("noise-null-empty", "aws_vpc", "description", .update, .absent, .json(#""""#), not: nil, nil),
    NoiseExample("noise-etag", "aws_cloudfront_function", "etag", not: nil, "etags"),
    NoiseExample("noise-last-modified", "aws_sfn_state_machine", "updated_at", not: nil, "created_at"),
    NoiseExample("noise-generated-password", "aws_db_instance", "password", not: nil, "password_wo_version"),
    NoiseExample("noise-timeouts", "aws_db_instance", "timeouts.create", not: nil, "timeout"),
    NoiseExample("noise-timestamp-trigger", "null_resource", "triggers.always", .replace, not: "null_data_source"),
  ]

  @Test("has an example for each entry, and an entry for each example")
  func complete() {
    let ids = NoiseCatalogue.builtIn.entries.map(\.id)
    #expect(Set(Self.examples.map(\.id)) == Set(ids))
    #expect(Set(ids).count == ids.count)
    #expect(ids.count >= 25)
  }

  @Test("knows each example", arguments: examples)
  func example(_ example: NoiseExample) {
    let entry = NoiseCatalogue.builtIn[example.id]
    let told = KnownNoise.match(type: example.type, path: example.path, action: example.action)
    #expect(told?.id == (entry?.isToldByName == true ? example.id : nil))
    let marked = NoiseCatalogue.builtIn.rule(
      type: example.type, path: example.path, before: example.before ?? .json("1"), after: example.after ?? .json("2"))
    let marks = entry?.marksChanges == true && entry?.evidence != .orderOfElements
    #expect(marked?.id == (marks ? example.id : nil))
  }

  @Test("knows none of what stands beside the examples", arguments: examples)
  func nearMiss(_ example: NoiseExample) {
    let told = KnownNoise.match(type: example.missType, path: example.missPath, action: example.action)
    #expect(told?.id != example.id)
    #expect(KnownNoise.match(type: example.type, path: example.path, action: .delete) == nil)
    #expect(KnownNoise.match(type: example.type, path: "x" + example.path + "x", action: example.action) == nil)
    let marked = NoiseCatalogue.builtIn.rule(
      type: example.missType, path: example.missPath, before: .json("1"), after: .json("2"))
    #expect(marked?.id != example.id)
  }

  @Test("is searched without entries that are switched off", arguments: examples)
  func disabling(_ example: NoiseExample) {
    let rest = NoiseCatalogue.builtIn.disabling([example.id])
    #expect(rest.entries.count == NoiseCatalogue.builtIn.entries.count - 1)
    #expect(rest[example.id] == nil)
    #expect(rest.match(type: example.type, path: example.path, action: example.action)?.id != example.id)
  }

  @Test("is written in full", arguments: NoiseCatalogue.builtIn.entries)
  func written(_ entry: KnownNoise) {
    #expect(entry.id.hasPrefix("noise-") && entry.id.allSatisfy { $0.isLowercase || $0 == "-" })
    #expect(!entry.title.isEmpty && entry.cause.hasSuffix("."))
    #expect(!entry.resourceTypes.isEmpty && !entry.attributes.isEmpty && !entry.actions.isEmpty)
    for template in [entry.quickPatch, entry.structuralRefactor, entry.longTermRework] {
      #expect(!template.title.isEmpty && !template.title.hasSuffix("."))
      #expect(template.description.hasSuffix("."))
      #expect(!template.pros.isEmpty && !template.cons.isEmpty)
      #expect((template.pros + template.cons).allSatisfy { !$0.isEmpty && !$0.hasSuffix(".") })
    }
    #expect(!entry.marksChanges || entry.actions.contains(.update))
  }

  @Test("takes entries of others, the first of which counts")
  func own() throws {
    let etag = try #require(NoiseCatalogue.builtIn["noise-etag"])
    let own = KnownNoise(
      id: "noise-own", title: "Own", cause: "Ours.", provider: .any, resourceTypes: ["acme_*"],
      attributes: ["**.tag[*]", "etag"], quickPatch: etag.quickPatch, structuralRefactor: etag.structuralRefactor,
      longTermRework: etag.longTermRework)
    let catalogue = NoiseCatalogue([own] + NoiseCatalogue.builtIn.entries)
    #expect(catalogue.match(type: "acme_app", path: "etag", action: .update)?.id == "noise-own")
    #expect(catalogue.match(type: "acme_app", path: "a.b[3].tag[7]", action: .update)?.id == "noise-own")
    #expect(catalogue.match(type: "acme", path: "etag", action: .update)?.id == "noise-etag")
  }
}
