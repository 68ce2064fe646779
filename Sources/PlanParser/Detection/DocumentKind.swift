public import DriftModels

/// What a JSON document of the Terraform family is, told by its keys and never by its file name.
public enum DocumentKind: Hashable, Sendable {
  /// `show -json` of a saved plan.
  case plan
  /// `show -json` of a state.
  case showState
  /// A raw state of the given version.
  case rawState(version: Int)
  /// OpenTofu's encrypted envelope of a state.
  case encryptedState(serial: JSONNumber?)
  /// OpenTofu's encrypted envelope of a saved plan.
  case encryptedPlan
  /// `providers schema -json`.
  case providerSchemas
  /// One event of the stream that `plan -json` writes.
  case uiLog
  /// `.terraform/terraform.tfstate`: a backend and no resources.
  case backendPointer
  /// A plan or state under this key.
  case wrapped(key: String)
  /// A list whose first element is a plan or state.
  case list(count: Int)
  /// Something else.
  case unknown

  /// Looks at the outermost names. Cost: linear in their number.
  public init(_ root: JSONView) {
    if let count = root.count, let first = root.elements?.first(where: { _ in true }) {
      self = Self.isDocument(first) ? .list(count: count) : .unknown
      return
    }
    let marks = Marks(root)
    if marks.contains(.encryption) {
      let isState = marks.contains(.serial) || marks.contains(.lineage)
      self = isState ? .encryptedState(serial: root["serial"]?.number) : .encryptedPlan
    } else if marks.contains(.formatVersion) {
      self = Self.formatted(marks)
    } else if marks.contains(.event) {
      self = .uiLog
    } else if marks.contains(.version), !marks.isDisjoint(with: .rawState) {
      self = Self.raw(root, marks)
    } else if marks.contains(.planKey) {
      self = .plan
    } else {
      let key = Self.wrappers.first { root[$0].map(Self.isDocument) ?? false }
      self = key.map(Self.wrapped) ?? (marks.contains(.providerSchemas) ? .providerSchemas : .unknown)
    }
  }

  /// An empty state has only a version: what has more than states have is taken for a plan.
  private static func formatted(_ marks: Marks) -> DocumentKind {
    if marks.contains(.planKey) { return .plan }
    if marks.contains(.values) { return .showState }
    if marks.contains(.providerSchemas) { return .providerSchemas }
    return marks.contains(.other) ? .plan : .showState
  }

  private static func raw(_ root: JSONView, _ marks: Marks) -> DocumentKind {
    let version = root["version"]?.int ?? 0
    let holdsResources = root["modules"]?.elements?.contains { ($0["resources"]?.count ?? 0) > 0 } ?? false
    if marks.contains(.backend), !marks.contains(.resources), !holdsResources { return .backendPointer }
    return .rawState(version: version)
  }

  private static let wrappers = ["plan", "state", "tfplan", "plan_json", "tfstate", "data", "document", "result"]

  private static func isDocument(_ view: JSONView) -> Bool {
    let marks = Marks(view)
    return marks.contains(.formatVersion) || marks.contains(.planKey)
      || marks.isSuperset(of: [.version, .serial]) || marks.contains(.encryption)
  }
}

/// Which telling names an object has.
private struct Marks: OptionSet {
  let rawValue: Int

  static let formatVersion = Marks(rawValue: 1 << 0)
  static let planKey = Marks(rawValue: 1 << 1)
  static let values = Marks(rawValue: 1 << 2)
  static let providerSchemas = Marks(rawValue: 1 << 3)
  static let encryption = Marks(rawValue: 1 << 4)
  static let event = Marks(rawValue: 1 << 5)
  static let version = Marks(rawValue: 1 << 6)
  static let serial = Marks(rawValue: 1 << 7)
  static let lineage = Marks(rawValue: 1 << 8)
  static let backend = Marks(rawValue: 1 << 9)
  static let resources = Marks(rawValue: 1 << 10)
  static let modules = Marks(rawValue: 1 << 11)
  /// A name that `show -json` of a state does not have.
  static let other = Marks(rawValue: 1 << 12)

  static let rawState: Marks = [.serial, .lineage, .backend, .resources, .modules]

  init(rawValue: Int) { self.rawValue = rawValue }

  init(_ object: JSONView) {
    var marks: Marks = []
    object.walkFields { name, _ in
      marks.formUnion(Self.names.first { name.sameBytes($0.0) }?.1 ?? .other)
    }
    self = marks
  }

  private static let names: [(StaticString, Marks)] = [
    ("format_version", .formatVersion), ("resource_changes", .planKey), ("planned_values", .planKey),
    ("configuration", .planKey), ("resource_drift", .planKey), ("output_changes", .planKey),
    ("prior_state", .planKey), ("values", .values), ("provider_schemas", .providerSchemas),
    ("encryption_version", .encryption), ("encrypted_data", .encryption), ("@level", .event), ("@message", .event),
    ("version", .version), ("serial", .serial), ("lineage", .lineage), ("backend", .backend), ("remote", .backend),
    ("resources", .resources), ("modules", .modules), ("terraform_version", []), ("checks", []),
  ]
}
