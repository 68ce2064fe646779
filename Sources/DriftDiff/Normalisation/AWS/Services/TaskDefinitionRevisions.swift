import DriftModels

extension NormalisationRule {
  /// `aws.ecs-task-definition-revision`
  static let ecsTaskDefinitionRevision = NormalisationRule(
    id: "aws.ecs-task-definition-revision",
    summary: "A task definition is named by family, revision or ARN; pipelines deploy newer revisions.",
    source: "AWS documentation, ECS task definition parameters and deployment types",
    scope: .types([
      "aws_cloudwatch_event_target", "aws_ecs_service", "aws_ecs_task_definition", "aws_ecs_task_set", "aws_pipes_pipe",
      "aws_scheduler_schedule",
    ]),
    reads: ["aws_ecs_task_definition": ["family"]]
  ) { pair in
    guard ["task_definition", "task_definition_arn"].contains(pair.name), let (declared, live) = pair.texts,
      let mine = TaskDefinitionName(declared), let theirs = TaskDefinitionName(live), mine.canBeSame(as: theirs)
    else { return .undecided }
    guard let deployed = mine.revision, let running = theirs.revision, deployed != running else { return .equal }
    guard running > deployed, isDeployedByOthers(pair, family: mine.family) else { return .undecided }
    return .noise(hint: "likely a deployment: a newer revision of the same family")
  }

  /// Whether something else than Terraform is known to deploy revisions.
  private static func isDeployedByOthers(_ pair: AttributePair, family: String) -> Bool {
    let controller = pair.sibling("deployment_controller").flatMap { $0[0] ?? $0 }?["type"]?.string
    if controller == "CODE_DEPLOY" || controller == "EXTERNAL" { return true }
    let definitions = pair.surroundings.others.declared("aws_ecs_task_definition", "family", is: family)
    return (definitions + [pair.declaredRoot]).contains { $0["track_latest"]?.bool == true }
  }
}

/// `FAMILY`, `FAMILY:REVISION`, or the ARN of a task definition.
private struct TaskDefinitionName {
  let family: String
  let revision: Int?
  private let place: [String]?

  init?(_ text: String) {
    let arn = ARN(text)
    place = arn.map { [$0.partition, $0.region, $0.account] }
    let name = arn?.resourceWithoutType ?? text
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), !parts[0].isEmpty, !parts[0].contains("/") else { return nil }
    family = String(parts[0])
    revision = parts.count == 2 ? Int(parts[1]) : nil
    if parts.count == 2, revision == nil { return nil }
  }

  /// Whether the families are one, and the places too where both are told.
  func canBeSame(as other: TaskDefinitionName) -> Bool {
    guard family == other.family else { return false }
    guard let place, let theirs = other.place else { return true }
    return place == theirs
  }
}
