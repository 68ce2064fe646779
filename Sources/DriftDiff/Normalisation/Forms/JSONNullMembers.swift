import DriftModels

extension NormalisationRule {
  private static let documents: [String: Set<String>] = [
    "aws_ecs_task_definition": ["container_definitions"],
    "aws_sns_topic": ["delivery_policy"],
    "aws_sns_topic_subscription": ["delivery_policy", "filter_policy", "redrive_policy"],
  ]

  /// `generic.json-null-members`
  static let jsonNullMembers = NormalisationRule(
    id: "generic.json-null-members", summary: "Some services drop null members of the documents they are given.",
    source: "AWS documentation, SNS delivery policies and ECS task definitions", scope: .types(Set(documents.keys)),
    rewritingDocuments: { pair, document in
      documents[pair.type]?.contains(pair.name) == true ? withoutNulls(document) : document
    })

  private static func withoutNulls(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members): .object(members.filter { $0.value != .null }.mapValues(withoutNulls))
    case .array(let elements): .array(elements.map(withoutNulls))
    default: value
    }
  }
}
