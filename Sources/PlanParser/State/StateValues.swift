import DriftModels

/// The values of `planned_values`, or of a state in `show -json` form.
public struct StateValues: Sendable {
  /// The root module's outputs.
  public let outputs: NamedEntries<StateOutput>
  /// Every instance of every module, data sources and deposed objects included, in the order of the file.
  public let instances: StateInstances

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ values: JSONView?, in root: JSONView) throws(PlanParserError) {
    var (outputs, rootModule): (JSONView?, JSONView?)
    if let values {
      let fields = try KnownFields<ModuleKey>(values)
      outputs = fields.view(.outputs, in: values)
      rootModule = fields.view(.rootModule, in: values)
    }
    self.outputs = NamedEntries(outputs, StateOutput.init)
    try self.outputs.check()
    instances = try StateInstances(rootModule: rootModule, in: root)
  }
}
