import DriftModels
import Testing

@testable import RiskPolicy

@Suite("Noise")
struct NoiseTests {
  struct Example: Sendable, CustomStringConvertible {
    let id: String
    let type: String
    let before: String
    /// The same, but for noise.
    let noise: String
    /// Another change of the same attribute or beside it.
    let signal: String

    var description: String { id }

    init(_ id: String, _ type: String, _ before: String, _ noise: String, _ signal: String) {
      self.id = id
      self.type = type
      self.before = before
      self.noise = noise
      self.signal = signal
    }
  }

  static let examples: [Example] = [
    Example(
      "noise-tags-all", "aws_instance", #"{"tags_all":{"a":"1"}}"#, #"{"tags_all":{"a":"2"}}"#,
      #"{"tags_all":{"a":"2"},"subnet_id":"x"}"#),
    Example(
      "noise-etag", "aws_cloudfront_distribution", #"{"etag":"a"}"#, #"{"etag":"b"}"#,
      #"{"etag":"b","price_class":"x"}"#),
    Example(
      "noise-last-modified", "aws_lambda_function", #"{"last_modified":"a"}"#, #"{"last_modified":"b"}"#,
      #"{"last_modified":"b","runtime":"x"}"#),
    Example(
      "noise-version-id", "aws_s3_object", #"{"version_id":"a"}"#, #"{"version_id":"b"}"#,
      #"{"version_id":"b","key":"x"}"#),
    Example(
      "noise-fingerprint", "google_compute_instance", #"{"label_fingerprint":"a"}"#, #"{"label_fingerprint":"b"}"#,
      #"{"label_fingerprint":"b","zone":"x"}"#),
    Example(
      "noise-self-link-case", "azurerm_linux_web_app", #"{"service_plan_id":"/subscriptions/A/x"}"#,
      #"{"service_plan_id":"/subscriptions/a/X"}"#, #"{"service_plan_id":"/subscriptions/a/y"}"#),
    Example(
      "noise-json-whitespace", "aws_ecs_task_definition", #"{"container_definitions":"[{\"a\":1,\"b\":2}]"}"#,
      #"{"container_definitions":"[{\"b\": 2, \"a\": 1}]"}"#, #"{"container_definitions":"[{\"a\":1,\"b\":3}]"}"#),
    Example(
      "noise-set-order", "aws_db_subnet_group", #"{"subnet_ids":["a","b"]}"#, #"{"subnet_ids":["b","a"]}"#,
      #"{"subnet_ids":["b","c"]}"#),
    Example(
      "noise-null-empty", "aws_instance", #"{"user_data":null,"ami":"x"}"#, #"{"user_data":[],"ami":"x"}"#,
      #"{"user_data":["a"],"ami":"x"}"#),
    Example("noise-ami-most-recent", "aws_instance", #"{"ami":"a"}"#, #"{"ami":"b"}"#, #"{"ami":"b","subnet_id":"x"}"#),
    Example(
      "noise-desired-count", "aws_ecs_service", #"{"desired_count":1}"#, #"{"desired_count":2}"#,
      #"{"desired_count":2,"name":"x"}"#),
    Example(
      "noise-node-pool-size", "aws_eks_node_group", #"{"scaling_config":[{"desired_size":1}]}"#,
      #"{"scaling_config":[{"desired_size":2}]}"#, #"{"scaling_config":[{"desired_size":2,"max_size":9}]}"#),
    Example(
      "noise-generated-password", "aws_mq_configuration", #"{"password":"a"}"#, #"{"password":"b"}"#,
      #"{"password":"b","name":"x"}"#),
    Example(
      "noise-task-definition-revision", "aws_ecs_service", #"{"task_definition":"app:1"}"#,
      #"{"task_definition":"app:2"}"#, #"{"task_definition":"other:2"}"#),
    Example(
      "noise-certificate-validation-records", "aws_acm_certificate_validation", #"{"validation_record_fqdns":["a"]}"#,
      #"{"validation_record_fqdns":["b"]}"#, #"{"validation_record_fqdns":["b"],"certificate_arn":"x"}"#),
    Example(
      "noise-timeouts", "aws_instance", #"{"timeouts":{"create":"1m"}}"#, #"{"timeouts":{"create":"2m"}}"#,
      #"{"timeouts":{"create":"2m"},"subnet_id":"x"}"#),
  ]

  @Test("every rule has an example and patterns that compile")
  func complete() {
    #expect(Self.examples.map(\.id) == NoiseRules.all.map(\.id))
    #expect(NoiseRules.all.allSatisfy { CompiledNoiseRule($0) != nil })
  }

  @Test("a rule covers what means nothing, and nothing beside it", arguments: examples)
  func covers(_ example: Example) throws {
    #expect(try Self.reason(example.type, example.before, example.noise) == example.id)
    #expect(try Self.reason(example.type, example.before, example.signal) == nil)
    #expect(try Self.reason(example.type, example.before, example.noise, disabled: [example.id]) != example.id)
  }

  @Test("what is high or critical is never noise")
  func high() throws {
    #expect(try Self.reason("aws_iam_role", #"{"etag":"a"}"#, #"{"etag":"b"}"#) == nil)
  }

  @Test("a rule of the organization comes first, for its repositories only")
  func custom() throws {
    let rule = try CustomNoiseRule(
      config: JSONDocument(
        #"{"resource_types":["aws_*"],"attributes":["**.etag"],"after_matches":"^b","repo_owner":"ac*"}"#
      ).root)
    let own = NoiseClassifier.Custom(id: "own", rule: rule)
    func reason(_ after: String, owner: String?) throws -> String? {
      try Self.reason("aws_cloudfront_distribution", #"{"etag":"a"}"#, after, custom: [own], owner: owner)
    }
    #expect(try reason(#"{"etag":"b"}"#, owner: "acme") == "own")
    #expect(try reason(#"{"etag":"c"}"#, owner: "acme") == "noise-etag")
    #expect(try reason(#"{"etag":"b"}"#, owner: nil) == "noise-etag")
  }

  private static func reason(
    _ type: String, _ before: String, _ after: String, disabled: Set<String> = [],
    custom: [NoiseClassifier.Custom] = [], owner: String? = nil
  ) throws -> String? {
    var classifier = NoiseClassifier(disabled: disabled, custom: custom, repoOwner: owner)
    var evaluator = RiskEvaluator()
    let subject = try Subjects.change(type, before: before, after: after)
    return classifier.reason(for: subject, verdict: evaluator.evaluate(subject))
  }
}
