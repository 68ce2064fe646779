import DriftModels

extension NormalisationRule {
  /// `aws.ecs-container-definitions`
  static let ecsContainerDefinitions = NormalisationRule(
    id: "aws.ecs-container-definitions",
    summary: "Containers and what they are given by name have no order, and ECS fills in defaults.",
    source: "AWS documentation, ECS task definition parameters", scope: .types(["aws_ecs_task_definition"]),
    rewritingDocuments: { pair, document in
      guard pair.name == "container_definitions", case .array(let containers) = document else { return document }
      let mode = pair.sibling("network_mode")?.string
      return .array(ContainerDefinitions.byName(containers.map { ContainerDefinitions.normal($0, networkMode: mode) }))
    })
}

/// Container definitions of ECS tasks.
private enum ContainerDefinitions {
  private static let defaults: [String: JSONValue] = ["essential": true]
  private static let portDefaults: [String: JSONValue] = ["protocol": "tcp"]
  private static let healthCheckDefaults: [String: JSONValue] = ["interval": 30, "timeout": 5, "retries": 3]
  /// Lists whose members have names and no order.
  private static let named: Set<String> = ["environment", "secrets"]

  static func normal(_ container: JSONValue, networkMode: String?) -> JSONValue {
    guard case .object(let members) = container else { return container }
    var result = defaults.merging(members.filter { !isNothing($0.key, $0.value) }) { $1 }
    for name in named {
      if case .array(let list)? = result[name] { result[name] = .array(byName(list)) }
    }
    if case .array(let ports)? = result["portMappings"] {
      result["portMappings"] = .array(ports.map { port($0, networkMode) })
    }
    if case .object(let check)? = result["healthCheck"] {
      result["healthCheck"] = .object(healthCheckDefaults.merging(check.filter { !isNothing($0.key, $0.value) }) { $1 })
    }
    return .object(result)
  }

  static func byName(_ list: [JSONValue]) -> [JSONValue] {
    list.map { (name($0), $0) }.sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }.map(\.1)
  }

  private static func name(_ value: JSONValue) -> String {
    if case .object(let members) = value, case .string(let name)? = members["name"] { name } else { "" }
  }

  private static func isNothing(_ name: String, _ value: JSONValue) -> Bool {
    value == .null || value == .array([]) || name == "cpu" && value == 0 || name == "startPeriod" && value == 0
  }

  private static func port(_ mapping: JSONValue, _ networkMode: String?) -> JSONValue {
    guard case .object(let members) = mapping else { return mapping }
    var result = portDefaults.merging(members.filter { $0.value != .null }) { $1 }
    // With an interface or the host of its own, a task has no port that differs from that of the container.
    let own: JSONValue? = ["awsvpc", "host"].contains(networkMode) ? result["containerPort"] : 0
    if result["hostPort"] == nil || result["hostPort"] == 0 { result["hostPort"] = own }
    return .object(result)
  }
}
