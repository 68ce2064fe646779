import DriftModels

extension PartFamily {
  /// Settings of buckets that have been resources of their own since version 4 of the provider.
  static let bucketSettings = settings(
    "bucket-settings", rule: "aws.s3-split-resources",
    [
      bucket("policy", "policy", of: "policy", inline: { PolicyDocument.normal($0["policy"]) }),
      bucket("versioning", "versioning", of: "versioning_configuration", inline: versioning, apart: versioningApart),
      bucket(
        "server_side_encryption_configuration", "server_side_encryption_configuration", of: "rule",
        inline: { encryption($0["server_side_encryption_configuration"].flatMap { $0.inBlock("rule") }) },
        apart: { encryption($0["rule"]) }),
      bucket(
        "lifecycle_rule", "lifecycle_configuration", of: "rule", inline: { lifecycle($0["lifecycle_rule"]) },
        apart: { lifecycle($0["rule"]) }),
      bucket("cors_rule", "cors_configuration", of: "cors_rule", inline: { rules($0["cors_rule"]) }),
      bucket("website", "website_configuration", of: "index_document", inline: website, apart: websiteApart),
      bucket(
        "logging", "logging", of: "target_bucket", inline: { logging($0["logging"].map { $0[0] ?? $0 }) },
        apart: { logging($0) }),
      bucket(
        "acceleration_status", "accelerate_configuration", of: "status",
        inline: { enabled($0["acceleration_status"]) }, apart: { enabled($0["status"]) }),
      bucket(
        "request_payer", "request_payment_configuration", of: "payer", inline: { payer($0["request_payer"]) },
        apart: { payer($0["payer"]) }),
      bucket(
        "object_lock_configuration", "object_lock_configuration", of: "rule",
        inline: { PartValue.normal($0["object_lock_configuration"].flatMap { $0.inBlock("rule") }) },
        apart: { PartValue.normal($0["rule"]) }),
      bucket(
        "replication_configuration", "replication_configuration", of: "rule",
        inline: { replication($0["replication_configuration"].map { $0[0] ?? $0 }, "rules") },
        apart: { replication($0, "rule") }),
      bucket("acl", "acl", of: "acl", inline: acl),
    ])

  private static func bucket(
    _ attribute: String, _ suffix: String, of separateAttribute: String, inline: @escaping Setting.Reading,
    apart: Setting.Reading? = nil
  ) -> Setting {
    Setting(
      object: "aws_s3_bucket", names: ["bucket", "id"], attribute: attribute, separate: "aws_s3_bucket_\(suffix)",
      references: ["bucket"], separateAttribute: separateAttribute, inline: inline, apart: apart ?? inline)
  }

  private static func versioning(_ bucket: JSONView) -> JSONValue? {
    let block = bucket["versioning"].map { $0[0] ?? $0 }
    return switches(["enabled": block?["enabled"], "mfa_delete": block?["mfa_delete"]])
  }

  private static func versioningApart(_ resource: JSONView) -> JSONValue? {
    let block = resource["versioning_configuration"].map { $0[0] ?? $0 }
    return switches(["enabled": block?["status"], "mfa_delete": block?["mfa_delete"]])
  }

  /// The names of what is on.
  private static func switches(_ views: [String: JSONView?]) -> JSONValue? {
    let on = views.filter { $0.value?.isTrue == true || $0.value?.string == "Enabled" }.keys.sorted()
    return on.isEmpty ? nil : .array(on.map(JSONValue.string))
  }

  private static func enabled(_ view: JSONView?) -> JSONValue? { view?.string == "Enabled" ? true : nil }

  private static func payer(_ view: JSONView?) -> JSONValue? { view?.string == "Requester" ? "Requester" : nil }

  private static func encryption(_ rules: JSONView?) -> JSONValue? {
    BucketEncryption.isStock(rules) ? nil : PartValue.normal(rules)
  }

  private static func acl(_ bucket: JSONView) -> JSONValue? {
    guard let grants = BucketGrants(bucket), !grants.isPrivate else { return nil }
    return .array(grants.texts.map(JSONValue.string))
  }

  private static func logging(_ block: JSONView?) -> JSONValue? {
    guard let target = PartValue.text(block?["target_bucket"]) else { return nil }
    return [.string(target), .string(PartValue.text(block?["target_prefix"]) ?? "")]
  }

  private static func rules(_ list: JSONView?) -> JSONValue? {
    let all = list?.elements?.compactMap { rule in
      PartValue.normal(rule).map { without(["id"], $0) }
    }
    return all.flatMap { $0.isEmpty ? nil : .array($0) }
  }

  private static func without(_ names: Set<String>, _ block: JSONValue) -> JSONValue {
    if case .object(let members) = block { .object(members.filter { !names.contains($0.key) }) } else { block }
  }

  private static func lifecycle(_ list: JSONView?) -> JSONValue? {
    let all = list?.elements?.map { rule -> JSONValue in
      var members: [String: JSONValue] = [:]
      if case .object(let own)? = PartValue.normal(rule) { members = own }
      for name in ["enabled", "filter", "prefix", "status", "tags"] { members[name] = nil }
      let filter = LifecycleRule.filter(rule)
      members["filter"] = filter.isEmpty ? nil : .object(filter.mapValues(asText))
      members["status"] = LifecycleRule.isEnabled(rule) == true ? "Enabled" : nil
      return .object(members)
    }
    return all.flatMap { $0.isEmpty ? nil : .array(PolicyDocument.sorted($0)) }
  }

  private static func asText(_ value: JSONValue) -> JSONValue {
    if case .number(let number) = value { .string(number.text) } else { value }
  }

  private static func website(_ bucket: JSONView) -> JSONValue? {
    guard let block = bucket["website"].map({ $0[0] ?? $0 }) else { return nil }
    let redirect = PartValue.text(block["redirect_all_requests_to"])
    let parts = redirect?.split(separator: "/", omittingEmptySubsequences: true).map(String.init) ?? []
    return site(
      index: PartValue.text(block["index_document"]), error: PartValue.text(block["error_document"]),
      host: parts.last, scheme: parts.count > 1 ? parts[0].replacing(":", with: "") : nil)
  }

  private static func websiteApart(_ resource: JSONView) -> JSONValue? {
    let redirect = resource["redirect_all_requests_to"].map { $0[0] ?? $0 }
    return site(
      index: PartValue.text(resource["index_document"]?.inBlock("suffix")),
      error: PartValue.text(resource["error_document"]?.inBlock("key")),
      host: PartValue.text(redirect?["host_name"]), scheme: PartValue.text(redirect?["protocol"]))
  }

  private static func site(index: String?, error: String?, host: String?, scheme: String?) -> JSONValue? {
    guard index != nil || error != nil || host != nil else { return nil }
    return .array([index, error, host, scheme].map { .string($0 ?? "") })
  }

  private static func replication(_ block: JSONView?, _ name: String) -> JSONValue? {
    guard let block, let role = PartValue.text(block["role"]) else { return nil }
    let rules = block[name]?.elements?.compactMap { PartValue.normal($0) } ?? []
    return ["role": .string(role), "rules": .array(PolicyDocument.sorted(rules))]
  }
}
