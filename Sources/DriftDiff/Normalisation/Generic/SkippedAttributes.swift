import DriftModels

extension NormalisationRule {
  /// `generic.timeouts`
  static let timeouts = NormalisationRule(
    id: "generic.timeouts", summary: "The timeouts block exists in Terraform only.",
    source: "Terraform language, resource operation timeouts"
  ) { pair in
    pair.isTopLevel && pair.name == "timeouts" ? .equal : .undecided
  }

  /// `generic.client-only`
  static let clientOnly = NormalisationRule(
    id: "generic.client-only", summary: "Arguments that steer the provider have no counterpart in the cloud.",
    source: "provider documentation, argument references"
  ) { pair in
    pair.isTopLevel && (clientOnlyNames.contains(pair.name) || pair.name.hasPrefix("wait_for_")) ? .equal : .undecided
  }

  /// `generic.computed-only`
  static let computedOnly = NormalisationRule(
    id: "generic.computed-only", summary: "Values that the cloud alone sets serve as identity, not as configuration.",
    source: "provider documentation, attribute references"
  ) { pair in
    guard pair.isTopLevel else { return .undecided }
    if pair.name == "status" { return settableStatusTypes.contains(pair.type) ? .undecided : .equal }
    return computedNames.contains(pair.name) ? .equal : .undecided
  }

  /// `generic.sensitive-write-only`
  static let sensitiveWriteOnly = NormalisationRule(
    id: "generic.sensitive-write-only", summary: "A secret that the API masks or does not return can't be compared.",
    source: "Terraform language, write-only arguments"
  ) { pair in
    let isWriteOnly = pair.name.hasSuffix("_wo")
    guard isWriteOnly || pair.isSensitive || SecretAttribute.matches(pair.name) else { return .undecided }
    guard let live = pair.live, !live.isNull else { return .equal }
    guard let text = live.string else { return isWriteOnly ? .equal : .undecided }
    let isMasked = text.isEmpty || text.allSatisfy { $0 == "*" || $0 == "•" } || text.lowercased() == "(sensitive)"
    return isWriteOnly || isMasked ? .equal : .undecided
  }

  private static let clientOnlyNames: Set<String> = [
    "allow_major_version_upgrade", "allow_overwrite", "allow_stopping_for_update", "apply_immediately",
    "delete_automated_backups", "desired_status", "filename", "final_snapshot_identifier", "force_delete",
    "force_destroy", "force_detach", "force_detach_policies", "ignore_deletion_error", "name_prefix", "bucket_prefix",
    "key_name_prefix", "identifier_prefix", "cluster_identifier_prefix", "generate_name", "publish",
    "recovery_window_in_days", "retain_on_delete", "revoke_rules_on_delete", "skip_destroy", "skip_final_snapshot",
    "snapshot_identifier", "source_code_hash", "user_data_replace_on_change", "wait_for_capacity_timeout",
  ]

  /// Types whose `status` is an argument.
  private static let settableStatusTypes: Set<String> = [
    "aws_iam_access_key", "aws_iam_signing_certificate", "aws_iam_service_specific_credential", "aws_macie2_account",
    "aws_guardduty_filter", "aws_ssoadmin_application",
  ]

  private static let computedNames: Set<String> = [
    "arn", "id", "owner_id", "created_at", "create_date", "created_date", "creation_timestamp",
    "creation_date", "create_time", "update_time", "updated_at", "last_modified", "last_modified_time",
    "last_updated_date", "fingerprint", "label_fingerprint", "metadata_fingerprint", "tags_fingerprint", "etag", "uid",
    "unique_id", "self_link", "self_link_unique", "generation", "resource_version", "platform_version",
    "effective_labels", "effective_annotations", "terraform_labels", "current_status", "instance_state",
  ]
}
