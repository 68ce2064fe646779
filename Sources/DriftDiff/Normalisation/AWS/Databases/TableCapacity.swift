import DriftModels

extension NormalisationRule {
  /// `aws.dynamodb-billing`
  static let dynamodbBilling = NormalisationRule(
    id: "aws.dynamodb-billing",
    summary: "A table is provisioned unless it says otherwise; capacities of one that pays per request mean nothing.",
    source: "AWS documentation, DynamoDB read/write capacity mode", scope: .types(["aws_dynamodb_table"])
  ) { pair in
    switch pair.name {
    case "billing_mode" where pair.isTopLevel:
      return isProvisioned(pair.declared) && isProvisioned(pair.live) ? .equal : .undecided
    case "read_capacity", "write_capacity":
      let modes = [pair.declaredRoot, pair.liveRoot].map { $0["billing_mode"]?.string }
      return modes.contains("PAY_PER_REQUEST") ? .equal : .undecided
    default: return .undecided
    }
  }

  private static func isProvisioned(_ view: JSONView?) -> Bool {
    Emptiness.isNothing(view) || view?.string == "PROVISIONED"
  }
}
