import DriftModels

extension NormalisationRule {
  /// `aws.arn-partition-and-wildcard-suffix`
  static let arnSuffix = NormalisationRule(
    id: "aws.arn-partition-and-wildcard-suffix",
    summary: "ARNs of log groups may end in :*, and those of functions in :$LATEST.",
    source: "AWS documentation, CloudWatch Logs and Lambda ARNs", scope: .cloud(.aws)
  ) { pair in
    guard !pair.isUserText, let (declared, live) = pair.texts, declared.hasPrefix("arn:"), live.hasPrefix("arn:") else {
      return .undecided
    }
    return withoutSuffix(declared) == withoutSuffix(live) ? .equal : .undecided
  }

  private static func withoutSuffix(_ arn: String) -> String {
    if arn.contains(":log-group:"), arn.hasSuffix(":*") { return String(arn.dropLast(2)) }
    if arn.contains(":function:"), arn.hasSuffix(":$LATEST") { return String(arn.dropLast(8)) }
    return arn
  }
}
