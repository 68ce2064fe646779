import ArgumentParser
import DriftModels
import RiskPolicy

/// Judges changes under a policy with many rules.
struct PolicyCost: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "policy", abstract: "Judges changed attributes under a policy, on one core.",
    discussion: """
      Resources of twelve types change some attributes each; most are ordinary, and one in each resource is what rules are \
      about. No rule of the policy but the last decides on what comes up, so that all are tried. Reading the changes is \
      not part of the time.
      """)

  @Option(help: "How many attributes change.") var attributes = 1_000_000
  @Option(help: "How many of them one resource has.") var perResource = 10
  @Option(help: "How many rules the policy has.") var rules = 500

  func run() throws {
    let count = attributes / max(1, perResource)
    let document = try JSONDocument(json(resources: count))
    let subjects: [RiskSubject] = (document.root.elements.map(Array.init) ?? []).map { view in
      RiskSubject(
        address: view["address"]?.string ?? "", resourceType: view["type"]?.string ?? "", action: .update,
        before: RiskValue(view["before"]), after: RiskValue(view["after"]))
    }
    var evaluator = RiskEvaluator(policy: try policy())
    var flags = 0
    let start = Stopwatch.processorSeconds
    let seconds = Stopwatch.seconds {
      for subject in subjects { flags += evaluator.evaluate(subject).flags.count }
    }
    let processor = Stopwatch.processorSeconds - start
    guard subjects.count == count, flags >= count else { throw ValidationError("\(flags) flags of \(count) resources") }
    var writer = JSONWriter()
    writer.object {
      $0.member("resources", count)
      $0.member("flags", flags)
      $0.key("seconds")
      $0.value(seconds)
      $0.key("cpu_seconds")
      $0.value(processor)
    }
    print(writer.text)
  }

  private func policy() throws -> Policy {
    let others = try (1..<max(1, rules)).map { number in
      PolicyRule(
        id: "rule-\(number)", flagPattern: try Glob("*-[a-m]*-\(number)"), resourcePattern: try Glob("aws_*"),
        severity: .medium)
    }
    return Policy(version: 1, rules: others + [PolicyRule(id: "last", flagPattern: try Glob("*"), severity: .low)])
  }

  /// Types with the attribute that is changed in a way that matters.
  private static let types: [(type: String, attribute: String, before: String, after: String)] = [
    ("aws_db_instance", "storage_encrypted", "true", "false"), ("aws_instance", "instance_type", #""a""#, #""b""#),
    ("aws_ecs_service", "desired_count", "1", "2"), ("aws_s3_bucket", "tags", #"{"a":"b"}"#, #"{"a":"c"}"#),
    ("aws_lambda_function", "memory_size", "128", "256"), ("aws_sqs_queue", "delay_seconds", "1", "2"),
    ("google_compute_instance", "machine_type", #""a""#, #""b""#),
    ("google_sql_database_instance", "database_version", #""a""#, #""b""#),
    ("azurerm_linux_virtual_machine", "size", #""a""#, #""b""#), ("aws_ebs_volume", "encrypted", "true", "false"),
    ("azurerm_storage_account", "min_tls_version", #""TLS1_2""#, #""TLS1_0""#),
    ("kubernetes_deployment", "wait_for_rollout", "true", "false"),
  ]

  private func json(resources: Int) -> String {
    var text = "["
    for number in 0..<resources {
      let (type, attribute, before, after) = Self.types[number % Self.types.count]
      text += number == 0 ? "" : ","
      text += #"{"address":"\#(type).a[\#(number)]","type":"\#(type)","before":{"\#(attribute)":\#(before)"#
      for other in 1..<max(1, perResource) { text += #","setting_\#(other)":"old \#(number)""# }
      text += #"},"after":{"\#(attribute)":\#(after)"#
      for other in 1..<max(1, perResource) { text += #","setting_\#(other)":"new \#(number)""# }
      text += "}}"
    }
    return text + "]"
  }
}
