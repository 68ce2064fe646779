import DriftModels

extension NormalisationRule {
  /// `aws.s3-sse-default`
  static let s3SSEDefault = NormalisationRule(
    id: "aws.s3-sse-default", summary: "Every bucket encrypts with keys of S3 unless told otherwise.",
    source: "AWS documentation, S3 default encryption",
    scope: .types(["aws_s3_bucket", "aws_s3_bucket_server_side_encryption_configuration"])
  ) { pair in
    let rules: (JSONView?) -> JSONView?
    switch (pair.type, pair.name) {
    case ("aws_s3_bucket", "server_side_encryption_configuration") where pair.isTopLevel:
      rules = { view in view.flatMap { $0[0] ?? $0 }?["rule"] }
    case ("aws_s3_bucket_server_side_encryption_configuration", "rule") where pair.isTopLevel: rules = { $0 }
    default: return .undecided
    }
    return BucketEncryption.isStock(rules(pair.declared)) && BucketEncryption.isStock(rules(pair.live))
      ? .equal : .undecided
  }
}

/// How a bucket encrypts what it is given.
enum BucketEncryption {
  /// Whether rules say no more than what S3 does by itself: its own keys, and no key for the bucket.
  static func isStock(_ rules: JSONView?) -> Bool {
    guard let rules, !Emptiness.isNothing(rules) else { return true }
    let list: [JSONView] = rules.elements.map(Array.init) ?? [rules]
    return list.allSatisfy { rule in
      let applied = rule["apply_server_side_encryption_by_default"].flatMap { $0[0] ?? $0 }
      let key = rule["bucket_key_enabled"]
      return [nil, "", "AES256"].contains(applied?["sse_algorithm"]?.string)
        && Emptiness.isNothing(applied?["kms_master_key_id"]) && key?.bool != true && key?.string != "true"
    }
  }
}
