import DriftModels

/// One instance of an entry of a raw state's `resources`.
struct RawInstance {
  private let resource: JSONView
  private let instance: JSONView
  private let resourceFields: KnownFields<RawResourceKey>
  private let fields: KnownFields<RawInstanceKey>

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type.
  init(
    _ resource: JSONView, _ resourceFields: KnownFields<RawResourceKey>, _ instance: JSONView
  ) throws(PlanParserError) {
    self.resource = resource
    self.instance = instance
    self.resourceFields = resourceFields
    fields = try KnownFields(instance)
    try fields.requireInstanceKey(.indexKey, in: instance)
  }

  /// For an instance that was read before.
  init(checkedResource resource: JSONView, _ instance: JSONView) {
    self.resource = resource
    self.instance = instance
    resourceFields = KnownFields(checked: resource)
    fields = KnownFields(checked: instance)
  }

  var overruledKeyCount: Int { fields.overruledCount }
  var mode: ResourceMode { resourceFields.mode(.mode, in: resource) }
  var deposedKey: String? { fields.string(.deposed, in: instance) }

  func declared(_ stateIndex: Int) -> DeclaredResource {
    DeclaredResource(
      resource: resource, instance: instance, mode: mode, type: resourceFields.string(.type, in: resource) ?? "",
      attributes: fields.view(.attributes, in: instance) ?? fields.view(.attributesFlat, in: instance),
      sensitivity: Sensitivity(statePaths: fields.view(.sensitiveAttributes, in: instance)), deposedKey: deposedKey,
      stateIndex: stateIndex)
  }

  var details: InstanceDetails {
    // Early 0.12 wrote `depends_on`.
    let dependencies = fields.view(.dependencies, in: instance) ?? fields.view(.dependsOn, in: instance)
    return InstanceDetails(
      isTainted: fields.string(.status, in: instance) == "tainted",
      dependencies: dependencies?.elements?.compactMap(\.string) ?? [],
      // OpenTofu names the provider by instance where it has keys.
      providerName: fields.string(.provider, in: instance) ?? resourceFields.string(.provider, in: resource),
      schemaVersion: fields.view(.schemaVersion, in: instance)?.int, identity: fields.view(.identity, in: instance),
      createsBeforeDestroy: fields.view(.createBeforeDestroy, in: instance)?.bool ?? false,
      hasFlatAttributesOnly: fields.has(.attributesFlat) && !fields.has(.attributes))
  }
}

extension StateInstances {
  /// Reads and checks the `resources` of a raw state.
  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(rawState root: JSONView, resources: JSONView?) throws(PlanParserError) {
    var positions: [Position] = []
    var counts = InstanceCounts()
    try resources?.forEachElement { place throws(PlanParserError) in
      let resource = root.view(atTapePosition: place)
      let fields = try KnownFields<RawResourceKey>(resource)
      try fields.require(.type, as: "type", in: resource)
      try fields.require(.name, as: "name", in: resource)
      counts.overruledKeys += fields.overruledCount
      try resource.boundHead(besides: [fields.view(.instances, in: resource)])
      try fields.view(.instances, in: resource)?.forEachElement { position throws(PlanParserError) in
        let instance = try RawInstance(resource, fields, root.view(atTapePosition: position))
        positions.append(Position(resource: place, companion: position))
        counts.overruledKeys += instance.overruledKeyCount
        counts.add(instance.mode, isDeposed: instance.deposedKey != nil)
      }
    }
    self.init(root: root, form: .raw, positions: positions, counts: counts)
  }
}
