public import DriftModels

/// A state at one moment: a raw version 4 state, or what `show -json` prints of a state.
///
/// ```swift
/// let state = try StateSnapshot(file: "terraform.tfstate")
/// for resource in state.instances where resource.mode == .managed && resource.deposedKey == nil {
///   print(resource.address)
/// }
/// ```
///
/// Making a snapshot takes one pass over its entries, which checks the types of all known keys and counts. What is
/// in the attributes is looked at when asked for.
public struct StateSnapshot: Sendable {
  /// Which form the state has.
  public let form: StateForm
  /// Every instance, data sources and deposed objects included, in the order of the file.
  public let instances: StateInstances
  /// Rises with every write; nil in `show -json` form.
  public let serial: UInt64?
  /// Names the history that the serial counts in; nil when absent or empty.
  public let lineage: String?
  /// Version of the program that wrote the state last.
  public let terraformVersion: String?
  /// The root module's outputs.
  public let outputs: NamedEntries<StateOutput>
  /// Results of conditions.
  public let checks: [CheckResult]

  /// Known keys that a later one of the same name overrules: the last one counts, as it does for Terraform.
  public let duplicateKeyCount: Int

  /// Maps and reads a file; `-` is standard input.
  /// - Throws: ``PlanParserError``.
  public init(file path: String, limits: JSONLimits = JSONLimits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraformFile: path, limits: limits))
  }

  /// Reads bytes in memory without copying them.
  /// - Throws: ``PlanParserError``.
  public init(source: JSONSource, limits: JSONLimits = JSONLimits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraform: source, limits: limits))
  }

  /// Reads a document.
  /// - Throws: ``PlanParserError`` when it is no state or a known key has the wrong type.
  public init(document: JSONDocument) throws(PlanParserError) {
    switch try StateForm(document.root) {
    case .raw: try self.init(rawState: document.root)
    case .show:
      _ = try FormatVersion(document.root, missing: .notAState(reason: "format_version is missing"))
      try self.init(showState: document.root)
    }
  }

  private init(rawState root: JSONView) throws(PlanParserError) {
    let fields = try KnownFields<RawStateKey>(root)
    form = .raw
    instances = try StateInstances(rawState: root, resources: fields.view(.resources, in: root))
    serial = try fields.view(.serial, in: root).map(Self.serial)
    lineage = fields.string(.lineage, in: root)
    terraformVersion = fields.string(.terraformVersion, in: root)
    outputs = NamedEntries(fields.view(.outputs, in: root), StateOutput.init)
    try outputs.check()
    checks = fields.view(.checkResults, in: root)?.elements?.compactMap(CheckResult.init(rawState:)) ?? []
    duplicateKeyCount = fields.overruledCount + instances.counts.overruledKeys
  }

  /// Reads a state in `show -json` form that may stand inside another document, whose version then counts.
  init(showState root: JSONView) throws(PlanParserError) {
    let fields = try KnownFields<ShowStateKey>(root)
    let values = try StateValues(fields.view(.values, in: root), in: root)
    form = .show
    instances = values.instances
    serial = nil
    lineage = nil
    terraformVersion = fields.string(.terraformVersion, in: root)
    outputs = values.outputs
    checks = fields.view(.checks, in: root)?.elements?.compactMap(CheckResult.init(plan:)) ?? []
    duplicateKeyCount = fields.overruledCount + instances.counts.overruledKeys
  }

  private static func serial(_ view: JSONView) throws(PlanParserError) -> UInt64 {
    guard let serial = view.number?.uint64 else {
      throw .json(view.error(.wrongKind(expected: "an unsigned integer", found: view.number?.text ?? "a number")))
    }
    return serial
  }

  /// How many managed instances have a current object.
  public var managedCount: Int { instances.counts.managed }
  /// How many data source instances there are.
  public var dataCount: Int { instances.counts.data }
  /// How many deposed objects there are, of whatever mode.
  public var deposedCount: Int { instances.counts.deposed }
}
