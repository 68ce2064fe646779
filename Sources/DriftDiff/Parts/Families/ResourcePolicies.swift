import DriftModels

extension PartFamily {
  /// Policies of topics, queues, keys and the like, and what else of a queue is a resource of its own.
  static let resourcePolicies = settings(
    "resource-policies", rule: "aws.sns-sqs-policy",
    [
      policy("aws_sns_topic", ["arn", "name", "id"], "aws_sns_topic_policy", ["arn"]),
      policy("aws_sqs_queue", ["name", "url", "id"], "aws_sqs_queue_policy", ["queue_url"]),
      document(
        "aws_sqs_queue", ["name", "url", "id"], "redrive_policy", "aws_sqs_queue_redrive_policy", ["queue_url"]),
      document(
        "aws_sqs_queue", ["name", "url", "id"], "redrive_allow_policy", "aws_sqs_queue_redrive_allow_policy",
        ["queue_url"]),
      policy("aws_kms_key", ["key_id", "id"], "aws_kms_key_policy", ["key_id"]),
      policy("aws_secretsmanager_secret", ["arn", "id"], "aws_secretsmanager_secret_policy", ["secret_arn"]),
      policy("aws_vpc_endpoint", ["id"], "aws_vpc_endpoint_policy", ["vpc_endpoint_id"]),
      policy("aws_api_gateway_rest_api", ["id"], "aws_api_gateway_rest_api_policy", ["rest_api_id"]),
      policy(
        "aws_opensearch_domain", ["domain_name"], "aws_opensearch_domain_policy", ["domain_name"], "access_policies"),
    ])

  private static func policy(
    _ object: String, _ names: [String], _ separate: String, _ references: [String], _ attribute: String = "policy"
  ) -> Setting {
    let read: Setting.Reading = { StockTopicPolicy.isStock($0[attribute]) ? nil : PolicyDocument.normal($0[attribute]) }
    return Setting(
      object: object, names: names, attribute: attribute, separate: separate, references: references,
      separateAttribute: attribute, inline: read, apart: read)
  }

  private static func document(
    _ object: String, _ names: [String], _ attribute: String, _ separate: String, _ references: [String]
  ) -> Setting {
    let read: Setting.Reading = { PartValue.normal($0[attribute].map { EmbeddedJSON.container($0) ?? $0 }) }
    return Setting(
      object: object, names: names, attribute: attribute, separate: separate, references: references,
      separateAttribute: attribute, inline: read, apart: read)
  }
}
