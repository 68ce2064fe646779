import DriftModels

extension AttributeMapping {
  /// Reads an attribute of the mapping data.
  init(_ view: JSONView) throws(MappingError) {
    let reader = MappingDataReader(view: view)
    name = try reader.string("tf")
    kind = try reader.word("type", AttributeKind.self)
    isRequired = try reader.flag("required")
    isUnverified = try reader.flag("unverified")
    let isBlockSet = try reader.flag("set")
    isSet = kind == .set || isBlockSet
    comparison = view["compare"] == nil ? nil : try reader.word("compare", Comparison.self)
    gaps = try reader.strings("gaps")
    var nested: [AttributeMapping] = []
    for entry in try reader.list("sub") { nested.append(try AttributeMapping(entry)) }
    self.nested = nested
    api = try Self.source(reader, paths: "from", rule: "text", transforms: "do")
    cloudFormation = try Self.source(
      reader, paths: "cfn", rule: nil, transforms: view["cfn_do"] == nil ? "do" : "cfn_do")
  }

  private static func source(
    _ reader: MappingDataReader, paths key: String, rule: String?, transforms: String
  ) throws(MappingError) -> AttributeSource? {
    if let rule, let rule = try reader.rule(rule) {
      return AttributeSource(origin: .rule(rule), transforms: try reader.transforms(transforms))
    }
    guard reader.view[key] != nil else { return nil }
    var paths: [MappingPath] = []
    for element in try reader.list(key) { paths.append(try MappingDataReader.path(element)) }
    return AttributeSource(origin: .paths(paths), transforms: try reader.transforms(transforms))
  }
}
