import DriftModels

/// Version 4 of the raw state: `resources[].instances[]`.
enum RawStateReader {
  static func instances(_ root: JSONView) throws(PlanParserError) -> StateInstances {
    var positions: [StateInstances.Position] = []
    for resource in try root["resources"]?.require(.array)?.elements ?? JSONElements.none {
      try check(resource, &positions)
    }
    return StateInstances(root: root, form: .raw, positions: positions)
  }

  private static func check(
    _ resource: JSONView, _ positions: inout [StateInstances.Position]
  ) throws(PlanParserError) {
    guard let members = resource.members else { throw .json(resource.wrongKind(expected: .object)) }
    var instances: JSONView?
    var hasType = false
    var hasName = false
    for (key, value) in members {
      if key == "instances" {
        instances = try value.require(.array)
      } else if key == "type" {
        hasType = try value.require(.string) != nil
      } else if key == "name" {
        hasName = try value.require(.string) != nil
      } else if key == "module" || key == "mode" || key == "provider" {
        _ = try value.require(.string)
      }
    }
    guard hasType else { throw .json(resource.error(.missingKey("type"))) }
    guard hasName else { throw .json(resource.error(.missingKey("name"))) }
    for instance in instances?.elements ?? JSONElements.none {
      guard instance.kind == .object else { throw .json(instance.wrongKind(expected: .object)) }
      positions.append(.init(resource: resource.tapePosition, instance: instance.tapePosition))
    }
  }

  static func declared(_ resource: JSONView, _ instance: JSONView, _ stateIndex: Int) -> DeclaredResource {
    var mode: JSONView?
    var type: JSONView?
    for (key, value) in resource.members ?? JSONMembers.none {
      if key == "mode" { mode = value }
      if key == "type" { type = value }
    }
    var attributes: JSONView?
    var sensitive: JSONView?
    var deposed: JSONView?
    for (key, value) in instance.members ?? JSONMembers.none {
      if key == "attributes" { attributes = value.kind == .object ? value : nil }
      if key == "sensitive_attributes" { sensitive = value }
      if key == "deposed" { deposed = value }
    }
    return DeclaredResource(
      resource: resource, instance: instance, mode: ResourceMode(rawValue: mode?.string ?? "managed"),
      type: type?.string ?? "", attributes: attributes, sensitivity: Sensitivity(statePaths: sensitive),
      deposedKey: deposed?.string.flatMap { $0.isEmpty ? nil : $0 }, stateIndex: stateIndex)
  }
}
