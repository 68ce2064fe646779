public import DriftModels

/// A state at one moment: a raw version 4 state, or what `show -json` prints of a state.
///
/// ```swift
/// let state = try StateSnapshot(file: "terraform.tfstate")
/// for resource in state.instances where resource.mode == .managed && resource.deposedKey == nil {
///   print(resource.address)
/// }
/// ```
public struct StateSnapshot: Sendable {
  /// Which of the two forms the file has.
  public enum Form: Hashable, Sendable {
    /// Raw state of version 4.
    case raw
    /// `show -json`.
    case show
  }

  /// The parsed document.
  public let document: JSONDocument
  /// Which form the file has.
  public let form: Form
  /// Every instance, data sources and deposed objects included, in the order of the file.
  public let instances: StateInstances
  /// Rises with every write; nil in `show -json` form.
  public let serial: UInt64?
  /// Names the history that the serial counts in; nil when absent or empty.
  public let lineage: String?
  /// Version of the program that wrote the state last.
  public let terraformVersion: String?
  /// Root outputs; all are masked, since a raw state says too little about which are secret.
  public let outputs: [String: Masked<JSONView>]

  /// Maps and reads a file; `-` is standard input.
  /// - Throws: ``PlanParserError``.
  public init(file path: String, limits: JSONLimits = JSONLimits()) throws(PlanParserError) {
    let source: JSONSource
    do { source = try JSONSource(file: path, limits: limits) } catch { throw .json(error) }
    try self.init(source, limits: limits)
  }

  /// Reads bytes in memory.
  /// - Throws: ``PlanParserError``.
  public init(_ source: JSONSource, limits: JSONLimits = JSONLimits()) throws(PlanParserError) {
    try self.init(document: JSONDocument(terraform: source, limits: limits))
  }

  /// Reads a parsed document.
  /// - Throws: ``PlanParserError``.
  public init(document: JSONDocument) throws(PlanParserError) {
    self.document = document
    let root = document.root
    guard root.kind == .object else { throw .notAnObject(found: root.kind) }
    form = try Self.form(root)
    switch form {
    case .raw:
      instances = try RawStateReader.instances(root)
      serial = try Self.serial(root)
      outputs = Self.outputs(try root["outputs"]?.require(.object))
    case .show:
      let values = try root["values"]?.require(.object)
      instances = try ShowStateReader.instances(root, values)
      serial = nil
      outputs = Self.outputs(try values?["outputs"]?.require(.object))
    }
    lineage = try root["lineage"]?.require(.string)?.string.flatMap { $0.isEmpty ? nil : $0 }
    terraformVersion = try root["terraform_version"]?.require(.string)?.string
  }

  private static func form(_ root: JSONView) throws(PlanParserError) -> Form {
    switch DocumentKind(root) {
    case .rawState(let version):
      guard version >= 4 else { throw .legacyState(version: version) }
      guard version == 4 else {
        throw .unsupportedVersion(field: "version", found: String(version), accepted: "4")
      }
      return .raw
    case .showState:
      guard let version = root["format_version"] else { throw .notAState(reason: "format_version is missing") }
      guard let text = version.string else { throw .json(version.wrongKind(expected: .string)) }
      try FormatVersion.check(text, field: "format_version")
      return .show
    case .plan: throw .planInsteadOfState
    case .encrypted(let serial): throw .encryptedState(serial: serial)
    case .providerSchemas: throw .providerSchemas
    case .uiLog: throw .uiLog
    case .backendPointer: throw .backendPointer
    case .wrapped(let key): throw .notAState(reason: "the document is wrapped in \"\(key)\"; pass that part alone")
    case .unknown:
      if let version = root["version"], version.kind != .number {
        throw .json(version.wrongKind(expected: .number))
      }
      throw .notAState(reason: "neither version and serial nor format_version is there")
    }
  }

  private static func serial(_ root: JSONView) throws(PlanParserError) -> UInt64? {
    guard let view = try root["serial"]?.require(.number) else { return nil }
    guard let serial = view.number?.uint64 else {
      throw .json(view.error(.wrongKind(expected: "an unsigned integer", found: view.number?.text ?? "a number")))
    }
    return serial
  }

  private static func outputs(_ view: JSONView?) -> [String: Masked<JSONView>] {
    let members = view?.members ?? JSONMembers.none
    return Dictionary(
      members.compactMap { name, output in output["value"].map { (name.description, Masked($0)) } }) { _, last in last }
  }

  /// How many managed resources have a current object.
  public var managedCount: Int { instances.count { $0.mode == .managed && $0.deposedKey == nil } }
  /// How many data source instances there are.
  public var dataCount: Int { instances.count { $0.mode == .data } }
  /// How many deposed objects there are.
  public var deposedCount: Int { instances.count { $0.deposedKey != nil } }
}
