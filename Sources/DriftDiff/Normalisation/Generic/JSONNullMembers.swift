import DriftModels

extension NormalisationRule {
  /// `generic.json-null-members`
  static let jsonNullMembers = NormalisationRule(
    id: "generic.json-null-members", summary: "Some services drop members that are null from the documents they keep.",
    source: "AWS documentation, SNS, SQS and ECS API references",
    rewritingDocuments: { pair, document in names.contains(pair.name) ? withoutNulls(document) : document })

  /// Documents of such services. In those of Step Functions and of event patterns a null means something.
  private static let names: Set<String> = [
    "container_definitions", "dashboard_body", "delivery_policy", "redrive_allow_policy", "redrive_policy",
  ]

  private static func withoutNulls(_ value: JSONValue) -> JSONValue {
    switch value {
    case .array(let elements): .array(elements.map(withoutNulls))
    case .object(let members): .object(members.filter { $0.value != .null }.mapValues(withoutNulls))
    default: value
    }
  }
}
