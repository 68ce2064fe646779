import DriftModels

/// One resource of a module in state values.
struct ShownResource {
  private let resource: JSONView
  private let module: JSONView
  private let fields: KnownFields<ShowResourceKey>

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ resource: JSONView, module: JSONView) throws(PlanParserError) {
    self.resource = resource
    self.module = module
    fields = try KnownFields(resource)
    try fields.requireInstanceKey(.index, in: resource)
    let isNamed = fields.hasText(.type, in: resource) && fields.hasText(.name, in: resource)
    if !isNamed { try fields.require(.address, as: "address", in: resource) }
  }

  /// For a resource that was read before.
  init(checked resource: JSONView, module: JSONView) {
    self.resource = resource
    self.module = module
    fields = KnownFields(checked: resource)
  }

  var overruledKeyCount: Int { fields.overruledCount }
  var mode: ResourceMode { fields.mode(.mode, in: resource) }
  var deposedKey: String? { fields.string(.deposedKey, in: resource) }

  func declared(_ stateIndex: Int) -> DeclaredResource {
    let values = fields.view(.values, in: resource)
    let sensitivity = Sensitivity(mask: fields.view(.sensitiveValues, in: resource))
    guard let text = completeAddress else {
      return DeclaredResource(
        address: repairedAddress, attributes: values, sensitivity: sensitivity, deposedKey: deposedKey,
        stateIndex: stateIndex)
    }
    return DeclaredResource(
      addressText: text, mode: mode, type: fields.string(.type, in: resource) ?? "", attributes: values,
      sensitivity: sensitivity, deposedKey: deposedKey, stateIndex: stateIndex)
  }

  /// The address when the file spells all of it out; nil for very old files, which leave the module or the key to
  /// other fields, and for hand-made ones without a type.
  private var completeAddress: JSONText? {
    guard let address = fields.view(.address, in: resource)?.text, fields.has(.type) else { return nil }
    let isComplete = address.withUTF8 { bytes in
      bytes.starts(with: modulePrefix.utf8) && (!fields.has(.index) || bytes.last == UInt8(ascii: "]"))
    }
    return isComplete ? address : nil
  }

  private var repairedAddress: ResourceAddress {
    let text = fields.string(.address, in: resource) ?? ""
    let isRelative = !text.utf8.starts(with: modulePrefix.utf8)
    let key = fields.instanceKey(.index, in: resource)
    if let read = try? ResourceAddress((isRelative ? modulePrefix : "") + text) {
      return ResourceAddress(
        modules: read.modules, mode: read.mode, type: read.type, name: read.name, key: read.key ?? key)
    }
    return ResourceAddress(
      modules: ResourceAddress.modules(ofPath: module["address"]?.string ?? ""), mode: mode,
      type: fields.string(.type, in: resource) ?? "", name: fields.string(.name, in: resource) ?? text, key: key)
  }

  /// What an address in this module begins with; empty in the root module.
  private var modulePrefix: String { module["address"]?.string.map { $0.isEmpty ? "" : $0 + "." } ?? "" }

  var details: InstanceDetails {
    InstanceDetails(
      isTainted: fields.view(.tainted, in: resource)?.bool ?? false,
      dependencies: fields.view(.dependsOn, in: resource)?.elements?.compactMap(\.string) ?? [],
      providerName: fields.string(.providerName, in: resource),
      schemaVersion: fields.view(.schemaVersion, in: resource)?.int, identity: fields.view(.identity, in: resource),
      createsBeforeDestroy: false, hasFlatAttributesOnly: false)
  }
}

extension StateInstances {
  /// Reads and checks the module tree of state values, depth first in the order of the file.
  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(rootModule: JSONView?, in root: JSONView) throws(PlanParserError) {
    var positions: [Position] = []
    var counts = InstanceCounts()
    var modules = rootModule.map { [$0] } ?? []
    while let module = modules.popLast() {
      let fields = try KnownFields<ModuleKey>(module)
      let (resources, children) = (fields.view(.resources, in: module), fields.view(.childModules, in: module))
      counts.overruledKeys += fields.overruledCount
      try module.boundHead(besides: [resources, children])
      try resources?.forEachElement { place throws(PlanParserError) in
        let resource = try ShownResource(root.view(atTapePosition: place), module: module)
        positions.append(Position(resource: place, companion: module.tapePosition))
        counts.overruledKeys += resource.overruledKeyCount
        counts.add(resource.mode, isDeposed: resource.deposedKey != nil)
      }
      modules += children?.elements.map(Array.init)?.reversed() ?? []
    }
    self.init(root: root, form: .show, positions: positions, counts: counts)
  }
}
