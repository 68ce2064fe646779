import DriftModels

/// States in the form of `show -json`: a tree of modules with resources.
enum ShowStateReader {
  static func instances(_ root: JSONView, _ values: JSONView?) throws(PlanParserError) -> StateInstances {
    var positions: [StateInstances.Position] = []
    var modules: [JSONView] = []
    if let module = try values?["root_module"]?.require(.object) { modules.append(module) }
    while let module = modules.popLast() {
      guard module.kind == .object else { throw .json(module.wrongKind(expected: .object)) }
      for resource in try module["resources"]?.require(.array)?.elements ?? JSONElements.none {
        guard resource.kind == .object else { throw .json(resource.wrongKind(expected: .object)) }
        guard try resource["address"]?.require(.string) != nil else {
          throw .json(resource.error(.missingKey("address")))
        }
        positions.append(.init(resource: resource.tapePosition, instance: 0))
      }
      let children = try module["child_modules"]?.require(.array)?.elements.map(Array.init) ?? []
      modules += children.reversed()
    }
    return StateInstances(root: root, form: .show, positions: positions)
  }

  static func declared(_ resource: JSONView, _ stateIndex: Int) -> DeclaredResource {
    let values = resource["values"]
    let sensitivity = Sensitivity(mask: resource["sensitive_values"])
    let mode = ResourceMode(rawValue: resource["mode"]?.string ?? "managed")
    let deposed = resource["deposed_key"]?.string.flatMap { $0.isEmpty ? nil : $0 }
    let type = resource["type"]?.string ?? ""
    guard let address = resource["address"]?.text else {
      return DeclaredResource(
        resource: resource, instance: resource, mode: mode, type: type, attributes: values, sensitivity: sensitivity,
        deposedKey: deposed, stateIndex: stateIndex)
    }
    return DeclaredResource(
      addressText: address, mode: mode, type: type, attributes: values?.kind == .object ? values : nil,
      sensitivity: sensitivity, deposedKey: deposed, stateIndex: stateIndex)
  }
}
