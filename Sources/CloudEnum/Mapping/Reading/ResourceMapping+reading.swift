import DriftModels

extension ResourceMapping {
  /// Reads a type of the mapping data.
  init(_ view: JSONView, cloud: CloudProviderKind) throws(MappingError) {
    let reader = MappingDataReader(view: view)
    self.cloud = cloud
    terraformType = try reader.string("terraform")
    aliases = try reader.strings("aliases")
    providerType = try reader.string("provider")
    scope = try reader.word("scope", Scope.self)
    parent = try reader.optionalString("parent")
    excludedAttributes = Set(try reader.strings("excluded"))
    calls = try reader.required("calls")
    selection = try reader.conditions("select")
    idRule = try MappingDataReader.rule(reader.required("id"))
    keyRule = try reader.rule("key")
    nameRule = try reader.nameRule("name")
    regionRule = try reader.rule("region")
    tagRule = try reader.tagRule("tags")
    makerRules = try reader.makerRules("managed_by")
    var attributes: [AttributeMapping] = []
    for entry in try MappingDataReader.list(reader.required("attributes")) {
      attributes.append(try AttributeMapping(entry))
    }
    self.attributes = attributes
  }
}
