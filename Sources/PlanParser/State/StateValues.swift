import DriftModels

/// The values of `planned_values`, or of a state in `show -json` form.
public struct StateValues: Sendable {
  /// The root module's outputs.
  public let outputs: NamedEntries<StateOutput>
  /// Every instance of every module, data sources and deposed objects included, in the order of the file.
  public let instances: StateInstances

  /// - Throws: ``PlanParserError/json(_:)`` with the place of the value that has the wrong type or is missing.
  init(_ values: JSONView?, in root: JSONView) throws(PlanParserError) {
    let fields = try values.map { values throws(PlanParserError) in try KnownFields<ModuleKey>(values) }
    outputs = NamedEntries(values.flatMap { fields?.view(.outputs, in: $0) }, StateOutput.init)
    try outputs.check()
    instances = try StateInstances(rootModule: values.flatMap { fields?.view(.rootModule, in: $0) }, in: root)
  }
}
